import { notFound } from "next/navigation";
import { cache } from "react";
import { readFormVersion } from "@/features/eligibility/admin-queries";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { isId } from "@/server/ids";
import { orNotFound } from "../../query";
import { readers } from "../../readers";

/** The version that this address names, read once for the frame and the page in it; `mayEdit` is true of an admin's draft. */
export const shownVersion = cache(async (versionId: string) => {
  const context = await requireActor(...readers.versions);
  if (!isId(versionId)) notFound();
  const version = orNotFound(await readFormVersion(context.db, versionId));
  return { ...context, version, mayEdit: version.status === "draft" && hasRole(context.actor, "admin") };
});
