const running = new Set();
let ending = false;

/** Keeps note of a program that a step has started, so that it ends when we are asked to. */
export function noteRunning(child) {
  running.add(child);
  child.once("close", () => running.delete(child));
  if (ending) child.kill("SIGTERM");
}

export function endRunning() {
  ending = true;
  for (const child of running) child.kill("SIGTERM");
}

export const isEnding = () => ending;
