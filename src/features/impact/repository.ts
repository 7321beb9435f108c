import "server-only";
import type { Definition } from "@/features/eligibility/domain/definition";
import { compileForm, type Form } from "@/features/eligibility/domain/form";
import { ok } from "@/lib/result";
import { type Database, transaction } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import type { ImpactView, Sample, Walks, WalkView } from "./schema";

/** What can be asked of a version in the background, and what is answered. */
type Questions = { impact: { sample: Sample; result: ImpactView }; walk: { sample: Walks; result: WalkView } };
export type RunKind = keyof Questions;

export type Run<Kind extends RunKind = "impact"> = {
  id: string;
  formVersionId: string;
  draftVersion: number;
  kind: Kind;
  /** Of past cases, or of generated applications. */
  sample: Questions[Kind]["sample"];
  state: "running" | "done" | "cancelled" | "failed";
  total: number | null;
  judged: number;
  result: Questions[Kind]["result"] | null;
  requestedAt: Date;
  finishedAt: Date | null;
};

const columns = {
  id: true,
  formVersionId: true,
  draftVersion: true,
  kind: true,
  sample: true,
  state: true,
  total: true,
  judged: true,
  result: true,
  requestedAt: true,
  finishedAt: true,
} as const;

type Row = Prisma.ImpactRunGetPayload<{ select: typeof columns }>;
const toRun = <Kind extends RunKind>(row: Row) => row as unknown as Run<Kind>;

export async function findRun<Kind extends RunKind>(
  db: Database,
  kind: Kind,
  id: string,
  formVersionId: string,
): Promise<Run<Kind> | null> {
  const row = await db.impactRun.findFirst({ where: { id, formVersionId, kind }, select: columns });
  return row && toRun(row);
}

/** The newest first. */
export async function findRuns<Kind extends RunKind>(
  db: Database,
  kind: Kind,
  formVersionId: string,
  limit: number,
): Promise<Run<Kind>[]> {
  const orderBy = [{ requestedAt: "desc" as const }, { id: "desc" as const }];
  const where = { formVersionId, kind };
  return (await db.impactRun.findMany({ where, orderBy, take: limit, select: columns })).map((row) => toRun(row));
}

export const countRunning = (db: Database) => db.impactRun.count({ where: { state: "running" } });

type NewRun<Kind extends RunKind> = Pick<
  Run<Kind>,
  "id" | "formVersionId" | "draftVersion" | "kind" | "sample" | "requestedAt"
> & { requestedById: string };

export const insertRun = <Kind extends RunKind>(db: Database, run: NewRun<Kind>) =>
  db.impactRun.create({ data: { ...run, sample: run.sample as object }, select: { id: true } });

const mostKept = 20;

/** The answers of long ago make room. */
export const dropOldRuns = (db: Database, kind: RunKind, formVersionId: string) =>
  db.$executeRaw`delete from impact_run where state <> 'running' and id in (
    select id from impact_run where form_version_id = ${formVersionId}::uuid and kind = ${kind}
    order by requested_at desc offset ${mostKept})`;

export async function cancelRun(db: Database, id: string, at: Date): Promise<boolean> {
  const data = { state: "cancelled", finishedAt: at, leasedBy: null, leasedUntil: null };
  return (await db.impactRun.updateMany({ where: { id, state: "running" }, data })).count === 1;
}

const leaseSeconds = 20;
const mostAttempts = 3;
const oneAtATime = 7_340_118; // the advisory lock of those who look for a run

/**
 * Gives the run that has waited longest to `worker`, unless one is being worked on: one at a time, however many servers
 * share the database. A run whose worker has gone silent is begun anew, three times at most.
 */
export async function claimRun(db: Database, worker: string): Promise<string | null> {
  const claimed = await transaction(db, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${oneAtATime})`;
    await tx.$executeRaw`update impact_run set state = 'failed', finished_at = now(), leased_by = null
      where state = 'running' and attempts >= ${mostAttempts} and leased_until < now()`;
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      update impact_run set leased_by = ${worker}, leased_until = now() + make_interval(secs => ${leaseSeconds}),
        attempts = attempts + 1, started_at = now(), judged = 0
      where id = (
        select id from impact_run
        where state = 'running' and (leased_until is null or leased_until < now())
          and not exists (select 1 from impact_run where state = 'running' and leased_until >= now())
        order by requested_at limit 1
      ) returning id::text`;
    return ok(row?.id ?? null);
  });
  return claimed.ok ? claimed.value : null;
}

/** The run that this worker holds, where it is of this kind. */
export async function heldRun<Kind extends RunKind>(
  db: Database,
  kind: Kind,
  id: string,
  worker: string,
): Promise<Run<Kind> | null> {
  const where = { id, kind, leasedBy: worker, state: "running" };
  const row = await db.impactRun.findFirst({ where, select: columns });
  return row && toRun(row);
}

/** False when the run is no longer this worker's: it was cancelled, or somebody else took over. */
export async function noteProgress(
  db: Database,
  {
    id,
    worker,
    judged,
    total,
    draftVersion,
  }: { id: string; worker: string; judged: number; total: number; draftVersion: number },
): Promise<boolean> {
  const noted = await db.$executeRaw`
    update impact_run set judged = ${judged}, total = ${total}, draft_version = ${draftVersion},
      leased_until = now() + make_interval(secs => ${leaseSeconds})
    where id = ${id}::uuid and leased_by = ${worker} and state = 'running'`;
  return noted === 1;
}

export type ChangedCase = { applicationId: string; from: string; to: string; rules: string[] };

type Answer = { id: string; worker: string; judged: number; result: object; changed?: readonly ChangedCase[] };

/** The answer and its cases together, if the run is still this worker's. */
export async function finishRun(db: Database, { id, worker, judged, result, changed = [] }: Answer): Promise<boolean> {
  const finished = await transaction(db, async (tx) => {
    const done = await tx.$executeRaw`
      update impact_run set state = 'done', result = ${JSON.stringify(result)}::jsonb, judged = ${judged},
        total = ${judged}, finished_at = now(), leased_by = null, leased_until = null
      where id = ${id}::uuid and leased_by = ${worker} and state = 'running'`;
    if (done === 1) await insertCases(tx, id, changed);
    return ok(done === 1);
  });
  return finished.ok && finished.value;
}

/** Cases that are gone meanwhile are left out. */
const insertCases = (tx: Database, runId: string, changed: readonly ChangedCase[]) =>
  changed.length === 0
    ? 0
    : tx.$executeRaw`
        insert into impact_case (run_id, application_id, from_verdict, to_verdict, rules)
        select ${runId}::uuid, found."applicationId", found."from", found."to",
          array(select jsonb_array_elements_text(found.rules))
        from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
          as found("applicationId" uuid, "from" text, "to" text, rules jsonb)
        where exists (select 1 from application where id = found."applicationId")`;

/** Gives a run back, so that another may take it at once; or for good, when it went wrong too often. */
export const releaseRun = (db: Database, id: string, worker: string) =>
  db.$executeRaw`update impact_run set leased_by = null, leased_until = null,
      state = case when attempts >= ${mostAttempts} then 'failed' else state end
    where id = ${id}::uuid and leased_by = ${worker} and state = 'running'`;

/** The references of these cases, by id. */
export async function referencesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.application.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, reference: true },
  });
  return new Map(rows.flatMap(({ id, reference }) => (reference ? [[id, reference]] : [])));
}

export type CaseFilter = {
  runId: string;
  from?: string | undefined;
  to?: string | undefined;
  rule?: string | undefined;
};

/** The changed cases of a run by id, a page at a time, with what it takes to say who may open them. */
export const findChangedCases = (
  db: Database,
  { runId, from, to, rule }: CaseFilter,
  { after, limit }: { after: string | null; limit: number },
) => {
  const { sql } = Prisma;
  const when = (value: string | undefined, test: (value: string) => Prisma.Sql) => (value ? test(value) : Prisma.empty);
  return db.$queryRaw<
    { id: string; reference: string; post: string | null; from: string; to: string; rules: string[] }[]
  >`
    select application.id::text, reference, post, from_verdict as "from", to_verdict as "to", rules
    from impact_case join application on application.id = application_id
    where run_id = ${runId}::uuid ${when(from, (value) => sql`and from_verdict = ${value}`)}
      ${when(to, (value) => sql`and to_verdict = ${value}`)} ${when(rule, (value) => sql`and ${value} = any(rules)`)}
      ${after ? sql`and application_id > ${after}::uuid` : Prisma.empty}
    order by application_id limit ${limit}`;
};

/** The version that is asked about, as it stands now. */
export async function findDraft(db: Database, id: string): Promise<{ form: Form; version: number }> {
  const row = await db.formVersion.findUniqueOrThrow({ where: { id }, select: { version: true, definition: true } });
  return { form: compileForm(row.definition as unknown as Definition), version: row.version };
}

/** The version's own count of changes; null where there is no such version. */
export async function standingOf(db: Database, id: string): Promise<number | null> {
  const row = await db.formVersion.findUnique({ where: { id }, select: { version: true } });
  return row?.version ?? null;
}
