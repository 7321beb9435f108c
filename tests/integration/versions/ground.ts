import * as version from "@/app/api/v1/form-versions/[versionId]/route";
import * as versions from "@/app/api/v1/form-versions/route";
import type { Definition } from "@/features/eligibility/domain/definition";
import { ask, somebody } from "../../support/http";

type Version = { id: string; number: number; version: number; status: string; title: string; basedOn: string | null };
export type Whole = Version & { definition: Definition };

export const admin = () => somebody({ roles: ["admin"] });

/** A new draft as its maker gets it. */
export async function aDraft(cookie: string, body: Record<string, unknown> = {}): Promise<Version> {
  const made = await ask(versions, "POST", {}, { cookie, body });
  if (made.status !== 201) throw new Error(`no draft: ${made.status} ${await made.text()}`);
  return (await made.json()) as Version;
}

export async function readVersion(cookie: string, id: string): Promise<Whole> {
  const read = await ask(version, "GET", { versionId: id }, { cookie });
  return (await read.json()) as Whole;
}

export const put = (cookie: string, versionId: string, body: unknown) =>
  ask(version, "PUT", { versionId }, { cookie, body });

export const patch = (cookie: string, versionId: string, body: unknown) =>
  ask(version, "PATCH", { versionId }, { cookie, body });
