import { bareBy } from "./bare";
import { deskPages, listFirstByte } from "./desk-pages";
import { queueWorkloads } from "./desk-workloads";
import { engineRates } from "./engines";
import { figurePages } from "./figure-pages";
import { fill, type Ground, grow } from "./fill";
import { type ImpactOutcome, impactRun } from "./impact";
import { pageWeights } from "./page-weights";
import { compare, type Outcome, portalRate } from "./rounds";
import { deskPageTable, engineTable, figureTable, grownTable, impactTable, weightTable, workTable } from "./tables";
import { webClient } from "./web-client";
import { workloads } from "./workloads";

/**
 * Fills the database, looks at the desk's pages before anything is worn, drives each workload and its bare twin, weighs
 * the pages, and prints what came of it; then the engine beside others, and impact runs over ten thousand cases, over
 * more of them, and over all. Where there are more cases than ten thousand, the queues are driven at ten thousand first.
 */
const small = 10_000;
const cases = Math.max(3_000, Number(process.argv[2] ?? small));
const origin = process.env.PUBLIC_ORIGIN ?? "";
const began = performance.now();

console.log(`Filling in ${cases.toLocaleString("en")} cases`);
const ground = await fill(Math.min(cases, small));
let filling = performance.now() - began;
const before = cases > small ? await queueRates(ground) : null;
if (before) {
  const grew = performance.now();
  await grow(ground, small, cases);
  filling += performance.now() - grew;
}
console.log(`  filled in ${(filling / 1_000).toFixed(0)} s; bare statements by ${bareBy}`);

if (before) console.log(grownTable(before, await queueRates(ground), { from: small, to: cases }));
console.log(figureTable(await figurePages(ground)));
console.log(deskPageTable(await deskPages(origin, ground)));
const outcomes: Outcome[] = [];
for (const workload of await workloads(origin, ground)) {
  outcomes.push(await compare(workload));
  console.log(`  ${workload.name}`);
}
console.log(workTable(outcomes));
console.log(weightTable(await pageWeights(origin, ground)));
console.log(engineTable(await engineRates()));
const impacts: ImpactOutcome[] = [];
for (const size of [10_000, 100_000, 1_000_000].filter((each) => each <= Math.max(cases, 10_000)))
  impacts.push(await impactRun(origin, ground, size));
console.log(impactTable(impacts));
process.exit(0); // the connections of the workloads stay open until here

/** Milliseconds that each queue's first page takes, and the list as a page until its first byte. */
async function queueRates(at: Ground): Promise<Map<string, number>> {
  const took = new Map<string, number>();
  for (const workload of await queueWorkloads(at, webClient(origin, at.reviewer.cookie)))
    took.set(workload.name, (await portalRate(workload)).p50);
  return took.set("the list's first byte", await listFirstByte(origin, at));
}
