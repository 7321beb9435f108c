import { setTimeout as sleep } from "node:timers/promises";
import type { Definition } from "@/features/eligibility/domain/definition";
import type { ImpactView, RunView } from "@/features/impact/schema";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { somebody } from "../support/http";
import type { Ground } from "./fill";
import { type Ask, expectStatus, webClient } from "./web-client";

export type ImpactOutcome = {
  cases: number;
  seconds: number;
  megabytes: number;
  plainSeconds: number;
  quiet: number;
  meanwhile: number;
  agrees: boolean;
};

const clients = 4;
const pause = 100;

/**
 * A draft with another upper age, asked about through the portal while four people leaf through the list, beside the
 * same question as one SQL statement over the stored facts.
 */
export async function impactRun(origin: string, ground: Ground, most: number): Promise<ImpactOutcome> {
  const { cookie } = await somebody({ roles: ["admin"] });
  const asAdmin = webClient(origin, cookie);
  const asReviewer = webClient(origin, ground.reviewer.cookie);
  const draftId = await anOlderDraft();
  const quiet = await listWhile(asReviewer, sleep(6_000));
  let run: ImpactView | undefined;
  const began = performance.now();
  const meanwhile = await listWhile(
    asReviewer,
    answerOf(asAdmin, draftId, most).then((found) => (run = found)),
  );
  const seconds = (performance.now() - began) / 1_000;
  if (!run) throw new Error("The run gave no answer");
  const plain = await plainly(ground, run.cases);
  const changed = run.changed.map(({ from, to, count: many }) => `${from} ${to} ${many}`).sort();
  return {
    cases: run.cases,
    seconds,
    megabytes: run.megabytes,
    plainSeconds: plain.seconds,
    quiet,
    meanwhile,
    agrees: JSON.stringify(plain.changed) === JSON.stringify(changed),
  };
}

async function anOlderDraft(): Promise<string> {
  const db = database();
  const published = await db.formVersion.findFirstOrThrow({ where: { status: "published" } });
  const definition = structuredClone(published.definition) as unknown as Definition;
  definition.parameters["K-R01"] = { ...definition.parameters["K-R01"], max: 47 };
  const last = await db.formVersion.findFirstOrThrow({ orderBy: { number: "desc" } });
  const row = { id: newId(), number: last.number + 1, status: "draft", definition: definition as object };
  return (await db.formVersion.create({ data: row })).id;
}

async function answerOf(ask: Ask, draftId: string, count: number): Promise<ImpactView> {
  const path = `/api/v1/form-versions/${draftId}/impact`;
  const answer = await ask("POST", path, { sample: { count } });
  if (answer.status === 200) return JSON.parse(answer.body) as ImpactView;
  const address = (await expectStatus(202, Promise.resolve(answer))).headers.location ?? "";
  for (;;) {
    await sleep(250);
    const { state, result } = JSON.parse((await expectStatus(200, ask("GET", address))).body) as RunView;
    if (result) return result;
    if (state !== "running") throw new Error(`The run is ${state}`);
  }
}

/** Milliseconds within which 95 of 100 first pages of the list come, while something else goes on. */
async function listWhile(ask: Ask, work: Promise<unknown>): Promise<number> {
  let going = true;
  const end = work.finally(() => {
    going = false;
  });
  const times: number[] = [];
  const client = async () => {
    while (going) {
      const began = performance.now();
      await expectStatus(200, ask("GET", "/api/v1/cases?limit=10"));
      times.push(performance.now() - began);
      await sleep(pause);
    }
  };
  await Promise.all([end, ...Array.from({ length: clients }, client)]);
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length * 0.95)] ?? 0;
}

/** What the new upper age makes of each stored case, all of them at once. */
async function plainly({ db }: Ground, cases: number): Promise<{ seconds: number; changed: string[] }> {
  const began = performance.now();
  const { rows } = await db.query<{ from: string; to: string; count: number }>(
    `select verdict as "from", now_verdict as "to", sum(count)::int as count from (
       select verdict, case when counting like '%F%' then 'not_eligible' when counting like '%M%' then 'incomplete'
         when counting like '%R%' then 'refer' else 'eligible' end as now_verdict, count(*)
       from (
         select verdict, case when (facts->'age.max')::int < 18 then 'F' when (facts->'age.min')::int > 52 then 'F'
             when (facts->'age.max')::int <= 47 then 'P' else 'R' end || substr(outcomes, 2, 2) || substr(outcomes, 12) as counting
         from (select * from judged_facts order by hashtext(application_id::text) limit $1) drawn
       ) rejudged group by 1, 2
     ) found where verdict <> now_verdict group by 1, 2`,
    [cases],
  );
  const changed = rows.map(({ from, to, count }) => `${from} ${to} ${count}`).sort();
  return { seconds: (performance.now() - began) / 1_000, changed };
}
