"use client";

import type { ReactNode } from "react";
import { type FieldFault, FormFaults } from "@/ui/form-faults";

/** Hands each fault to its field, for a plain form whose page knows them already. */
export function KnownFaults({ faults, children }: { faults: FieldFault[]; children: ReactNode }) {
  return <FormFaults.Provider value={faults}>{children}</FormFaults.Provider>;
}
