import type pg from "pg";
import type { Context } from "@/features/identity/context";
import { asked, type ListQuery } from "@/features/review/domain/list-query";
import { queueKeys, queues } from "@/features/review/domain/queues";
import { listCases, listQueues } from "@/features/review/queries";
import { duplicatesOf } from "@/features/review/related/queries";
import { caseFilters } from "@/features/review/schema";
import { database } from "@/server/db";
import { cursorFor } from "@/server/http/paging";
import { worked } from "../integration/applications/ground";
import { archiveNames } from "./archive-names";
import { scriptOf } from "./bare";
import type { Ground } from "./fill";
import type { Workload } from "./rounds";
import { statementsOf } from "./statements";
import { type Ask, expectStatus } from "./web-client";

const farRows = 100_000;
const statusChanges = 40_000;

type Query = Record<string, string>;
const addressOf = (query: Query) => `/api/v1/cases?${new URLSearchParams(query)}`;

/** What a desk reads all day: queues, their counts, a page far down, who resembles whom. */
export async function deskWorkloads(ground: Ground, ask: Ask): Promise<Workload[]> {
  const far = await farDown(ground.db);
  return [
    await listWorkload("all cases, first page", ground, ask, {}),
    await listWorkload(`all cases, ${far.rows.toLocaleString("en")} rows in`, ground, ask, { cursor: far.cursor }),
    ...(await queueWorkloads(ground, ask)),
    await counts(ground, ask),
    await duplicates(ground, ask),
  ];
}

/** The first page of each queue that everybody has, and of all cases by their day. */
export async function queueWorkloads(ground: Ground, ask: Ask): Promise<Workload[]> {
  const made: Workload[] = [];
  for (const key of queueKeys)
    made.push(await listWorkload(`${key}, first page`, ground, ask, asked(queues[key] as ListQuery)));
  return [...made, await listWorkload("by submission, first page", ground, ask, { sort: "submittedAt" })];
}

export async function searches(ground: Ground, ask: Ask): Promise<Workload[]> {
  return [
    await search("part of a name", ground, ask),
    await search("part of a name, 40,000 later", ground, ask, () => changeStatuses(ground.db)),
  ];
}

function contextOf({ reviewer: { id } }: Ground): Context {
  const reach = { roles: ["reviewer" as const], posts: ["new_delhi"], languages: [], skills: [] };
  const actor = { id, email: "", name: "", ...reach, locale: "en" };
  return { db: database(), actor, now: new Date(), locale: "en" as const, requestId: null, address: null };
}

/** Bare: the statements that the list itself sends, taken down from it. */
async function listWorkload(name: string, ground: Ground, ask: Ask, query: Query): Promise<Workload> {
  const whole = { limit: "50", ...query };
  const filters = caseFilters.parse(whole);
  const statements = await statementsOf(async () => worked(await listCases(contextOf(ground), filters)));
  return {
    name,
    least: 0.025,
    portal: async () => void (await expectStatus(200, ask("GET", addressOf(whole)))),
    bare: { scripts: [scriptOf(statements)] },
  };
}

/** The place of the list by urgency after so many rows, which nobody would leaf to: told by Postgres. */
async function farDown(db: pg.Client): Promise<{ rows: number; cursor: string }> {
  const from = "from application where submitted_at is not null and post = 'new_delhi'";
  const { rows: counted } = await db.query(`select count(*)::int as count ${from}`);
  const rows = Math.min(farRows, Math.floor(counted[0].count / 2));
  const { rows: found } = await db.query(
    `select id, priority, (extract(epoch from due_at) * 1000000)::float8 as at ${from}
     order by (-priority), coalesce(due_at, 'infinity'::timestamptz), id offset $1 limit 1`,
    [rows - 1],
  );
  const total = { value: 10_000, exact: false };
  return { rows, cursor: cursorFor({ sort: "priority", order: "desc", back: false, ...found[0], total }) };
}

async function counts(ground: Ground, ask: Ask): Promise<Workload> {
  const statements = await statementsOf(() => listQueues(contextOf(ground)));
  return {
    name: "counts of all queues",
    least: 0,
    portal: async () => void (await expectStatus(200, ask("GET", "/api/v1/case-queues"))),
    bare: { scripts: [scriptOf(statements)] },
  };
}

const any = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;

/** Cases whose passport, photo and addresses dozens share. Bare: the statements of each, taken down from it. */
async function duplicates(ground: Ground, ask: Ask): Promise<Workload> {
  const ids = ground.caseIds.slice(0, 60);
  const scripts: string[] = [];
  for (const id of ids) scripts.push(scriptOf(await statementsOf(() => duplicatesOf(contextOf(ground), id))));
  return {
    name: "duplicates of one case",
    least: 0,
    most: 150,
    portal: async () => void (await expectStatus(200, ask("GET", `/api/v1/cases/${any(ids)}/duplicates`))),
    bare: { scripts },
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
async function search(name: string, ground: Ground, ask: Ask, before?: () => Promise<void>): Promise<Workload> {
  const parts = partsOfNames();
  const scripts: string[] = [];
  for (const q of parts) {
    const filters = caseFilters.parse({ q, limit: "50" });
    scripts.push(scriptOf(await statementsOf(async () => worked(await listCases(contextOf(ground), filters)))));
  }
  let ready: Promise<void> | undefined;
  return {
    name,
    least: 0.25,
    async portal() {
      ready ??= before?.() ?? Promise.resolve();
      await ready;
      await expectStatus(200, ask("GET", addressOf({ q: any(parts), limit: "50" })));
    },
    bare: { scripts },
  };
}

/** As an officer's day changes them, one by one in the index's eyes: nothing is cleaned up afterwards. */
async function changeStatuses(db: pg.Client): Promise<void> {
  await db.query(
    `update application set status = 'PASSPORT_REQUESTED', status_since = now(), due_at = null, version = version + 1
     where id in (select id from application where status in ('SUBMITTED', 'PRELIM_REVIEW', 'FINAL_REVIEW') limit $1)`,
    [statusChanges],
  );
}
