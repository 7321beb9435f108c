import "server-only";
import pino from "pino";
import { env } from "./env";

/** Structured log. Give it ids, codes and durations, never names, addresses or answers. */
export const log = pino({
  level: env().NODE_ENV === "test" ? "silent" : env().LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
});

/** What may be logged of an error: its name, code and place, not its message (a database's may quote values). */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { thrown: typeof error };
  const code = "code" in error ? String(error.code) : undefined;
  return {
    name: error.name,
    code,
    stack: error.stack
      ?.split("\n")
      .slice(1, 8)
      .map((line) => line.trim()),
  };
}
