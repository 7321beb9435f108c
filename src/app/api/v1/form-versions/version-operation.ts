import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { formVersionHeader } from "@/features/eligibility/admin-queries";
import { hasRole, type Role } from "@/features/identity/domain/actor";
import { err } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";

/** So large that a text too long is answered as such, by its path, and not as a body too large. */
export const mostDefinitionBytes = 16 * 1024 * 1024;

export const versionParams = z.object({ versionId: z.string() });

/** A version exists for those who read versions, and for whoever else may do this. */
export const versionFor =
  (...more: Role[]): NonNullable<Endpoint["find"]> =>
  async ({ db, actor, now }, { versionId = "" }) =>
    hasRole(actor, "admin", "auditor", ...more) ? formVersionHeader(db, versionId, now) : err(httpRefusals.notFound);

export const pageOfVersion = (id: string, part = "") => `/admin/form-versions/${id}${part && `/${part}`}`;
