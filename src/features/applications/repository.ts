import "server-only";
import { evidenceOf } from "@/features/documents/queries";
import type { Answers, InstitutionRecord } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import type { JudgedFacts } from "@/features/eligibility/domain/judged-facts";
import type { Parked } from "@/features/eligibility/domain/move-answers";
import { recordsOf, rorsIn } from "@/features/eligibility/queries";
import { err, ok, type Result } from "@/lib/result";
import { Collision, type Database, isTaken } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { newId } from "@/server/ids";
import { seal, unseal } from "@/server/seal";
import type { Application, Paper } from "./domain/application";
import type { OpenRequest, RequestItem } from "./domain/information-request";
import type { Status } from "./domain/lifecycle";
import { refusals } from "./domain/refusals";
import { keepingFacts } from "./judged/repository";
import { keepingTraces } from "./likeness/repository";
import type { KeyedTrace } from "./likeness/traces";
import { joinAnswers, splitAnswers } from "./sealed-answers";

const columns = {
  id: true,
  ownerId: true,
  formVersionId: true,
  status: true,
  version: true,
  answers: true,
  sealed: true,
  createdAt: true,
  touchedAt: true,
  statusSince: true,
  reference: true,
  submittedAt: true,
  post: true,
  priority: true,
  dueAt: true,
  assigneeId: true,
  reconsideredAt: true,
  warnedDays: true,
} as const;

const { sql } = Prisma;
const placeOf = (id: string) => `application|${id}`;

type Row = Omit<Application, "answers" | "status" | "evidence"> & {
  status: string;
  answers: unknown;
  sealed: unknown;
  documents: Paper[];
};

/** The answers of a row, sensitive ones too. */
export const openAnswers = (row: { id: string; answers: unknown; sealed: unknown }) =>
  joinAnswers(row, placeOf(row.id));

function toApplication({ sealed, answers, documents, ...row }: Row): Application {
  const opened = openAnswers({ id: row.id, answers, sealed });
  return { ...row, status: row.status as Status, answers: opened, evidence: documents };
}

const withPapers = {
  ...columns,
  documents: {
    where: { removedAt: null, parkedAt: null },
    orderBy: [{ createdAt: "asc" as const }, { id: "asc" as const }],
    select: { id: true, slot: true, issuedOn: true, validUntil: true, nameOnDocument: true },
  },
};

const columnNames = Prisma.raw(
  Object.keys(columns)
    .map((name) => `application.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} as "${name}"`)
    .join(", "),
);

/** Whoever calls without an owner has checked the reach. */
export async function findApplication(db: Database, id: string, ownerId?: string): Promise<Application | null> {
  const [row] = await db.$queryRaw<Row[]>`
    /* kept */ select ${columnNames}, (
      select coalesce(json_agg(json_build_object('id', id, 'slot', slot, 'issuedOn', issued_on,
        'validUntil', valid_until, 'nameOnDocument', name_on_document) order by created_at, id), '[]')
      from document where application_id = application.id and removed_at is null and parked_at is null
    ) as documents
    from application where id = ${id}::uuid and owner_id = coalesce(${ownerId ?? null}::uuid, owner_id)`;
  return row ? toApplication(row) : null;
}

/**
 * The owner's application, held until the end of the transaction: nobody else changes it or its files meanwhile. Its
 * files are read by a statement of their own, which sees what was done while this one waited.
 */
export async function holdApplication(tx: Database, id: string, ownerId: string): Promise<Application | null> {
  const [row] = await tx.$queryRaw<Omit<Row, "documents">[]>`
    /* kept */ select ${columnNames} from application
    where id = ${id}::uuid and owner_id = ${ownerId}::uuid for no key update`;
  return row ? toApplication({ ...row, documents: await evidenceOf(tx, id) }) : null;
}

/** The newest first: ids are in order of time. */
export async function findApplicationsOf(
  db: Database,
  ownerId: string,
  { before, limit }: { before: string | null; limit: number },
) {
  const where = { ownerId, ...(before ? { id: { lt: before } } : {}) };
  const rows = await db.application.findMany({ where, select: withPapers, orderBy: { id: "desc" }, take: limit });
  return rows.map(toApplication);
}

/** Locks the owner's account until the end of the transaction, so that drafts are counted one after the other. */
export async function countOpenDrafts(tx: Database, ownerId: string): Promise<number> {
  await tx.$queryRaw`select 1 from account where id = ${ownerId}::uuid for no key update`;
  return tx.application.count({ where: { ownerId, status: "DRAFT" } });
}

type NewApplication = { ownerId: string; formVersionId: string; form: Form; answers: Answers; at: Date };

export async function insertApplication(
  db: Database,
  { ownerId, formVersionId, form, answers, at }: NewApplication,
): Promise<{ id: string; version: number }> {
  const id = newId();
  const split = splitAnswers(form, answers, placeOf(id));
  const data = { id, ownerId, formVersionId, createdAt: at, touchedAt: at, statusSince: at };
  return db.application.create({
    data: { ...data, answers: split.answers as object, sealed: split.sealed },
    select: { id: true, version: true },
  });
}

/** What the list of cases and the search are told of an application when it is sent. */
export type CaseFacts = {
  post: string;
  applicantName: string;
  searchText: string;
  nationality: string | null;
  birthDate: string | null;
  language: string | null;
  passportIndex: Uint8Array<ArrayBuffer> | null;
  verdict: string;
  flags: string[];
  priority: number;
};

export type ApplicationChanges = Partial<
  Pick<
    Application,
    | "formVersionId"
    | "status"
    | "touchedAt"
    | "statusSince"
    | "reference"
    | "submittedAt"
    | "dueAt"
    | "reconsideredAt"
    | "warnedDays"
  >
> & { facts?: CaseFacts; answers?: Answers; waiting?: Parked };

/**
 * Saves only if nobody has saved since `current` was read; `version` is the witness. Refused with `live-application`
 * when another living application has the same passport.
 */
export async function saveApplication(
  db: Database,
  form: Form,
  { id, version, answers: before }: Pick<Application, "id" | "version" | "answers">,
  { facts, answers, waiting, ...changes }: ApplicationChanges,
): Promise<Result<{ version: number }>> {
  const split = answers ? splitAnswers(form, answers, placeOf(id), before) : undefined;
  const data = {
    ...changes,
    ...facts,
    ...(split ? { answers: split.answers as object, sealed: split.sealed } : {}),
    ...(waiting ? { waitingAnswers: sealWaiting(id, waiting) } : {}),
    version: version + 1,
  };
  try {
    const { count } = await db.application.updateMany({ where: { id, version }, data });
    return count === 1 ? ok({ version: version + 1 }) : err(refusals.changedMeanwhile);
  } catch (error) {
    if (isTaken(error, "passport")) return err(refusals.liveApplication);
    if (isTaken(error, "reference")) throw new Collision("Somebody else drew the same reference");
    throw error;
  }
}

/**
 * Saves a draft's answers, remembers `event`, and finds the institutions that the answers name, in one statement: pages
 * are saved all the time. Null when somebody has saved since `current` was read, or it is no draft any more.
 */
export async function saveDraft(
  db: Database,
  form: Form,
  { id, version, answers: before }: Pick<Application, "id" | "version" | "answers">,
  { answers, at, event }: { answers: Answers; at: Date; event: Prisma.Sql },
): Promise<InstitutionRecord[] | null> {
  const split = splitAnswers(form, answers, placeOf(id), before);
  const [saved] = await db.$queryRaw<{ institutions: InstitutionRecord[] }[]>`
    /* kept */ with saved as (
      update application set answers = ${JSON.stringify(split.answers)}::jsonb,
        sealed = ${JSON.stringify(split.sealed)}::jsonb, touched_at = ${at}::timestamptz, warned_days = 0,
        version = version + 1
      where id = ${id}::uuid and version = ${version} and status = 'DRAFT' returning 1
    ) select ${event} is null as told, ${recordsOf(rorsIn(answers))} as institutions from saved`;
  return saved?.institutions ?? null;
}

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

/** Holds the application until the end of the transaction, so that its files are counted one after the other. */
export async function lockApplication(tx: Database, id: string): Promise<void> {
  await tx.$queryRaw`select 1 from application where id = ${id}::uuid for no key update`;
}

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

const mostAtOnce = 200;

/** Drafts whose next step may have come, the longest idle first: `idle` says since when, and what they were told by then. */
export const findIdleDrafts = (db: Database, idle: readonly { since: Date; warnedLessThan?: number }[]) =>
  db.application.findMany({
    where: {
      status: "DRAFT",
      OR: idle.map(({ since, warnedLessThan }) => ({
        touchedAt: { lte: since },
        ...(warnedLessThan === undefined ? {} : { warnedDays: { lt: warnedLessThan } }),
      })),
    },
    orderBy: { touchedAt: "asc" },
    take: mostAtOnce,
    select: { id: true },
  });

/** Applications with an open request whose next step may have come: of those reminded so often, due by that day. */
export const findPressingRequests = (db: Database, dueBy: readonly string[]) =>
  db.$queryRaw<{ id: string }[]>`
    select application_id::text as id from information_request
    where closed_at is null and due_on <= (${dueBy}::text[])[least(reminders_sent + 1, ${dueBy.length}::int)]
    order by due_on, id`;

/** Applications whose passport was asked for, sent so long ago that its time may be over, whatever the post's clock says. */
export const findOverduePassports = (db: Database, now: Date) =>
  db.$queryRaw<{ id: string }[]>`
    with version as materialized (
      select id, make_interval(months => (definition #>> '{settings,passportMonths}')::int) as lasting
      from form_version where status <> 'draft')
    select application.id::text as id from application join version on version.id = form_version_id
    where application.status = 'PASSPORT_REQUESTED' and submitted_at + lasting < ${now}::timestamptz + interval '2 days'
    order by submitted_at`;

/** Counts a reminder once, however many servers are about to send it. */
export async function countReminder(db: Database, requestId: string, sentBefore: number): Promise<boolean> {
  const { count } = await db.informationRequest.updateMany({
    where: { id: requestId, remindersSent: sentBefore, closedAt: null },
    data: { remindersSent: sentBefore + 1 },
  });
  return count === 1;
}

const waitingPlace = (id: string) => `${placeOf(id)}|waiting`;

const sealWaiting = (id: string, waiting: Parked): string | null =>
  Object.keys(waiting).length > 0 ? seal(JSON.stringify(waiting), waitingPlace(id)) : null;

/** What a draft's owner answered and the form in use does not ask. */
export async function findWaitingAnswers(db: Database, id: string): Promise<Parked> {
  const row = await db.application.findUnique({ where: { id }, select: { waitingAnswers: true } });
  return row?.waitingAnswers ? (JSON.parse(unseal(row.waitingAnswers, waitingPlace(id))) as Parked) : {};
}

const parkedPlace = (id: string) => `parked|${id}`;

type NewParked = { applicationId: string; page: string; answers: Answers; at: Date };

/** Keeps what was typed against answers that had changed elsewhere, sealed, until the person has chosen; once a page. */
export async function parkAnswers(db: Database, { applicationId, page, answers, at }: NewParked): Promise<string> {
  const known = await db.parkedAnswers.findFirst({ where: { applicationId, page }, select: { id: true } });
  const before = known ? await findParked(db, applicationId, known.id) : null;
  const id = known?.id ?? newId();
  const sealed = seal(JSON.stringify({ ...before?.answers, ...answers }), parkedPlace(id));
  await db.parkedAnswers.upsert({
    where: { id },
    create: { id, applicationId, page, sealed, at },
    update: { sealed, at },
    select: { id: true },
  });
  return id;
}

export async function findParked(db: Database, applicationId: string, id: string) {
  const row = await db.parkedAnswers.findFirst({ where: { id, applicationId } });
  return row ? { page: row.page, answers: JSON.parse(unseal(row.sealed, parkedPlace(id))) as Answers } : null;
}

/** The oldest choice that is still open, if there is one. */
export const findOpenChoice = (db: Database, applicationId: string) =>
  db.parkedAnswers.findFirst({ where: { applicationId }, orderBy: { at: "asc" }, select: { id: true } });

export const deleteParked = (db: Database, applicationId: string, id: string) =>
  db.parkedAnswers.deleteMany({ where: { id, applicationId } });

/** Whose it is and where it stands, without opening any answer. */
export const findOwner = (db: Database, id: string) =>
  db.application.findUnique({ where: { id }, select: { id: true, ownerId: true, status: true, reference: true } });

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
