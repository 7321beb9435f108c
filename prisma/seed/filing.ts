import { readFileSync } from "node:fs";
import { addDocument } from "@/features/applications/use-cases/change-documents";
import { createApplication } from "@/features/applications/use-cases/create-application";
import { saveAnswers } from "@/features/applications/use-cases/save-answers";
import { submitApplication } from "@/features/applications/use-cases/submit-application";
import type { Context } from "@/features/identity/context";
import type { Actor } from "@/features/identity/domain/actor";
import { todayIn } from "@/lib/calendar-date";
import type { Result } from "@/lib/result";
import type { Database } from "@/server/db";
import { posts } from "../definition/lists/posts";
import { type Paper, papersOf } from "./papers";
import { completeAnswers } from "./person";
import { fullNameOf, homeOf, type Person } from "./traits";

/** Somebody at work at a moment, as the edge of the product would hand it down. */
export const contextAs = (db: Database, actor: Actor, now: Date): Context => ({
  db,
  actor,
  now,
  locale: actor.locale === "zh-CN" ? "zh-CN" : "en",
  requestId: null,
  address: null,
});

/** A paper of the samples, or one that brings its own bytes. */
export type WithBytes = Paper & { bytes?: Uint8Array };
export type Draft = { id: string; version: number };

export async function draftAs(context: Context): Promise<Draft> {
  return done("create", await createApplication(context));
}

/** Saves a part of the answers, or all of them, and puts the papers into their slots. */
export async function fillAs(
  context: Context,
  { id, version }: Draft,
  { answers, papers }: { answers: Readonly<Record<string, unknown>>; papers: readonly WithBytes[] },
): Promise<Draft> {
  const saved = done("save", await saveAnswers(context, { applicationId: id, answers, version }));
  await Promise.all(papers.map((paper) => attachAs(context, id, paper)));
  return { id, version: saved.version };
}

export async function attachAs(context: Context, applicationId: string, paper: WithBytes): Promise<void> {
  const { slot, file, bytes = sampleFile(file), issuedOn = null, validUntil = null, nameOnDocument = null } = paper;
  const named = { applicationId, slot, fileName: file, issuedOn, validUntil, nameOnDocument };
  done(`upload ${slot}`, await addDocument(context, { ...named, bytes }));
}

/** Files the person's whole application on the context's day, at their post. */
export async function submitAs(
  context: Context,
  person: Person,
  { started, papers }: { started?: Draft | undefined; papers?: readonly WithBytes[] } = {},
) {
  const on = filingDayOf(person, context.now);
  const draft = started ?? (await draftAs(context));
  const whole = { answers: completeAnswers(person, on), papers: papers ?? papersOf(person, on) };
  const { id, version } = await fillAs(context, draft, whole);
  const sent = { applicationId: id, signature: fullNameOf(person), version };
  return { id, ...done("submit", await submitApplication(context, sent)) };
}

export const timeZoneOf = (person: Person): string =>
  posts.find(({ key }) => key === homeOf(person).post)?.timeZone ?? "UTC";
export const filingDayOf = (person: Person, now: Date): string => todayIn(timeZoneOf(person), now);

const files = new Map<string, Uint8Array>();

function sampleFile(name: string): Uint8Array {
  const known = files.get(name) ?? readFileSync(new URL(`../../tests/samples/documents/${name}`, import.meta.url));
  files.set(name, known);
  return known;
}

/** What a use-case gave; a refusal ends everything, with its faults by name. */
export function done<Value>(act: string, result: Result<Value>): Value {
  if (result.ok) return result.value;
  const { code, faults = [] } = result.error;
  const named = faults.map(({ field, code: fault }) => `${field}: ${fault}`).join(", ");
  throw new Error(`"${act}" was refused: ${code}${named ? ` (${named})` : ""}`);
}
