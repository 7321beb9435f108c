import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./file-lock.mjs";

/** The running server of this data folder by the note that it left there: `{ pid, port }`, or undefined. */
export function postmaster(data) {
  const note = noteOf(data);
  return note && isAlive(note.pid) && servesData(note.pid, data) ? note : undefined;
}

function noteOf(data) {
  try {
    const lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

/** A process number is soon given to somebody else; only a postgres with our folder is meant. */
function servesData(pid, data) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(data);
  } catch {
    return process.platform !== "linux";
  }
}

/** Ends sessions and writes everything down; after six seconds without waiting for the sessions. */
export async function shutDown(data) {
  const pid = postmaster(data)?.pid;
  if (!pid) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; isAlive(pid) && waited < 9_000; waited += 20) {
    if (waited === 6_000) process.kill(pid, "SIGQUIT");
    await sleep(20);
  }
}
