import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import type { JudgedFacts } from "@/features/eligibility/domain/judged-facts";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { newId } from "@/server/ids";
import type { OpenRequest, RequestItem } from "./domain/information-request";
import { keepingFacts } from "./judged/repository";
import { keepingTraces } from "./likeness/repository";
import type { KeyedTrace } from "./likeness/traces";
import { joinAnswers, splitAnswers } from "./sealed-answers";

const { sql } = Prisma;

type NewSnapshot = {
  kind: "submission" | "reply" | "reconsideration";
  answers: Answers;
  documentIds: string[];
  signature?: string;
  note?: string;
  at: Date;
};

type Judged = NewAssessment & { facts: JudgedFacts; traces: readonly KeyedTrace[] };

type NewAssessment = {
  formVersionId: string;
  assessmentDate: string;
  verdict: string;
  rules: unknown;
  at: Date;
};

/**
 * Keeps what was sent, numbered from 1, and in the same statement the verdict that it was given, the facts that this
 * rests on, and what the case is recognised by; the database lets nobody change it afterwards.
 */
export async function insertSnapshot(
  db: Database,
  form: Form,
  applicationId: string,
  snapshot: NewSnapshot,
  assessment?: Judged,
) {
  const id = newId();
  const split = splitAnswers(form, snapshot.answers, `snapshot|${id}`);
  const { kind, documentIds, signature = null, note = null, at } = snapshot;
  const judged = assessment
    ? sql`with judged as (${assessing(applicationId, assessment)}),
        kept as (${keepingFacts(applicationId, { ...assessment, snapshotId: id })}),
        traced as (${keepingTraces(applicationId, assessment.traces)})`
    : Prisma.empty;
  await db.$executeRaw`/* kept */ ${judged}
    insert into snapshot (id, application_id, number, kind, answers, sealed, document_ids, signature, note, at)
    select ${id}::uuid, ${applicationId}::uuid, coalesce(max(number), 0) + 1, ${kind},
      ${JSON.stringify(split.answers)}::jsonb, ${JSON.stringify(split.sealed)}::jsonb, ${documentIds}::uuid[],
      ${signature}, ${note}, ${at}::timestamptz
    from snapshot where application_id = ${applicationId}::uuid`;
}

const assessing = (applicationId: string, { formVersionId, assessmentDate, verdict, rules, at }: NewAssessment) => sql`
  insert into assessment (id, application_id, form_version_id, assessment_date, verdict, rules, at)
  values (${newId()}::uuid, ${applicationId}::uuid, ${formVersionId}::uuid, ${assessmentDate}, ${verdict},
    ${JSON.stringify(rules)}::jsonb, ${at}::timestamptz)`;

type AskedAssessment = NewAssessment & { askedById: string };

/** A verdict that somebody asked for beside the case's own. */
export async function insertAskedAssessment(db: Database, applicationId: string, assessment: AskedAssessment) {
  const data = { ...assessment, id: newId(), applicationId, rules: assessment.rules as object };
  await db.assessment.create({ data, select: { id: true } });
}

/** Those that were asked for, the newest first. */
export const findAskedAssessments = (db: Database, applicationId: string) =>
  db.assessment.findMany({
    where: { applicationId, askedById: { not: null } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });

/** The case's own verdict, the newest after a reply; what an officer asked for under other rules is not it. */
export const lastAssessment = (db: Database, applicationId: string) =>
  db.assessment.findFirst({ where: { applicationId, askedById: null }, orderBy: [{ at: "desc" }, { id: "desc" }] });

export const lastDecision = (db: Database, applicationId: string) =>
  db.decision.findFirst({
    where: { applicationId, standing: "confirmed", decidedAt: { not: null }, stage: { not: "cancellation" } },
    orderBy: { decidedAt: "desc" },
    select: { outcome: true, reasons: true, decidedAt: true, letterCode: true, grant: true },
  });

/** The proposal that is waiting for its second pair of eyes, if there is one. */
export const openProposal = (db: Database, applicationId: string) =>
  db.decision.findFirst({ where: { applicationId, standing: "proposed" }, select: { fromStatus: true } });

export const endOpenProposals = (db: Database, applicationId: string, at: Date) =>
  db.decision.updateMany({
    where: { applicationId, standing: "proposed" },
    data: { standing: "withdrawn", decidedAt: at },
  });

export async function findOpenRequest(db: Database, applicationId: string): Promise<OpenRequest | null> {
  const row = await db.informationRequest.findFirst({
    where: { applicationId, closedAt: null },
    orderBy: { askedAt: "desc" },
    select: { id: true, items: true, dueOn: true, askedAt: true, remindersSent: true },
  });
  return row ? { ...row, items: row.items as RequestItem[] } : null;
}

type Closing = { outcome: "answered" | "withdrawn" | "lapsed"; note?: string | undefined; at: Date };

export const closeRequest = (db: Database, applicationId: string, { outcome, note = "", at }: Closing) =>
  db.informationRequest.updateMany({
    where: { applicationId, closedAt: null },
    data: { closedAt: at, outcome, replyNote: note || null },
  });

/** What the trail says about one application, in order, of these kinds only. */
export const findEvents = (db: Database, applicationId: string, kinds: readonly string[]) =>
  db.auditEvent.findMany({
    where: { subjectId: applicationId, kind: { in: [...kinds] } },
    orderBy: { seq: "asc" },
    select: { id: true, at: true, kind: true, data: true },
  });

export async function findInterview(db: Database, applicationId: string) {
  const row = await db.application.findUnique({ where: { id: applicationId }, select: { interview: true } });
  return (row?.interview ?? null) as { at: string; place: string } | null;
}

/** Everything that was ever sent of an application, in order, sensitive answers too. */
export async function findSnapshots(db: Database, applicationId: string) {
  const rows = await db.snapshot.findMany({
    where: { applicationId },
    orderBy: { number: "asc" },
    omit: { applicationId: true, signature: true },
  });
  return rows.map(({ id, answers, sealed, ...rest }) => ({
    ...rest,
    answers: joinAnswers({ answers, sealed }, `snapshot|${id}`),
  }));
}
