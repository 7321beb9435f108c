import { build } from "./build.mjs";
import { prepareDatabase } from "./database.mjs";
import { generateClient } from "./generate.mjs";
import { endRunning } from "./running.mjs";
import { atTheEnd } from "./stop.mjs";
import { startWeb } from "./web.mjs";

/** Prepares what the server needs, starts it, says so, and stays until it ends. Returns the status to end with. */
export async function runProduct({ origin, inside, env, database, stopping }) {
  await generateClient();
  await allOrNothing([prepareDatabase({ ...database, env }), build(env)]);
  if (stopping.asked) return 0;
  const web = await startWeb({ inside, env });
  atTheEnd(web.stop);
  console.log(`Ready on ${origin}`);
  const code = await Promise.race([web.ended, stopping.wish]);
  return stopping.asked || code === 0 ? 0 : 1;
}

/** When one fails, the programs of the others are ended before anything is said. */
async function allOrNothing(works) {
  try {
    await Promise.all(works);
  } catch (error) {
    endRunning();
    await Promise.allSettled(works);
    throw error;
  }
}
