"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Button } from "@/ui/button";

/** Stands there only where a script can print; others use their browser's own menu. */
export function PrintButton({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready ? <Button onClick={() => window.print()}>{children}</Button> : null;
}
