import "server-only";
import type { Evidence, InstitutionRecord } from "@/features/eligibility/domain/definition";
import type { Ask } from "@/features/eligibility/domain/lane";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import type { AlikeCases } from "../domain/figures";
import type { Sample } from "../schema";

const { sql } = Prisma;

/** A number for each case that stays the same from run to run, spread evenly below 2^32. */
const lot = sql`(hashtext(application_id::text)::bigint + 2147483648)`;
const lots = 2 ** 32;

const withinPeriod = ({ period }: Sample): Prisma.Sql => {
  const from = period?.from ? sql`and assessment_date >= ${period.from}` : Prisma.empty;
  return sql`true ${from} ${period?.to ? sql`and assessment_date <= ${period.to}` : Prisma.empty}`;
};

/** Which cases a sample means, as a condition: chance is drawn once and for all, so that the same sample is the same cases. */
export async function sampledCases(db: Database, sample: Sample): Promise<{ where: Prisma.Sql; total: number }> {
  const highest = await highestLot(db, sample);
  const where = highest === null ? withinPeriod(sample) : sql`${withinPeriod(sample)} and ${lot} <= ${highest}`;
  const [row] = await db.$queryRaw<{ total: number }[]>`select count(*)::int as total from judged_facts where ${where}`;
  return { where, total: row?.total ?? 0 };
}

async function highestLot(db: Database, sample: Sample): Promise<number | null> {
  if (sample.share !== undefined) return Math.floor((lots * sample.share) / 100);
  if (sample.count === undefined) return null;
  const [row] = await db.$queryRaw<{ highest: bigint | null }[]>`
    select max(drawn) as highest from (
      select ${lot} as drawn from judged_facts where ${withinPeriod(sample)} order by 1 limit ${sample.count}
    ) lowest`;
  return Number(row?.highest ?? -1);
}

/** The versions under which cases were judged. */
export async function judgingVersions(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id::text from form_version
    where exists (select 1 from judged_facts where form_version_id = form_version.id)`;
  return rows.map(({ id }) => id);
}

type Scan = { where: Prisma.Sql; asks: readonly Ask[]; dated: boolean; after: string | null; limit: number };

/**
 * The next cases by id, a line each: id, nationality, age, route, version, verdict, outcomes, day, what was asked as a
 * JSON array, sealed facts. One text for all of them: rows by the million would cost more to unpack than to judge.
 */
export async function scanCases(db: Database, { where, asks, dated, after, limit }: Scan): Promise<string[]> {
  const secret = asks.some((ask) => ask.secret);
  const values = asks.filter((ask) => !ask.secret).map(keptValue);
  const asked = values.length > 0 ? sql`jsonb_build_array(${Prisma.join(values)})::text` : sql`'[]'`;
  const [row] = await db.$queryRaw<{ lines: string | null }[]>`
    select string_agg(concat_ws(e'\\t', application_id, coalesce(nationality, ''), coalesce(age::text, ''),
      coalesce(route, ''), form_version_id, verdict, outcomes, ${dated ? sql`assessment_date` : sql`''`},
      ${asked}, ${secret ? sql`secret` : sql`''`}), e'\\n' order by application_id) as lines
    from (
      select * from judged_facts where ${where} ${after ? sql`and application_id > ${after}::uuid` : Prisma.empty}
      order by application_id limit ${limit}
    ) as batch`;
  return row?.lines ? row.lines.split("\n") : [];
}

function keptValue({ in: place, name }: Ask): Prisma.Sql {
  if (place === "facts") return sql`facts->${name}::text`;
  return place === "files" ? sql`files->${name}::text` : sql`coalesce(answers->${name}::text, others->${name}::text)`;
}

export type SentCase = {
  applicationId: string;
  snapshotId: string;
  on: string;
  answers: unknown;
  sealed: unknown;
  evidence: Evidence[];
  institutions: InstitutionRecord[];
};

/** What was sent in these cases, with the papers and institutions as they were judged. */
export const sentCases = (db: Database, ids: readonly string[]) =>
  db.$queryRaw<SentCase[]>`
    select judged.application_id::text as "applicationId", snapshot.id::text as "snapshotId",
      judged.assessment_date as on, snapshot.answers, snapshot.sealed, judged.institutions,
      coalesce((
        select jsonb_agg(jsonb_build_object('slot', slot, 'issuedOn', issued_on, 'validUntil', valid_until,
          'nameOnDocument', name_on_document) order by created_at, id)
        from document where id = any(snapshot.document_ids)
      ), '[]') as evidence
    from judged_facts judged join snapshot on snapshot.id = judged.snapshot_id
    where judged.application_id = any(${[...ids]}::uuid[])`;

/** Cases assessed in a period, those that came out alike counted together. */
export const alikeCases = (db: Database, period: NonNullable<Sample["period"]>) =>
  db.$queryRaw<AlikeCases[]>`
    select form_version_id::text as "versionId", left(assessment_date, 7) as month, outcomes, near_miss as "nearMiss",
      count(*)::int as count
    from judged_facts where ${withinPeriod({ period })} group by 1, 2, 3, 4`;
