import { readFileSync } from "node:fs";
import { addDocument } from "@/features/applications/use-cases/change-documents";
import { createApplication } from "@/features/applications/use-cases/create-application";
import { saveAnswers } from "@/features/applications/use-cases/save-answers";
import { submitApplication } from "@/features/applications/use-cases/submit-application";
import type { Context } from "@/features/identity/context";
import { writeMrz } from "@/lib/mrz/write-mrz";
import type { Result } from "@/lib/result";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { firstDefinition } from "../../../prisma/definition";
import { somebody } from "../../support/http";

const here = new URL("../../samples/", import.meta.url);
type Sample = {
  answers: Record<string, unknown>;
  documents: { slot: string; file: string; issuedOn?: string; validUntil?: string; nameOnDocument?: string }[];
};
export const sample = JSON.parse(readFileSync(new URL("application.json", here), "utf8")) as Sample;

/** Publishes the first version of the form where the template has none, and a few institutions. */
export async function publishForm(): Promise<void> {
  const db = database();
  if (await db.formVersion.findFirst({ where: { status: "published" } })) return;
  await db.formVersion.create({
    data: {
      id: newId(),
      number: 1,
      status: "published",
      definition: firstDefinition as object,
      publishedAt: new Date(),
    },
  });
}

export type Applicant = { id: string; cookie: string; context: Context };

/** Somebody who applies, signed in, with the context that their requests have. */
export async function anApplicant(now = new Date()): Promise<Applicant> {
  const { id, email, name, cookie } = await somebody();
  const actor = { id, email, name, roles: ["applicant" as const], posts: [], languages: [], skills: [], locale: "en" };
  const context = { db: database(), actor, now, locale: "en" as const, requestId: null, address: null };
  return { id, cookie, context };
}

export function worked<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The sample's answers under another passport number, its lines included, and another birth date if one is given. */
export function answersWithPassport(number: string, dob = sample.answers["person.dob"]): Record<string, unknown> {
  const answers: Record<string, unknown> = { ...sample.answers, "person.dob": dob };
  const [mrz1, mrz2] = writeMrz({
    issuingState: String(answers["passport.issuingCountry"]),
    surname: String(answers["person.surname"]),
    givenNames: String(answers["person.givenNames"]),
    documentNumber: number,
    nationality: String(answers["person.nationality"]),
    birthDate: String(answers["person.dob"]),
    sex: String(answers["person.sex"]).toUpperCase() as "F",
    expiryDate: String(answers["passport.expiryDate"]),
  });
  return { ...answers, "passport.number": number, "passport.mrz1": mrz1, "passport.mrz2": mrz2 };
}

let passports = 0;
export function freshPassport(): string {
  passports += 1;
  return `T${1_000_000 + passports}`;
}

export const signature = String(sample.answers["sign.name"]);

/** A draft that lacks nothing but the signature. */
export async function aReadyDraft(who: Applicant, answers = answersWithPassport(freshPassport())) {
  const { context } = who;
  const { id } = worked(await createApplication(context));
  const { version } = worked(await saveAnswers(context, { applicationId: id, answers, version: 1 }));
  for (const paper of sample.documents) await addSample(context, id, paper.slot);
  return { id, version };
}

export async function addSample(context: Context, applicationId: string, slot: string) {
  const paper = sample.documents.find((each) => each.slot === slot);
  if (!paper) throw new Error(`The sample has no ${slot}`);
  const { file, issuedOn = null, validUntil = null, nameOnDocument = null } = paper;
  const bytes = new Uint8Array(readFileSync(new URL(`documents/${file}`, here)));
  return worked(
    await addDocument(context, { applicationId, slot, fileName: file, bytes, issuedOn, validUntil, nameOnDocument }),
  );
}

export async function aSubmittedApplication(who: Applicant, answers?: Record<string, unknown>) {
  const { id, version } = await aReadyDraft(who, answers);
  return { id, ...worked(await submitApplication(who.context, { applicationId: id, signature, version })) };
}

export const eventsAbout = (subjectId: string) =>
  database().auditEvent.findMany({ where: { subjectId }, orderBy: { seq: "asc" } });
