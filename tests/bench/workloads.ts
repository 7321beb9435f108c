import { randomBytes } from "node:crypto";
import pg from "pg";
import { newReference } from "@/lib/reference";
import { newId } from "@/server/ids";
import { sample, signature } from "../integration/applications/ground";
import { deskWorkloads } from "./desk-workloads";
import type { Ground } from "./fill";
import { type Workload, workers } from "./rounds";
import { type Ask, expectStatus, webClient } from "./web-client";

export async function workloads(origin: string, ground: Ground): Promise<Workload[]> {
  const bare = await Promise.all(Array.from({ length: workers }, connect));
  const asReviewer = webClient(origin, ground.reviewer.cookie);
  return [
    await saving(origin, ground, bare),
    await submission(origin, ground, bare),
    ...(await deskWorkloads(origin, ground, asReviewer, bare)),
    oneCase(ground, asReviewer, bare),
  ];
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  return client;
}

const clientOf = (clients: pg.Client[], worker: number) => clients[worker] as pg.Client;

/** A page of twelve answers, some of them sealed; bare: one update of the row with JSON of the same size. */
async function saving(origin: string, { db, toSave }: Ground, bare: pg.Client[]): Promise<Workload> {
  const keys = Object.keys(sample.answers).filter((key) => /^(person|passport)\./.test(key));
  const answers = Object.fromEntries(keys.slice(-12).map((key) => [key, sample.answers[key]]));
  const ids = toSave.map(({ id }) => id);
  const { rows } = await db.query(
    "select answers::text, sealed::text from application where id = any($1) order by array_position($1, id)",
    [ids],
  );
  const asks = toSave.map(({ cookie }) => webClient(origin, cookie));
  return {
    name: "saving a page of answers",
    least: 0.06,
    async portal(worker) {
      const draft = toSave[worker]!;
      const path = `/api/v1/applications/${draft.id}/answers`;
      const answer = await expectStatus(200, asks[worker]!("PATCH", path, { answers, version: draft.version }));
      draft.version = (JSON.parse(answer.body) as { version: number }).version;
    },
    async bare(worker) {
      const draft = toSave[worker]!;
      const row = rows[worker]!;
      const { rows: saved } = await clientOf(bare, worker).query(update, [draft.id, row.answers, row.sealed]);
      draft.version = saved[0].version;
    },
  };
}

const update =
  "update application set answers = $2, sealed = $3, touched_at = now(), version = version + 1 where id = $1 returning version";

/** Bare: one insert of the row that a submission leaves behind, indexes and all. */
async function submission(origin: string, { db, ready, submittedId }: Ground, bare: pg.Client[]): Promise<Workload> {
  const ask = webClient(origin, ready[0]?.cookie ?? "");
  const waiting = ready.slice();
  const { rows: found } = await db.query("select * from application where id = $1", [submittedId]);
  const row = found[0] as Record<string, unknown>;
  const names = Object.keys(row);
  const marks = names.map((_, at) => `$${at + 1}`).join(", ");
  const insert = `insert into application (${names.join(", ")}) values (${marks})`;
  return {
    name: "submission",
    least: 0.04,
    async portal() {
      const draft = waiting.pop();
      if (!draft) throw new Error("All drafts are submitted; make more of them.");
      const path = `/api/v1/applications/${draft.id}/submission`;
      const headers = { "idempotency-key": draft.id };
      await expectStatus(201, ask("POST", path, { signature, version: draft.version }, headers));
    },
    async bare(worker) {
      const fresh = { id: newId(), reference: newReference(2027, randomBytes(5)), passport_index: randomBytes(32) };
      const whole = { ...row, ...fresh };
      const values = names.map((name) => written(whole[name as keyof typeof whole]));
      await clientOf(bare, worker).query(insert, values);
      inserted.push(fresh.id);
    },
    async end() {
      await db.query("delete from application where id = any($1)", [inserted]);
      await db.query("vacuum analyze application");
    },
  };
}

const inserted: string[] = [];

/** JSON goes over as text; an array of texts is a Postgres array. */
const written = (value: unknown) =>
  typeof value === "object" && value?.constructor === Object ? JSON.stringify(value) : value;

/** Bare: the case's row. */
function oneCase({ caseIds }: Ground, ask: Ask, bare: pg.Client[]): Workload {
  const any = () => caseIds[Math.floor(Math.random() * caseIds.length)];
  return {
    name: "one case",
    least: 0.025,
    portal: async () => void (await expectStatus(200, ask("GET", `/api/v1/cases/${any()}`))),
    bare: async (worker) =>
      void (await clientOf(bare, worker).query("select * from application where id = $1", [any()])),
  };
}
