import pg from "pg";
import { asked } from "@/features/review/domain/list-query";
import { queues } from "@/features/review/domain/queues";
import { listCases, listQueues } from "@/features/review/queries";
import { duplicatesOf } from "@/features/review/related/queries";
import { caseFilters } from "@/features/review/schema";
import { database } from "@/server/db";
import { worked } from "../integration/applications/ground";
import { archiveNames } from "./archive-names";
import type { Ground } from "./fill";
import type { Workload } from "./rounds";
import { type Statement, statementsOf } from "./statements";
import { type Ask, expectStatus, webClient } from "./web-client";

const farRows = 100_000;
const statusChanges = 40_000;

type Query = Record<string, string>;
const addressOf = (query: Query) => `/api/v1/cases?${new URLSearchParams(query)}`;

/** What a desk does all day: queues, their counts, a page far down, names in any script, the next case. */
export async function deskWorkloads(origin: string, ground: Ground, ask: Ask, bare: pg.Client[]): Promise<Workload[]> {
  const all = { limit: "50" };
  const far = await cursorAfter(ask, all, Math.min(farRows, Math.floor(ground.caseIds.length * 2)));
  const list = (name: string, query: Query) => listWorkload(name, ground, ask, bare, { limit: "50", ...query });
  return [
    await list("all cases, first page", {}),
    await list(`all cases, ${far.rows.toLocaleString("en")} rows in`, { cursor: far.cursor }),
    await list("unassigned, first page", asked(queues.unassigned)),
    await list("due soon, first page", asked(queues.dueSoon)),
    await list("to confirm, first page", asked(queues.confirm)),
    await list("by submission, first page", { sort: "submittedAt" }),
    await counts(ground, ask, bare),
    await search("part of a name", ground, ask, bare),
    await duplicates(ground, ask, bare),
    takeNext(origin, ground),
    await search("part of a name, 40,000 later", ground, ask, bare, () => changeStatuses(ground.db)),
  ];
}

function contextOf({ reviewer: { id } }: Ground) {
  const reach = { roles: ["reviewer" as const], posts: ["new_delhi"], languages: [], skills: [] };
  const actor = { id, email: "", name: "", ...reach, locale: "en" };
  return { db: database(), actor, now: new Date(), locale: "en" as const, requestId: null, address: null };
}

/** Bare: the statements that the list itself sends, taken down from it. */
async function listWorkload(
  name: string,
  ground: Ground,
  ask: Ask,
  bare: pg.Client[],
  query: Query,
): Promise<Workload> {
  const filters = caseFilters.parse(query);
  const statements = await statementsOf(async () => worked(await listCases(contextOf(ground), filters)));
  return {
    name,
    least: 0.025,
    portal: async () => void (await expectStatus(200, ask("GET", addressOf(query)))),
    async bare(worker) {
      for (const statement of statements) await bare[worker]?.query(statement);
    },
  };
}

async function cursorAfter(ask: Ask, query: Query, rows: number): Promise<{ rows: number; cursor: string }> {
  let cursor = "";
  let passed = 0;
  for (; passed < rows; passed += 100) {
    const page = { ...query, limit: "100", ...(cursor ? { cursor } : {}) };
    const answer = await expectStatus(200, ask("GET", addressOf(page)));
    cursor = (JSON.parse(answer.body) as { nextCursor: string | null }).nextCursor ?? cursor;
  }
  return { rows: passed, cursor };
}

async function counts(ground: Ground, ask: Ask, bare: pg.Client[]): Promise<Workload> {
  const statements = await statementsOf(() => listQueues(contextOf(ground)));
  return {
    name: "counts of all queues",
    least: 0,
    portal: async () => void (await expectStatus(200, ask("GET", "/api/v1/case-queues"))),
    async bare(worker) {
      for (const statement of statements) await bare[worker]?.query(statement);
    },
  };
}

/** Cases whose applicants hundreds resemble. Bare: the statements of each, taken down from it. */
async function duplicates(ground: Ground, ask: Ask, bare: pg.Client[]): Promise<Workload> {
  const of: { path: string; statements: Statement[] }[] = [];
  for (const id of ground.caseIds.slice(0, 60)) {
    const statements = await statementsOf(() => duplicatesOf(contextOf(ground), id));
    of.push({ path: `/api/v1/cases/${id}/duplicates`, statements });
  }
  const any = () => of[Math.floor(Math.random() * of.length)];
  return {
    name: "duplicates of one case",
    least: 0,
    portal: async () => void (await expectStatus(200, ask("GET", any()?.path ?? ""))),
    async bare(worker) {
      for (const statement of any()?.statements ?? []) await bare[worker]?.query(statement);
    },
  };
}

/** Parts of names that some in many thousands bear, in Latin letters, Devanagari, Chinese and Cyrillic. */
function partsOfNames(): string[] {
  const names = archiveNames(240).flatMap(({ name, own }) => [
    name.split(" ")[0]?.slice(1) ?? "",
    own.split(" ").join(" "),
  ]);
  return [...new Set(names)].filter((part) => part.length > 2).slice(0, 60);
}

/** Bare: the statements of each search, taken down from it. */
async function search(
  name: string,
  ground: Ground,
  ask: Ask,
  bare: pg.Client[],
  before?: () => Promise<void>,
): Promise<Workload> {
  const parts = partsOfNames();
  const searches: { path: string; statements: Statement[] }[] = [];
  for (const q of parts) {
    const filters = caseFilters.parse({ q, limit: "50" });
    const statements = await statementsOf(async () => worked(await listCases(contextOf(ground), filters)));
    searches.push({ path: addressOf({ q, limit: "50" }), statements });
  }
  const any = () => searches[Math.floor(Math.random() * searches.length)];
  let ready: Promise<void> | undefined;
  const prepared = () => (ready ??= before?.() ?? Promise.resolve());
  return {
    name,
    least: 0.25,
    async portal() {
      await prepared();
      await expectStatus(200, ask("GET", any()?.path ?? ""));
    },
    async bare(worker) {
      await prepared();
      for (const statement of any()?.statements ?? []) await bare[worker]?.query(statement);
    },
  };
}

/** As an officer's day changes them, one by one in the index's eyes: nothing is cleaned up afterwards. */
async function changeStatuses(db: pg.Client): Promise<void> {
  await db.query(
    `update application set status = 'PASSPORT_REQUESTED', status_since = now(), due_at = null, version = version + 1
     where id in (select id from application where status = 'PRELIM_REVIEW' limit $1)`,
    [statusChanges],
  );
}

/** Twenty reach for the next case at once. Bare: lock the most urgent, update it, return it. */
function takeNext(origin: string, { takers }: Ground): Workload {
  const asks = takers.map(({ cookie }) => webClient(origin, cookie));
  const clients = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: takers.length });
  const taken = new Set<string>();
  const ids = takers.map(({ id }) => id);
  let giving: Promise<void> | undefined;
  /** When nothing is left to take, all of it lies unassigned again, as on the next morning. */
  const giveBack = () => {
    giving ??= clients
      .query(
        "update application set assignee_id = null, status = 'SUBMITTED', version = version + 1 where assignee_id = any($1)",
        [ids],
      )
      .then(() => {
        taken.clear();
        giving = undefined;
      });
    return giving;
  };
  return {
    name: "take next, 20 at once",
    least: 0.03,
    atOnce: takers.length,
    async portal(worker) {
      const answer = await (asks[worker] as Ask)("POST", "/api/v1/cases/next-assignment", {});
      if (answer.status === 204) return giveBack();
      if (answer.status !== 201) throw new Error(`${answer.status} for 201: ${answer.body.slice(0, 400)}`);
      const { id } = JSON.parse(answer.body) as { id: string };
      if (taken.has(id)) throw new Error(`${id} was given to two`);
      taken.add(id);
    },
    async bare(worker) {
      const { rowCount } = await clients.query(takeOne, [ids[worker]]);
      if (rowCount === 0) await giveBack();
    },
    async end() {
      await giveBack();
      await clients.end();
    },
  };
}

const takeOne = `
  update application set assignee_id = $1, assigned_at = now(), version = version + 1 where id = (
    select id from application
    where post = 'new_delhi' and assignee_id is null and submitted_at is not null
      and status not in ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED') and status = 'SUBMITTED'
    order by (-priority), coalesce(due_at, 'infinity'::timestamptz), id limit 1 for update skip locked)
  returning id`;
