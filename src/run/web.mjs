import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./root.mjs";
import { Stop } from "./stop.mjs";

/** Starts the HTTP server in a process of its own; resolves when it answers, with how to wait for and end it. */
export async function startWeb({ inside, env, flags = ["--disable-proto=throw"] }) {
  const child = spawn(process.execPath, [...flags, join(root, "src", "run", "server.mjs")], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let failed;
  child.on("message", (message) => {
    failed ??= message.failed;
  });
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
  const web = { ended, stop: () => stop(child, ended) };
  if (await becomesReady(inside, child)) return web;
  await web.stop();
  if (failed === "EADDRINUSE")
    throw new Stop(`Port ${env.PORT} was taken meanwhile; end what uses it, or set PORT to another.`);
  throw new Stop("The server did not become ready; what it said is above.");
}

async function becomesReady(inside, child) {
  for (const until = Date.now() + 90_000; Date.now() < until && child.exitCode === null && !child.signalCode; ) {
    if (await isReady(inside)) return true;
    await sleep(100);
  }
  return false;
}

/** The answer is read to its end, so that its connection does not stay behind. */
async function isReady(inside) {
  try {
    const answer = await fetch(`${inside}/readyz`, { signal: AbortSignal.timeout(10_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false; // not there yet, or still compiling
  }
}

/** Lets it finish what is in flight, which it does within 12 seconds. */
async function stop(child, ended) {
  if (child.exitCode === null && !child.signalCode) child.kill("SIGTERM");
  const cut = setTimeout(() => child.kill("SIGKILL"), 13_000);
  await ended;
  clearTimeout(cut);
}
