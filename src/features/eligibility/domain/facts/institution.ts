import { normaliseRor } from "@/lib/ror";
import type { InstitutionRecord } from "../definition";
import type { Reading } from "../reading";
import { isRecord } from "../shape";

export type Standing = "listed" | "succeeded" | "known" | "inactive" | "excluded" | "unlisted";

const mostSuccessions = 10;

/** A name as typed and an id that is not in the list are both unlisted: an officer looks. */
export function institutionStanding({ answer, context }: Reading, path: string): Standing | undefined {
  const given = answer(path);
  if (!isRecord(given)) return undefined;
  const ror = typeof given.ror === "string" ? normaliseRor(given.ror) : null;
  const record = ror ? context.institutions?.get(ror) : undefined;
  if (!record) return "unlisted";
  if (record.state !== "inactive") return record.state;
  return hasListedSuccessor(record, context.institutions) ? "succeeded" : "inactive";
}

/** Merged bodies merge again: successors are followed a few steps, and never in circles. */
function hasListedSuccessor(record: InstitutionRecord, institutions: Reading["context"]["institutions"]): boolean {
  const seen = new Set([record.ror]);
  let next = record.successors;
  for (let step = 0; step < mostSuccessions && next.length > 0; step += 1) {
    const found = next.flatMap((ror) => (seen.has(ror) ? [] : (institutions?.get(ror) ?? [])));
    for (const { ror } of found) seen.add(ror);
    if (found.some(({ state }) => state === "listed")) return true;
    next = found.filter(({ state }) => state === "inactive").flatMap(({ successors }) => successors);
  }
  return false;
}
