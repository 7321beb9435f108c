/** Fails when an import looks the wrong way; the rules are beside it. */
import { root } from "../root.mjs";
import { importGraph } from "./graph.mjs";
import { rules } from "./rules.mjs";
import { wrongTurns } from "./wrong-turns.mjs";

const graph = importGraph(root, ["src", "prisma", "tests"]);
const turns = wrongTurns(graph, rules);
for (const turn of turns) console.error(turn);
console.log(`${graph.whole.size} files, ${turns.length} wrong turns`);
process.exitCode = turns.length ? 1 : 0;
