import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.mjs";
import { isEnding, noteRunning } from "./running.mjs";
import { Interrupted, Stop } from "./stop.mjs";

const bin = (name) => join(root, "node_modules", ".bin", name);

/** Prisma's command line with the schema engine of ours, which needs no download. */
export function prismaCommand(args, env = {}) {
  const engine = join(root, "prisma", "schema-engine.mjs");
  const quiet = { PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1", PRISMA_HIDE_PREVIEW_FLAG_WARNINGS: "1" };
  return { file: bin("prisma"), args, env: { ...process.env, ...quiet, PRISMA_SCHEMA_ENGINE_BINARY: engine, ...env } };
}

export const prisma = (args, env) => {
  const { file, ...command } = prismaCommand(args, env);
  return quietly(file, command.args, { env: command.env });
};

/** Fills the database: with what every installation needs ("ground"), or with the demonstration too. */
export function seed(what, env) {
  const args = ["--conditions=react-server", "--import", "tsx", join(root, "prisma", "seed.ts"), what];
  return quietly(process.execPath, args, { env: { ...process.env, ...env } });
}

/** Runs a program of node_modules, its output kept back unless it fails. */
export const tool = (name, args, options) => quietly(bin(name), args, options);

/** Resolves with the output; on failure shows it and stops. */
export async function quietly(file, args, { env = process.env, cwd = root, failure } = {}) {
  const { code, output } = await outcome(file, args, { env, cwd });
  if (code === 0) return output;
  if (isEnding()) throw new Interrupted();
  const known =
    failure?.(output) ?? (/ENOSPC|no space left/i.test(output) && "The disk is full; free some space and start again.");
  if (known) throw new Stop(known);
  console.error(output.trim());
  throw new Stop(`"${[file.split("/").at(-1), ...args].join(" ")}" failed; its output is above.`);
}

/** Runs a program to its end and returns its status and everything it said. */
export function outcome(file, args, options) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    noteRunning(child);
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on("close", (code, signal) => resolve({ code: code ?? `ended by ${signal}`, output }));
  });
}

/** Runs a program of node_modules with its output on the screen; resolves with its status. */
export function visible(name, args, env) {
  return new Promise((resolve) => {
    const child = spawn(bin(name), args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    noteRunning(child);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
