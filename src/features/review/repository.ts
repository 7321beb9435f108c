import "server-only";
import { type Action, move, type Status } from "@/features/applications/domain/lifecycle";
import { dueAt, isExpress, replyFlag, replyPriority } from "@/features/applications/domain/service-clock";
import { formVersion } from "@/features/eligibility/queries";
import { type Actor, hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import type { Prisma } from "@/server/generated/client";
import { newId } from "@/server/ids";
import type { Case } from "./domain/case";
import { refusals } from "./domain/refusals";

/**
 * The cases in a person's reach, as a `where` that every query carries: submitted ones of the posts they serve, for
 * auditors those of every post, never their own, nor one whose applicant they have said they know, nor one that they
 * are looking at blind.
 */
export const reach = (actor: Actor) => ({ ...reachBlind(actor), secondLooks: { none: blindOf(actor.id) } });

/** A second look that this person has taken and not given: it shows them the case by a road of its own. */
export const blindOf = (userId: string) => ({ takenById: userId, givenAt: null });

/** The same with those that they look at blind. */
export function reachBlind(actor: Actor) {
  const conflicts = { none: { userId: actor.id } };
  const submitted = { submittedAt: { not: null }, ownerId: { not: actor.id }, conflicts };
  if (hasRole(actor, "auditor")) return submitted;
  if (!hasRole(actor, "reviewer", "supervisor", "clerk")) return { id: { in: [] as string[] } };
  return { ...submitted, post: { in: actor.posts } };
}

const columns = {
  id: true,
  version: true,
  status: true,
  reference: true,
  ownerId: true,
  formVersionId: true,
  post: true,
  assigneeId: true,
  submittedAt: true,
  priority: true,
  flags: true,
  decisions: {
    orderBy: { proposedAt: "asc" as const },
    select: {
      id: true,
      stage: true,
      outcome: true,
      standing: true,
      fromStatus: true,
      proposedById: true,
      decidedById: true,
    },
  },
};

/** The case, if it is in the actor's reach. */
export async function findCase(
  db: Database,
  actor: Actor,
  id: string,
  within: ReturnType<typeof reachBlind> = reach(actor),
): Promise<Case | null> {
  const row = await db.application.findFirst({ where: { AND: [{ id }, within] }, select: columns });
  if (!row?.reference || !row.submittedAt) return null;
  const { decisions, status, reference, submittedAt, ...rest } = row;
  const judged = decisions.filter(({ stage }) => stage !== "cancellation");
  const open = judged.find(({ standing }) => standing === "proposed");
  const cancellation = decisions.find(({ stage, standing }) => stage === "cancellation" && standing === "proposed");
  return {
    ...rest,
    reference,
    submittedAt,
    status: status as Status,
    express: isExpress(row.priority),
    openProposal: open ? { ...open, fromStatus: open.fromStatus as Status } : null,
    officers: judged.flatMap(({ proposedById, decidedById }) =>
      decidedById ? [proposedById, decidedById] : [proposedById],
    ),
    cancellationBy: cancellation?.proposedById ?? null,
  };
}

export type CaseChanges = {
  assigneeId?: string | null;
  assignedAt?: Date | null;
  leaseUntil?: Date | null;
  dueAt?: Date | null;
  visaNumber?: string;
  interview?: { at: string; place: string };
  flags?: string[];
  priority?: number;
};

/** Saves only if nobody has saved since it was read; `version` is the witness. */
export async function saveCase(
  db: Database,
  current: Case,
  changes: CaseChanges & { status?: Status; statusSince?: Date },
): Promise<Result<Case>> {
  const { id, version } = current;
  const { count } = await db.application.updateMany({
    where: { id, version },
    data: { ...changes, version: version + 1 },
  });
  if (count === 0) return err(refusals.changedMeanwhile);
  const { assigneeId = current.assigneeId, status = current.status } = changes;
  return ok({ ...current, assigneeId, status, version: version + 1 });
}

/** Moves the case along the lifecycle's table and winds its service clock. */
export async function moveCase(
  db: Database,
  current: Case,
  action: Action,
  { now, towards, ...changes }: CaseChanges & { now: Date; towards?: Status },
): Promise<Result<Case>> {
  const status = move(current.status, action, towards);
  if (!status) return err(refusals.actionNotAvailable);
  const { form } = await formVersion(db, current.formVersionId);
  const entering = { post: current.post, status, entered: now, express: current.express };
  const due = dueAt(form.definition, entering);
  return saveCase(db, current, { dueAt: due, ...withoutReply(current), ...changes, status, statusSince: now });
}

/** Whoever moves a case on has seen the applicant's reply. */
function withoutReply({ flags, priority }: Case): CaseChanges {
  if (!flags.includes(replyFlag)) return {};
  return { flags: flags.filter((flag) => flag !== replyFlag), priority: priority - replyPriority };
}

/**
 * An active reviewer or supervisor who serves the post, has not said that they know the applicant, and is not looking at
 * the case blind.
 */
export async function findReviewer(
  db: Database,
  id: string,
  { id: applicationId, post }: Pick<Case, "id" | "post">,
): Promise<{ id: string } | null> {
  return db.user.findFirst({
    where: {
      id,
      active: true,
      conflicts: { none: { applicationId } },
      secondLooks: { none: { applicationId, givenAt: null } },
      roles: { hasSome: ["reviewer", "supervisor"] },
      ...(post ? { posts: { has: post } } : {}),
    },
    select: { id: true },
  });
}

type NewRequest = {
  applicationId: string;
  items: { id: string; field?: string | undefined; slot?: string | undefined; text: string }[];
  dueOn: string;
  fromStatus: string;
  askedById: string;
  askedAt: Date;
};

export async function insertRequest(db: Database, { items, ...request }: NewRequest): Promise<void> {
  const written = items.map(({ id, field, slot, text }) => ({
    id,
    text,
    ...(field ? { field } : {}),
    ...(slot ? { slot } : {}),
  }));
  await db.informationRequest.create({ data: { id: newId(), ...request, items: written } });
}

export const findOpenRequest = (db: Database, applicationId: string) =>
  db.informationRequest.findFirst({
    where: { applicationId, closedAt: null },
    orderBy: { askedAt: "desc" },
    select: { id: true, dueOn: true, extendedAt: true },
  });

export async function extendRequest(db: Database, id: string, dueOn: string, at: Date): Promise<void> {
  await db.informationRequest.update({ where: { id }, data: { dueOn, extendedAt: at, remindersSent: 0 } });
}

export type CaseNote = { id: string; authorId: string; text: string; at: Date };

export function addNote(
  db: Database,
  { actor, now }: { actor: { id: string }; now: Date },
  applicationId: string,
  text: string,
): Promise<CaseNote> {
  return db.caseNote.create({
    data: { id: newId(), applicationId, authorId: actor.id, text, at: now },
    select: { id: true, authorId: true, text: true, at: true },
  });
}

/** What the page of a case shows beside the case itself and its answers, each in the order in which it happened. */
export async function findRecords(db: Database, applicationId: string) {
  const [whole, many] = await Promise.all([
    db.application.findUniqueOrThrow({
      where: { id: applicationId },
      select: {
        ...rowColumns,
        assessments: { where: { askedById: null }, orderBy: [{ at: "desc" }, { id: "desc" }] },
        requests: { orderBy: { askedAt: "desc" } },
        decisions: { orderBy: { proposedAt: "desc" } },
        notes: { orderBy: { at: "desc" } },
        snapshots: { orderBy: { number: "desc" }, select: { kind: true, note: true, at: true } },
      },
    }),
    findPapersAndTrail(db, applicationId),
  ]);
  const { assessments, requests, decisions, notes, snapshots, ...row } = whole;
  return { row, assessments, requests, decisions, notes, snapshots, ...many };
}
export type Records = Awaited<ReturnType<typeof findRecords>>;

type PaperRow = Pick<
  Prisma.DocumentModel,
  "id" | "slot" | "fileName" | "mediaType" | "size" | "sha256" | "issuedOn" | "validUntil" | "nameOnDocument" | "checks"
>;
type TrailRow = { id: string; kind: string; actorId: string | null; data: unknown };
type Found = {
  documents: (PaperRow & { createdAt: string; removedAt: string | null })[];
  events: (TrailRow & { at: string })[];
};

/** Those of which a case has many, as two values: taken over row by row they would be most of what a case costs. */
async function findPapersAndTrail(db: Database, applicationId: string) {
  const [found] = await db.$queryRaw<[Found]>`/* kept */
    select (select coalesce(json_agg(paper), '[]') from (
        select id, slot, file_name as "fileName", media_type as "mediaType", size, sha256, issued_on as "issuedOn",
          valid_until as "validUntil", name_on_document as "nameOnDocument", checks,
          created_at as "createdAt", removed_at as "removedAt"
        from document where application_id = ${applicationId}::uuid and parked_at is null
        order by created_at, id) as paper) as documents,
      (select coalesce(json_agg(event), '[]') from (
        select id, at, kind, actor_id as "actorId", data from audit_event
        where subject_id = ${applicationId}::uuid and kind <> all(${draftKinds}::text[])
        order by seq desc limit ${mostEvents}) as event) as events`;
  return {
    documents: found.documents.map(({ createdAt, removedAt, ...paper }) => ({
      ...paper,
      createdAt: new Date(createdAt),
      removedAt: removedAt === null ? null : new Date(removedAt),
    })),
    events: found.events.map(({ at, ...event }) => ({ ...event, at: new Date(at) })),
  };
}

const mostEvents = 300;
const draftKinds = ["application-created", "answers-saved", "form-version-adopted", "draft-warned"] as const;

const rowColumns = {
  id: true,
  answers: true,
  sealed: true,
  applicantName: true,
  nationality: true,
  verdict: true,
  dueAt: true,
  statusSince: true,
  visaNumber: true,
  interview: true,
  reconsideredAt: true,
  assignedAt: true,
} as const;

/** The language that the applicant reads. */
export async function findApplicantLocale(db: Database, id: string): Promise<string> {
  const select = { owner: { select: { locale: true } } };
  return (await db.application.findUniqueOrThrow({ where: { id }, select })).owner.locale;
}
