import * as publication from "@/app/api/v1/form-versions/[versionId]/publication/route";
import * as goingBack from "@/app/api/v1/form-versions/[versionId]/return/route";
import * as version from "@/app/api/v1/form-versions/[versionId]/route";
import * as versions from "@/app/api/v1/form-versions/route";
import type { Definition } from "@/features/eligibility/domain/definition";
import { findPublishedId } from "@/features/eligibility/repository";
import { database } from "@/server/db";
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

export { publication };

export const publish = (cookie: string, versionId: string, body: unknown) =>
  ask(publication, "POST", { versionId }, { cookie, body });

/** The version in force as the trail of publications has it. */
export async function inForce() {
  const db = database();
  const id = await findPublishedId(db, new Date());
  return db.formVersion.findUniqueOrThrow({ where: { id: id ?? "" } });
}

/** Leaves the version in force, or another, for the one before it. */
export async function goBack(cookie: string, note = "", id?: string, version?: number): Promise<Response> {
  const left = id ? await database().formVersion.findUniqueOrThrow({ where: { id } }) : await inForce();
  const body = { version: version ?? left.version, note };
  return ask(goingBack, "POST", { versionId: left.id }, { cookie, body });
}

/** Takes back a publication that was set for later, so that it does not meet the next test. */
export async function takeBack(cookie: string, versionId: string): Promise<void> {
  const { version } = await database().formVersion.findUniqueOrThrow({ where: { id: versionId } });
  await ask(publication, "DELETE", { versionId }, { cookie, body: { version } });
}
