import "server-only";
import type { Context } from "@/features/identity/context";
import { Prisma } from "@/server/generated/client";
import { agreementBy, type Looked } from "../domain/second-looks/agreement";
import { isDrawn, isOver, periodOf } from "../domain/second-looks/draw";
import { oneOf, postsInReach } from "../reach-queries";
import { commitmentTo, findSeeds, lotUnder } from "./lot-repository";
import type { AgreementFigures, AgreementGroup, Draws } from "./schema";

const { sql } = Prisma;
const windowMonths = 12;

type Row = Looked & { period: string; post: string; kind: "risk" | "random" };

/**
 * How often first and second officers agreed at the posts in one's reach, in the last twelve months. How many were
 * drawn is told once a month is over: before, a number that grows would tell that one's own case was drawn.
 */
export async function agreementOf({ db, actor, now }: Context): Promise<AgreementFigures> {
  const posts = postsInReach(actor);
  const atPost = posts === null ? sql`true` : posts.length > 0 ? oneOf(sql`post`, posts) : sql`false`;
  const rows = await db.$queryRaw<Row[]>`
    select period, coalesce(post, '') as post, case when signs = '{}' then 'random' else 'risk' end as kind,
      decision.outcome as first, second_look.outcome as second, count(*)::int as cases
    from second_look join application on application.id = second_look.application_id
      join decision on decision.id = decision_id
    where drawn and period > ${monthsBefore(now, windowMonths)} and ${atPost}
    group by 1, 2, 3, 4, 5`;
  const running = periodOf(now);
  const open = rows.filter(({ period }) => period === running);
  const told = (groupOf: (row: Row) => string, inOrder: Order = (one, other) => one.key.localeCompare(other.key)) => {
    const { groups, leftOut } = agreementBy(rows, groupOf);
    const isRunning = new Set(open.map(groupOf));
    const shown = groups.map((group) => ({ ...group, drawn: isRunning.has(group.key) ? null : group.drawn }));
    return { groups: shown.sort(inOrder), leftOut };
  };
  return {
    asOf: now.toISOString(),
    windowMonths,
    all: told(() => "all").groups[0] ?? null,
    kinds: told(({ kind }) => kind),
    periods: told(
      ({ period }) => period,
      (one, other) => other.key.localeCompare(one.key),
    ),
    posts: told(
      ({ post }) => post,
      (one, other) => other.done - one.done || one.key.localeCompare(other.key),
    ),
  };
}

type Order = (one: AgreementGroup, other: AgreementGroup) => number;

const monthsBefore = (now: Date, months: number) =>
  periodOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)));

/** A busy house draws ten thousand lots a month: more months at once would keep the auditor waiting. */
const monthsAtOnce = 3;

/**
 * Months that are over, the last ones or the one asked for, each with its secret, told to auditors, and every one of its
 * lots reckoned again.
 */
export async function drawsOf({ db, now }: Context, asked?: string): Promise<Draws> {
  const last = Array.from({ length: monthsAtOnce }, (_, at) => monthsBefore(now, at + 1));
  const periods = asked ? [asked] : last;
  const seeds = await findSeeds(
    db,
    periods.filter((period) => isOver(period, now)),
  );
  const items: Draws["items"] = [];
  for (const { period, commitment, secret } of seeds) {
    const [made] = await db.$queryRaw<{ commitment: string }[]>`
      select data->>'commitment' as commitment from audit_event
      where kind = 'second-look-secret-made' and data->>'period' = ${period} order by seq limit 1`;
    const lots = await db.secondLook.findMany({
      where: { period },
      select: {
        drawn: true,
        signs: true,
        randomPercent: true,
        riskPercent: true,
        application: { select: { reference: true } },
      },
      orderBy: { drawnAt: "asc" },
    });
    const differing = lots.flatMap(({ drawn, signs, application: { reference }, ...shares }) =>
      isDrawn(lotUnder(secret, reference ?? ""), shares, signs.length > 0) === drawn ? [] : [reference ?? ""],
    );
    items.push({
      ...{ period, commitment, secret, differing },
      isCommitted: commitmentTo(secret) === made?.commitment && commitment === made?.commitment,
      lots: lots.length,
      drawn: lots.filter(({ drawn }) => drawn).length,
    });
  }
  return { items };
}
