import { saveAnswers } from "@/features/applications/use-cases/save-answers";
import { liveSession } from "@/features/identity/repository";
import { database } from "@/server/db";
import { cookieIn, sessionCookieName } from "@/server/http/session-cookie";
import { sample, signature, worked } from "../integration/applications/ground";
import { literal, mostScripts, scriptOf } from "./bare";
import { deskWorkloads, searches } from "./desk-workloads";
import type { Draft, Ground } from "./fill";
import { judging } from "./judging";
import type { Workload } from "./rounds";
import { type Statement, statementsOf } from "./statements";
import { takeNext } from "./taking";
import { type Ask, expectStatus, webClient } from "./web-client";

export async function workloads(origin: string, ground: Ground): Promise<Workload[]> {
  const asReviewer = webClient(origin, ground.reviewer.cookie);
  return [
    await saving(origin, ground),
    await submission(origin, ground),
    ...(await judging(origin, ground)),
    ...(await deskWorkloads(ground, asReviewer)),
    oneCase(ground, asReviewer),
    takeNext(origin, ground),
    ...(await searches(ground, asReviewer)),
  ];
}

/** A page of twelve answers, some of them sealed. Bare: the statements that this takes, taken down from it. */
async function saving(origin: string, { toSave, ready }: Ground): Promise<Workload> {
  const keys = Object.keys(sample.answers).filter((key) => /^(person|passport)\./.test(key));
  const answers = Object.fromEntries(keys.slice(-12).map((key) => [key, sample.answers[key]]));
  const scripts: string[] = [];
  for (const draft of ready.splice(0, mostScripts))
    scripts.push(scriptOf((await statementsOf(() => saveOnce(draft, answers))).map(again)));
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
    bare: { scripts },
  };
}

/** What the server does when a page arrives: who is it, and the answers kept. */
async function saveOnce(draft: Draft, answers: Record<string, unknown>): Promise<void> {
  const [db, now] = [database(), new Date()];
  const session = await liveSession(db, cookieIn(draft.cookie, sessionCookieName()) ?? "", now);
  if (!session) throw new Error("The owner of the drafts is not signed in");
  const context = { db, actor: session.actor, now, locale: "en" as const, requestId: null, address: null };
  const input = { applicationId: draft.id, answers, version: draft.version };
  draft.version = worked(await saveAnswers(context, input)).version;
}

/** So that it can be run again and again: whatever the version, and each time another event. */
const again = ({ text, values }: Statement): Statement => ({
  text: text
    .replace(/and version = \$\d+/, "and version = version")
    .replace(
      /audit_append\((\$\d+)::jsonb\)/,
      "audit_append(jsonb_set($1::jsonb, '{0,id}', to_jsonb(gen_random_uuid())))",
    ),
  values,
});

/** Bare: one insert of the row that a submission leaves behind, indexes and all. */
async function submission(origin: string, { db, ready, submittedId }: Ground): Promise<Workload> {
  const ask = webClient(origin, ready[0]?.cookie ?? "");
  const waiting = ready.slice();
  const { rows: found } = await db.query("select * from application where id = $1", [submittedId]);
  const row = found[0] as Record<string, unknown>;
  const fresh = {
    id: "gen_random_uuid()",
    reference: "'BENCH-' || gen_random_uuid()",
    passport_index: "uuid_send(gen_random_uuid())",
  };
  const values = Object.entries(row).map(([name, value]) => fresh[name as keyof typeof fresh] ?? literal(value));
  const insert = `insert into application (${Object.keys(row).join(", ")}) values (${values.join(", ")});`;
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
    bare: { scripts: [insert] },
    async end() {
      await db.query("delete from application where reference like 'BENCH-%'");
      await db.query("vacuum analyze application");
    },
  };
}

/** Bare: the case's row with its answers, and its papers. */
function oneCase({ caseIds }: Ground, ask: Ask): Workload {
  const any = () => caseIds[Math.floor(Math.random() * caseIds.length)];
  return {
    name: "one case",
    least: 0.025,
    portal: async () => void (await expectStatus(200, ask("GET", `/api/v1/cases/${any()}`))),
    bare: {
      scripts: caseIds.slice(0, mostScripts).map(
        (id) => `select *, array(select document from document where application_id = application.id) as papers
          from application where id = '${id}';`,
      ),
    },
  };
}
