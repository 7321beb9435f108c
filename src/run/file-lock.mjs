import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Only one process at a time does `work`; a lock whose holder has died is taken over. */
export async function withFileLock(path, work) {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (holderIsGone(path)) rmSync(path, { force: true });
      else await sleep(50);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function holderIsGone(path) {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    return pid > 0 && !isAlive(pid);
  } catch {
    return false; // just released
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
