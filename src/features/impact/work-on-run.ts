import { constants, setPriority } from "node:os";
import { database } from "@/server/db";
import { performImpact } from "./use-cases/perform-impact";
import { performWalk } from "./use-cases/perform-walk";

/**
 * A run in a process of its own (use-cases/tend-runs.ts starts it): it yields to everything else on the machine, and
 * ends when whoever started it is gone. Of the two kinds it is one; the other finds nothing that it holds.
 */
const [, , runId = "", worker = ""] = process.argv;
setPriority(constants.priority.PRIORITY_LOW);
process.on("disconnect", () => process.exit(0));

if (!(await performImpact(database(), runId, worker))) await performWalk(database(), runId, worker);
process.exit(0);
