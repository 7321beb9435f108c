import { randomBytes } from "node:crypto";
import pg from "pg";
import { createApplication } from "@/features/applications/use-cases/create-application";
import { saveAnswers } from "@/features/applications/use-cases/save-answers";
import { newReference } from "@/lib/reference";
import { newId } from "@/server/ids";
import { seal, unseal } from "@/server/seal";
import {
  type Applicant,
  addSample,
  anApplicant,
  answersWithPassport,
  aReadyDraft,
  aSubmittedApplication,
  sample,
  worked,
} from "../integration/applications/ground";
import { somebody } from "../support/http";
import { insertCopies } from "./copies";
import { manyCases } from "./many-cases";
import { workers } from "./rounds";

export type Draft = { id: string; version: number; cookie: string };
export type Ground = {
  db: pg.Client;
  reviewer: { id: string; cookie: string };
  /** Twenty of them, who take what nobody holds. */
  takers: { id: string; cookie: string }[];
  caseIds: string[];
  submittedId: string;
  applicant: Applicant;
  /** One for each worker to save into, and many that lack nothing but their submission. */
  toSave: Draft[];
  ready: Draft[];
};

const readyDrafts = 4_000;
/** Cases whose own pages are whole; of the others there is what lists and figures look at. */
const wholeCases = 2_000;
const mostTakers = 20;
const papers = 20;
const posts = ["new_delhi"];

/** One real case and one real draft, filed through the use-cases, and copies of them. */
export async function fill(cases: number, drafts = readyDrafts): Promise<Ground> {
  const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  const { id, cookie } = await somebody({ roles: ["reviewer"], posts });
  const applicant = await anApplicant();
  const { id: submittedId } = await aSubmittedApplication(applicant, answersWithPassport("B0000001"));
  await makeLarge(db, submittedId);
  const takers = await Promise.all(Array.from({ length: mostTakers }, () => somebody({ roles: ["reviewer"], posts })));
  const caseIds = await copyCases(db, submittedId, Math.min(cases, wholeCases));
  const holders = takers.map(({ id: taker }) => taker);
  await manyCases(db, submittedId, { first: 0, count: cases - caseIds.length, holders });
  const toSave = await Promise.all(Array.from({ length: workers }, emptyDraft));
  const ready = await copyDrafts(db, await anApplicant(), drafts);
  await db.query("analyze");
  return { db, reviewer: { id, cookie }, takers, caseIds, submittedId, applicant, toSave, ready };
}

/** More cases beside those that there are, as the archive grows. */
export async function grow({ db, submittedId, takers }: Ground, from: number, to: number): Promise<void> {
  const holders = takers.map(({ id }) => id);
  await manyCases(db, submittedId, { first: from, count: to - from, holders });
  await db.query("analyze");
}

/** Some three hundred answers and twenty papers, as a long life has them. */
async function makeLarge(db: pg.Client, id: string): Promise<void> {
  await db.query(
    `update application set answers = answers || (
       select jsonb_object_agg(key, (select jsonb_agg(item) from jsonb_array_elements(value) item, generate_series(1, 4)))
       from jsonb_each(answers) where key in ('edu.rows', 'work.history', 'travel.stops')) where id = $1`,
    [id],
  );
  const { rows } = await db.query("select id from document where application_id = $1", [id]);
  const more = many(papers - rows.length, newId);
  await insertCopies(db, "document", rows[0].id, {
    id: { type: "uuid", values: more },
    storage_key: { type: "text", values: more },
  });
}

async function emptyDraft(): Promise<Draft> {
  const { cookie, context } = await anApplicant();
  const { id, version } = worked(await createApplication(context));
  const { answers } = sample;
  const saved = worked(await saveAnswers(context, { applicationId: id, answers, version }));
  for (const { slot } of sample.documents) await addSample(context, id, slot);
  return { id, version: saved.version, cookie };
}

type Sealed = Record<string, string>;
export const many = <Value>(count: number, make: (at: number) => Value) =>
  Array.from({ length: count }, (_, at) => make(at));

/** Few people are born on one day, and everybody's case is compared with those who are. */
const birthday = (at: number) => new Date(Date.UTC(1995, 0, 1 + (at % 1_096))).toISOString().slice(0, 10);

/** Sealed answers open in their own row only: each copy has them sealed anew, some with other values. */
export function resealed(sealed: Sealed, from: string, to: string, changed: Record<string, unknown> = {}): string {
  const entries = Object.entries(sealed).map(([key, text]) => {
    const plain = key in changed ? JSON.stringify(changed[key]) : unseal(text, `${from}|${key}`);
    return [key, seal(plain, `${to}|${key}`)];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

async function copyCases(db: pg.Client, id: string, count: number): Promise<string[]> {
  const one = async (text: string) => (await db.query(text, [id])).rows[0];
  const row = await one("select sealed, search_text, applicant_name, submitted_at from application where id = $1");
  const snapshot = await one("select id, sealed from snapshot where application_id = $1");
  const assessment = await one("select id from assessment where application_id = $1");
  const ids = many(count, newId);
  const snapshotIds = many(count, newId);
  const day = 86_400_000;
  const at = (index: number) => new Date(row.submitted_at.getTime() - (index % 300) * day - index * 977);
  await insertCopies(db, "application", id, {
    id: { type: "uuid", values: ids },
    sealed: {
      type: "jsonb",
      values: ids.map((copy) => resealed(row.sealed, `application|${id}`, `application|${copy}`)),
    },
    reference: { type: "text", values: many(count, () => newReference(2026, randomBytes(5))) },
    passport_index: { type: "bytea", values: many(count, () => randomBytes(32)) },
    applicant_name: { type: "text", values: many(count, (index) => `${row.applicant_name} ${index}`) },
    search_text: { type: "text", values: many(count, (index) => `${row.search_text} ${index}`) },
    birth_date: { type: "text", values: many(count, birthday) },
    priority: { type: "int", values: many(count, (index) => (index % 10 === 0 ? 10 : 0)) },
    submitted_at: { type: "timestamptz", values: many(count, at) },
    due_at: { type: "timestamptz", values: many(count, (index) => new Date(at(index).getTime() + 20 * day)) },
  });
  await insertCopies(db, "snapshot", snapshot.id, {
    id: { type: "uuid", values: snapshotIds },
    application_id: { type: "uuid", values: ids },
    sealed: {
      type: "jsonb",
      values: snapshotIds.map((copy) => resealed(snapshot.sealed, `snapshot|${snapshot.id}`, `snapshot|${copy}`)),
    },
  });
  await insertCopies(db, "assessment", assessment.id, {
    id: { type: "uuid", values: many(count, newId) },
    application_id: { type: "uuid", values: ids },
  });
  const judged = (await db.query("select secret from judged_facts where application_id = $1", [id])).rows[0];
  const secret = unseal(judged.secret, `judged_facts|${id}`);
  const facts = {
    application_id: { type: "uuid", values: ids },
    snapshot_id: { type: "uuid", values: snapshotIds },
    secret: { type: "text", values: ids.map((copy) => seal(secret, `judged_facts|${copy}`)) },
  };
  await insertCopies(db, "judged_facts", id, facts, "application_id");
  await insertCopies(db, "case_trace", id, { application_id: { type: "uuid", values: ids } }, "application_id");
  await copyDocuments(db, id, ids);
  await copyEvents(db, id, ids);
  return ids;
}

async function copyDocuments(db: pg.Client, id: string, ids: string[]): Promise<void> {
  const { rows } = await db.query<{ id: string }>("select id from document where application_id = $1", [id]);
  for (const document of rows)
    await insertCopies(db, "document", document.id, {
      id: { type: "uuid", values: ids.map(newId) },
      application_id: { type: "uuid", values: ids },
      storage_key: { type: "text", values: ids.map(newId) },
    });
}

/** The same history for each, chained to the trail as every event is. */
async function copyEvents(db: pg.Client, id: string, ids: string[]): Promise<void> {
  const { rows } = await db.query(
    `select at, kind, actor_id as "actorId", data, request_id as "requestId", address from audit_event
     where subject_id = $1 order by seq`,
    [id],
  );
  for (let from = 0; from < ids.length; from += 500) {
    const events = ids
      .slice(from, from + 500)
      .flatMap((copy) => rows.map((row) => ({ ...row, id: newId(), subjectId: copy })));
    await db.query("select audit_append($1::jsonb)", [JSON.stringify(events)]);
  }
}

async function copyDrafts(db: pg.Client, who: Applicant, count: number): Promise<Draft[]> {
  const { id, version } = await aReadyDraft(who, answersWithPassport("C0000000"));
  const { rows } = await db.query("select answers, sealed from application where id = $1", [id]);
  const { answers, sealed } = rows[0] as { answers: Record<string, unknown>; sealed: Sealed };
  const ids = many(count, newId);
  const written = ids.map((_, at) => answersWithPassport(`C${1_000_000 + at}`, birthday(at)));
  const openOf = (of: Record<string, unknown>) => Object.keys(answers).map((key) => [key, of[key] ?? answers[key]]);
  await insertCopies(db, "application", id, {
    id: { type: "uuid", values: ids },
    answers: { type: "jsonb", values: written.map((each) => JSON.stringify(Object.fromEntries(openOf(each)))) },
    sealed: {
      type: "jsonb",
      values: ids.map((copy, at) => resealed(sealed, `application|${id}`, `application|${copy}`, written[at])),
    },
  });
  await copyDocuments(db, id, ids);
  return ids.map((copy) => ({ id: copy, version, cookie: who.cookie }));
}
