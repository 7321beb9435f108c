import { withDatabase } from "./seed/database";
import { fillDemonstration } from "./seed/demonstration";
import { fillGround } from "./seed/ground";

/** `ground`: what every installation needs. `demonstration`: the cast and its cases too. Silent unless it fails. */
const what = process.argv[2];
const now = new Date();

try {
  if (what === "ground") await withDatabase((db) => fillGround(db, now));
  else if (what === "demonstration") await withDatabase((db) => fillDemonstration(db, now));
  else throw new Error('Say what to fill in: "ground" or "demonstration".');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
