import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { env } from "@/server/env";
import { ApplicantShell } from "../applicant-shell";

/** Nothing below exists outside the demonstration. */
export default function DemonstrationLayout({ children }: { children: ReactNode }) {
  if (!env().KVISA_DEMO) notFound();
  return <ApplicantShell>{children}</ApplicantShell>;
}
