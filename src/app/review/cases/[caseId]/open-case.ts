import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/features/identity/context";
import { hasRole, staffRoles } from "@/features/identity/domain/actor";
import { openFile } from "@/features/review/file/open-file";
import { findCaseDetail } from "@/features/review/queries";
import { reachCase } from "@/features/review/use-cases/reach-case";
import { isId } from "@/server/ids";

/** The case of this page, read once however many parts of the page ask; "not found" beyond one's reach. */
export const openCase = cache(async (caseId: string) => {
  const context = await requireActor(...staffRoles);
  const detail = isId(caseId) ? await findCaseDetail(context, caseId) : null;
  if (!detail) notFound();
  return { context, detail };
});

/** What the staff noted down beside it; null at the counter, whose business it is not. */
export const openCaseFile = cache(async (caseId: string) => {
  const context = await requireActor(...staffRoles);
  const found = isId(caseId) ? await reachCase(context, { caseId }) : null;
  if (!found?.ok) notFound();
  if (!hasRole(context.actor, "reviewer", "supervisor", "auditor")) return null;
  return openFile(context.db, found.value, context.now);
});
