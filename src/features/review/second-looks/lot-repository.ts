import "server-only";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { newId } from "@/server/ids";
import { keyedHash, newSecret, seal, sha256, unseal } from "@/server/seal";
import { lotOf } from "../domain/second-looks/draw";

const placeOf = (period: string) => `draw_seed|sealed|${period}`;

/** The lot of a case under a month's secret. */
export const lotUnder = (secret: string, reference: string): number => lotOf(keyedHash(secret, reference));

export const commitmentTo = (secret: string): string => Buffer.from(sha256(secret)).toString("hex");

const known = new Map<string, string>();
/** A transaction is over by then: what stands in the database for so long is there to stay. */
const settledAfter = 60_000;

/**
 * The secret of a month. Whoever needs it first makes it; others wait for them. Kept in memory once it is there for
 * good, so that a draw is one statement.
 */
export async function secretOf(tx: Database, period: string): Promise<{ secret: string; commitment?: string }> {
  const kept = known.get(period);
  if (kept) return { secret: kept };
  const found = await findSecret(tx, period);
  if (found) {
    if (Date.now() - found.since > settledAfter) known.set(period, found.secret);
    return found;
  }
  const secret = newSecret();
  const made = { period, sealed: seal(secret, placeOf(period)), commitment: commitmentTo(secret), madeAt: new Date() };
  const { count } = await tx.drawSeed.createMany({ data: made, skipDuplicates: true });
  if (count === 1) return { secret, commitment: made.commitment };
  const others = await findSecret(tx, period);
  if (!others) throw new Error("The secret of a month is neither there nor to be made");
  return others;
}

async function findSecret(db: Database, period: string) {
  const row = await db.drawSeed.findUnique({ where: { period } });
  return row && { secret: unseal(row.sealed, placeOf(period)), since: row.madeAt.getTime() };
}

export const findSeeds = async (db: Database, periods: string[]) =>
  (await db.drawSeed.findMany({ where: { period: { in: periods } }, orderBy: { period: "desc" } })).map(
    ({ period, sealed, commitment }) => ({ period, commitment, secret: unseal(sealed, placeOf(period)) }),
  );

type Lot = {
  applicationId: string;
  decisionId: string;
  outcome: string;
  period: string;
  asked: readonly string[];
  randomPercent: number;
  riskPercent: number;
  /** Whether the lot falls on the case, without a sign of risk and with one. */
  falls: { plain: boolean; risk: boolean };
  holds: boolean;
  at: Date;
};

const { sql } = Prisma;

/** The signs of risk that a case bears at this moment, among those asked for. */
const signsOf = (applicationId: string, outcome: string, asked: readonly string[]) => sql`
  select array(select sign from (values
    ('refer', verdict = 'refer'),
    ('against-verdict', case ${outcome} when 'REFUSE' then verdict = 'eligible' else verdict in ('not_eligible', 'incomplete') end),
    ('refusal', ${outcome} = 'REFUSE'),
    ('near-miss', exists (select from judged_facts where application_id = application.id and near_miss is not null)),
    ('watch-list', flags @> array['watch-list']),
    ('possible-duplicate', flags @> array['possible-duplicate']),
    ('finding-set-aside', exists (select from finding_dismissal where application_id = application.id))
  ) as borne (sign, is_borne) where is_borne and sign = any(${asked}::text[]))
  from application where id = ${applicationId}::uuid`;

/** Keeps the lot of a case, which is drawn once in its life; null where it was drawn before. One statement. */
export async function keepLot(tx: Database, lot: Lot): Promise<{ id: string; signs: string[] } | null> {
  const { applicationId, decisionId, outcome, period, asked, randomPercent, riskPercent, falls, holds, at } = lot;
  const rows = await tx.$queryRaw<{ id: string; signs: string[] }[]>`/* kept */
    insert into second_look (id, application_id, decision_id, period, snapshot, signs, random_percent, risk_percent,
      drawn, holds, drawn_at)
    select ${newId()}::uuid, ${applicationId}::uuid, ${decisionId}::uuid, ${period},
      (select coalesce(max(number), 0) from snapshot where application_id = ${applicationId}::uuid), signs,
      ${randomPercent}::float8, ${riskPercent}::float8,
      case when signs = '{}' then ${falls.plain}::boolean else ${falls.risk}::boolean end, ${holds}::boolean, ${at}
    from (${signsOf(applicationId, outcome, asked)}) as borne (signs)
    on conflict (application_id) do nothing
    returning id::text, signs`;
  return rows[0] ?? null;
}
