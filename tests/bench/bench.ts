import { engineRates } from "./engines";
import { fill } from "./fill";
import { type ImpactOutcome, impactRun } from "./impact";
import { deskPage, pageWeights } from "./page-weights";
import { compare, type Outcome } from "./rounds";
import { engineTable, impactTable, weightTable, workTable } from "./tables";
import { workloads } from "./workloads";

/**
 * Fills the database, drives each workload and its bare twin, weighs the pages, and prints both tables; then the engine
 * beside others, and impact runs over ten thousand cases, over more of them, and over all.
 */
const cases = Math.max(2_000, Number(process.argv[2] ?? 10_000));
const origin = process.env.PUBLIC_ORIGIN ?? "";

console.log(`Filling in ${cases.toLocaleString("en")} cases`);
const ground = await fill(cases);
const outcomes: Outcome[] = [];
for (const workload of await workloads(origin, ground)) {
  outcomes.push(await compare(workload));
  console.log(`  ${workload.name}`);
}
console.log(workTable(outcomes));
console.log(await deskPage(origin, ground));
console.log(weightTable(await pageWeights(origin, ground)));
console.log(engineTable(await engineRates()));
const impacts: ImpactOutcome[] = [];
for (const size of [10_000, 100_000, 1_000_000].filter((each) => each <= Math.max(cases, 10_000)))
  impacts.push(await impactRun(origin, ground, size));
console.log(impactTable(impacts));
process.exit(0); // the connections of the workloads stay open until here
