import { rmSync } from "node:fs";
import { endRunning } from "./running.mjs";

/** Something is missing that only a person can mend: one sentence that says what, and what to do. */
export class Stop extends Error {}

/** Asked to stop while a step was under way: nothing to say. */
export class Interrupted extends Error {}

const cleanups = [];

/** Runs `work`, ends with one sentence on a Stop, and leaves nothing behind however the process ends. */
export async function main(work) {
  let code = 1;
  try {
    code = (await work()) ?? 0;
  } catch (error) {
    if (!(error instanceof Interrupted))
      console.error(error instanceof Stop ? error.message : (diskFull(error) ?? error));
  }
  await cleanUp();
  process.exit(code);
}

/** What must be undone before the process ends; the last comes first. */
export function atTheEnd(undo) {
  cleanups.unshift(undo);
}

export async function cleanUp() {
  for (const undo of cleanups.splice(0)) await Promise.resolve(undo()).catch((error) => console.error(error));
}

/** Ctrl-C and SIGTERM are heard once, whatever comes after. */
export function whenAskedToStop(act) {
  let asked = false;
  const once = () => {
    if (asked) return;
    asked = true;
    act();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, once);
  whenNpmIsGone(once);
}

/** npm that is killed outright cannot pass the signal on: under npm, losing it counts as being asked. */
function whenNpmIsGone(act) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && act(), 500).unref();
}

/** For work in steps: a wish to resolve on, and an end to the programs that the step in hand has started. */
export function stopWhenAsked() {
  const stopping = { asked: false, wish: undefined };
  stopping.wish = new Promise((resolve) => {
    whenAskedToStop(() => {
      stopping.asked = true;
      resolve();
      endRunning();
    });
  });
  return stopping;
}

function diskFull(error) {
  if (error?.code !== "ENOSPC") return undefined;
  return `The disk is full (${error.path ?? "no space left"}); free some space and start again.`;
}

export const removeQuietly = (path) => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
