import { fill } from "./fill";
import { deskPage, pageWeights } from "./page-weights";
import { compare, type Outcome } from "./rounds";
import { weightTable, workTable } from "./tables";
import { workloads } from "./workloads";

/** Fills the database, drives each workload and its bare twin, weighs the pages, and prints both tables. */
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
process.exit(0); // the connections of the workloads stay open until here
