import { rmSync } from "node:fs";

/** Something is missing that only a person can mend: one sentence that says what, and what to do. */
export class Stop extends Error {}

const cleanups = [];

/** Runs `work`, ends with one sentence on a Stop, and leaves nothing behind however the process ends. */
export async function main(work) {
  try {
    const code = await work();
    await cleanUp();
    process.exit(code ?? 0);
  } catch (error) {
    await cleanUp().catch(() => {});
    console.error(error instanceof Stop ? error.message : (diskFull(error) ?? error));
    process.exit(1);
  }
}

/** What must be undone before the process ends; the last comes first. */
export function atTheEnd(undo) {
  cleanups.unshift(undo);
}

export async function cleanUp() {
  for (const undo of cleanups.splice(0)) await undo();
}

/** Ctrl-C and SIGTERM end the work in hand; a second one does not wait. */
export function whenAskedToStop(act) {
  let asked = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (asked) return;
      asked = true;
      act(signal);
    });
  }
}

function diskFull(error) {
  if (error?.code !== "ENOSPC") return undefined;
  return `The disk is full (${error.path ?? "no space left"}); free some space and start again.`;
}

export const removeQuietly = (path) => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
