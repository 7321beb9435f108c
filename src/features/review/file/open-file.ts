import "server-only";
import { timeZoneOf } from "@/features/applications/domain/service-clock";
import { findSnapshots, openAnswers } from "@/features/applications/queries";
import { read } from "@/features/eligibility/domain/read";
import { formVersion, judgingContext, publishedForm } from "@/features/eligibility/queries";
import { todayIn } from "@/lib/calendar-date";
import type { Database } from "@/server/db";
import type { Case } from "../domain/case";
import { touchedBetween } from "../domain/changes";
import { checklistsFor, unfinished } from "../domain/checklist";
import type { Paper } from "../domain/consistency/finding";
import { findFile } from "./repository";

/** A case with everything that findings, checks, pins and comparisons are made from. Nothing in it is masked. */
export type CaseFile = Awaited<ReturnType<typeof openFile>>;

/** Read as it stands, or as it was sent in the submission of that number. */
export async function openFile(db: Database, found: Case, now: Date, submission?: number) {
  const [records, snapshots, { form }, inForce] = await Promise.all([
    findFile(db, found.id),
    findSnapshots(db, found.id),
    formVersion(db, found.formVersionId),
    publishedForm(db, now),
  ]);
  const timeZone = timeZoneOf(form.definition, found.post);
  const sent = snapshots.find(({ number }) => number === submission);
  const answers = sent?.answers ?? openAnswers(records);
  const papers: Paper[] = records.documents
    .filter(({ id, removedAt }) => (sent ? sent.documentIds.includes(id) : removedAt === null))
    .map(({ createdAt, ...paper }) => ({ ...paper, addedOn: todayIn(timeZone, createdAt) }));
  const context = await judgingContext(db, answers, todayIn(timeZone, found.submittedAt));
  const reading = read(form, answers, papers, context);
  const { checklists = [], checksHoldProposals = false, reasonCodes } = inForce.form.definition.settings;
  const slots = new Map(records.documents.map(({ id, slot }) => [id, slot]));
  const touchedSince = remembered((number: number) => {
    const [before, after] = [snapshots.find((one) => one.number === number), snapshots.at(-1)];
    return before && after ? touchedBetween(before, after, (id) => slots.get(id)) : new Set<string>();
  });
  const lists = checklistsFor(checklists, reading);
  return {
    found,
    form,
    reading,
    papers,
    records,
    snapshots,
    timeZone,
    touchedSince,
    lists,
    reasonCodes,
    holdsProposals: checksHoldProposals,
    unfinished: unfinished(lists, records.checks, touchedSince),
  };
}

/** Several checks ask about the same snapshot: each is held against the latest once. */
function remembered<Value>(find: (number: number) => Value) {
  const known = new Map<number, Value>();
  return (number: number): Value => {
    const value = known.get(number) ?? find(number);
    known.set(number, value);
    return value;
  };
}
