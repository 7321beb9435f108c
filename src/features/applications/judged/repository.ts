import "server-only";
import type { Evidence, InstitutionRecord } from "@/features/eligibility/domain/definition";
import type { JudgedFacts } from "@/features/eligibility/domain/judged-facts";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { seal, unseal } from "@/server/seal";
import { joinAnswers } from "../sealed-answers";

const { sql } = Prisma;
const placeOf = (applicationId: string) => `judged_facts|${applicationId}`;

type Kept = { formVersionId: string; snapshotId: string | null; facts: JudgedFacts };

/** The statement that keeps what a case was judged by, in place of what stood there for an earlier verdict. */
export function keepingFacts(applicationId: string, { formVersionId, snapshotId, facts: judged }: Kept): Prisma.Sql {
  const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
  const secret = seal(JSON.stringify(judged.secret), placeOf(applicationId));
  return sql`
    insert into judged_facts (application_id, form_version_id, snapshot_id, assessment_date, verdict, outcomes,
      near_miss, nationality, age, route, facts, files, answers, others, secret, institutions)
    values (${applicationId}::uuid, ${formVersionId}::uuid, ${snapshotId}::uuid, ${judged.assessmentDate},
      ${judged.verdict}, ${judged.outcomes}, ${judged.nearMiss}, ${judged.nationality}, ${judged.age}, ${judged.route},
      ${json(judged.facts)}, ${json(judged.files)}, ${json(judged.answers)}, ${json(judged.others)}, ${secret},
      ${json(judged.institutions)})
    on conflict (application_id) do update set form_version_id = excluded.form_version_id,
      snapshot_id = excluded.snapshot_id, assessment_date = excluded.assessment_date, verdict = excluded.verdict,
      outcomes = excluded.outcomes, near_miss = excluded.near_miss, nationality = excluded.nationality,
      age = excluded.age, route = excluded.route, facts = excluded.facts, files = excluded.files,
      answers = excluded.answers, others = excluded.others, secret = excluded.secret,
      institutions = excluded.institutions`;
}

/** The sensitive facts of a row. */
export const openSecret = (applicationId: string, secret: string): Record<string, unknown> =>
  JSON.parse(unseal(secret, placeOf(applicationId)));

/** Cases that have a verdict and no facts beside it: judged before facts were kept. */
export async function findCasesWithoutFacts(db: Database, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select application.id from application
    where submitted_at is not null and not exists (select 1 from judged_facts where application_id = application.id)
      and exists (select 1 from assessment where application_id = application.id)
      and exists (select 1 from snapshot where application_id = application.id)
    order by id limit ${limit}`;
  return rows.map(({ id }) => id);
}

export const keepFacts = (db: Database, applicationId: string, kept: Kept) =>
  db.$executeRaw(keepingFacts(applicationId, kept));

/** What a case's newest verdict was about: the answers and papers of the last submission or reply. */
export async function findJudgedSnapshot(db: Database, applicationId: string) {
  const snapshot = await db.snapshot.findFirst({
    where: { applicationId, kind: { in: ["submission", "reply"] } },
    orderBy: { number: "desc" },
    select: { id: true, answers: true, sealed: true, documentIds: true },
  });
  return snapshot && openSnapshot(db, snapshot);
}

type SnapshotRow = { id: string; answers: unknown; sealed: unknown; documentIds: string[] };

async function openSnapshot(db: Database, { id, answers, sealed, documentIds }: SnapshotRow) {
  const evidence: Evidence[] = await db.document.findMany({
    where: { id: { in: documentIds } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { slot: true, issuedOn: true, validUntil: true, nameOnDocument: true },
  });
  return { id, answers: joinAnswers({ answers, sealed }, `snapshot|${id}`), evidence };
}

/** A case as it was judged last: by which version, when, what was sent, and the institutions as they were then. */
export async function findJudgedCase(db: Database, applicationId: string) {
  const [judged, sent] = await Promise.all([
    db.judgedFacts.findUnique({
      where: { applicationId },
      select: { formVersionId: true, assessmentDate: true, institutions: true },
    }),
    findJudgedSnapshot(db, applicationId),
  ]);
  return judged && sent && { ...sent, ...judged, institutions: judged.institutions as unknown as InstitutionRecord[] };
}
