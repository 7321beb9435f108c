import { cleanText } from "@/lib/clean-text";
import { isCountryCode } from "@/lib/country-codes";
import { normaliseRor } from "@/lib/ror";
import type { InstitutionState } from "./definition";

export const institutionStates = ["listed", "known", "inactive", "excluded"] as const;
export const entryColumns = ["ror", "name", "names", "country", "city", "state", "successors"] as const;
export type EntryColumn = (typeof entryColumns)[number];

/** An institution as somebody writes it; nothing of it is trusted yet. */
export type WrittenEntry = {
  ror: string;
  name: string;
  names: readonly string[];
  country: string;
  city: string;
  state: string;
  successors: readonly string[];
};

export type InstitutionEntry = Omit<WrittenEntry, "state"> & { state: InstitutionState };

export type EntryFault = { column: EntryColumn; code: string; values?: Record<string, string | number> };

export const longestName = 300;
export const mostNames = 200;
const mostSuccessors = 50;

/** The entry as it is kept, and everything that keeps it from being so. */
export function readEntry(written: WrittenEntry): { entry: InstitutionEntry; faults: EntryFault[] } {
  const faults: EntryFault[] = [];
  const note = (column: EntryColumn, code: string, values?: EntryFault["values"]) =>
    faults.push({ column, code, ...(values ? { values } : {}) });
  const text = (column: EntryColumn, typed: string): string => {
    if ([...typed.slice(0, 2 * longestName + 1)].length > longestName) {
      note(column, "entry-too-long", { most: longestName });
      return "";
    }
    const cleaned = cleanText(typed.replace(/[\s\u0085]+/g, " "));
    if (!cleaned.ok) note(column, "forbidden-character");
    return cleaned.ok ? cleaned.text : "";
  };
  const id = (column: "ror" | "successors", typed: string): string => {
    const ror = normaliseRor(typed);
    if (!ror) note(column, "entry-ror", { value: typed.trim().slice(0, 60) });
    return ror ?? "";
  };

  const ror = written.ror.trim() ? id("ror", written.ror) : "";
  if (!written.ror.trim()) note("ror", "entry-missing");
  const name = text("name", written.name);
  if (!written.name.trim()) note("name", "entry-missing");
  if (written.names.length > mostNames) note("names", "entry-too-many", { most: mostNames });
  const aliases = written.names.slice(0, mostNames).map((alias) => text("names", alias));
  const country = written.country.trim().toUpperCase();
  if (!country) note("country", "entry-missing");
  else if (!isCountryCode(country)) note("country", "entry-country", { value: country.slice(0, 60) });
  const state = written.state.trim().toLowerCase();
  if (!state) note("state", "entry-missing");
  else if (!isState(state)) note("state", "entry-state", { value: state.slice(0, 60) });
  if (written.successors.length > mostSuccessors) note("successors", "entry-too-many", { most: mostSuccessors });
  const successors = written.successors.slice(0, mostSuccessors).map((typed) => id("successors", typed));
  if (ror && successors.includes(ror)) note("successors", "entry-own-successor");

  const entry = {
    ...{ ror, name, country, successors: once(successors) },
    names: once(aliases).filter((alias) => alias !== name),
    city: text("city", written.city),
    state: state as InstitutionState,
  };
  return { entry, faults };
}

const isState = (text: string): text is InstitutionState => (institutionStates as readonly string[]).includes(text);
const once = (texts: readonly string[]) => [...new Set(texts)].filter(Boolean);

/** The institutions that, by their successors, become themselves again; of each circle all of its members. */
export function successorCircles(successors: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Map<string, "open" | "done">();
  const circling = new Set<string>();
  const road: { ror: string; ahead: Iterator<string> }[] = [];
  const goTo = (ror: string) => {
    seen.set(ror, "open");
    road.push({ ror, ahead: (successors.get(ror) ?? []).values() });
  };
  for (const start of successors.keys()) {
    if (!seen.has(start)) goTo(start);
    for (let at = road.at(-1); at; at = road.at(-1)) {
      const { value: next, done } = at.ahead.next();
      const known = done ? undefined : seen.get(next);
      if (done) {
        seen.set(at.ror, "done");
        road.pop();
      } else if (known === "open") {
        const from = road.findIndex(({ ror }) => ror === next);
        for (const { ror } of road.slice(from)) circling.add(ror);
      } else if (!known) goTo(next);
    }
  }
  return circling;
}
