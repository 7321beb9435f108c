import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/features/identity/context";
import { staffRoles } from "@/features/identity/domain/actor";
import { findCaseDetail } from "@/features/review/queries";
import { isId } from "@/server/ids";

/** The case of this page, read once however many parts of the page ask; "not found" beyond one's reach. */
export const openCase = cache(async (caseId: string) => {
  const context = await requireActor(...staffRoles);
  const detail = isId(caseId) ? await findCaseDetail(context, caseId) : null;
  if (!detail) notFound();
  return { context, detail };
});
