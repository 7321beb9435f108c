import { readFileSync } from "node:fs";
import { spec as documents } from "@/app/api/v1/applications/[applicationId]/documents/operations";
import { spec as content } from "@/app/api/v1/documents/[documentId]/content/operations";
import { createApplication } from "@/features/applications/use-cases/create-application";
import { problemIn, send } from "../api/send";
import { type Applicant, anApplicant, worked } from "../applications/ground";

export type Owner = Applicant & { applicationId: string };

export async function anOwner(): Promise<Owner> {
  const who = await anApplicant();
  return { ...who, applicationId: worked(await createApplication(who.context)).id };
}

type Upload = { slot?: string; name?: string; fields?: Record<string, string>; headers?: Record<string, string> };
type Owned = { cookie: string; applicationId: string };

/** Uploads as a browser or a program does, through the route. */
export function upload({ cookie, applicationId }: Owned, bytes: Uint8Array<ArrayBuffer>, options: Upload = {}) {
  const { slot = "doc.previousVisas", name = "paper.pdf", fields = {}, headers = {} } = options;
  const form = new FormData();
  form.set("slot", slot);
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  form.set("file", new File([bytes], name));
  return send(documents, "POST", { cookie, params: { applicationId }, headers, body: form });
}

/** The fault's code where the file was refused, the status and code of any other answer. */
export async function outcome(answer: Response): Promise<string> {
  if (answer.status === 201) return "201";
  const { status, code, faults } = await problemIn(answer);
  return code === "file-refused" ? `${status} ${faults?.[0]?.field} ${faults?.[0]?.code}` : `${status} ${code}`;
}

export type Kept = { id: string; size: number; sha256: string; fileName: string; mediaType: string; checks: unknown[] };

export async function kept(answer: Response): Promise<Kept> {
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as Kept;
}

export const download = (cookie: string, documentId: string, headers: Record<string, string> = {}) =>
  send(content, "GET", { cookie, params: { documentId }, headers });

export const sampleFile = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../samples/documents/${name}`, import.meta.url)));
