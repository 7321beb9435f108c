import "server-only";
import { evidenceOf } from "@/features/documents/queries";
import type { Answers, InstitutionRecord } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import type { Parked } from "@/features/eligibility/domain/move-answers";
import { recordsOf, rorsIn } from "@/features/eligibility/queries";
import { err, ok, type Result } from "@/lib/result";
import { Collision, type Database, isTaken } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { newId } from "@/server/ids";
import type { Application, Paper } from "./domain/application";
import type { Status } from "./domain/lifecycle";
import { refusals } from "./domain/refusals";
import { sealWaiting } from "./parked-repository";
import { joinAnswers, placeOf, splitAnswers } from "./sealed-answers";

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

/** Holds the application until the end of the transaction, so that its files are counted one after the other. */
export async function lockApplication(tx: Database, id: string): Promise<void> {
  await tx.$queryRaw`select 1 from application where id = ${id}::uuid for no key update`;
}

/** Whose it is and where it stands, without opening any answer. */
export const findOwner = (db: Database, id: string) =>
  db.application.findUnique({ where: { id }, select: { id: true, ownerId: true, status: true, reference: true } });
