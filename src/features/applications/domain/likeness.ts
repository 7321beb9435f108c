import { nameSimilarity } from "@/lib/similarity";

/** What a case is recognised by beside its name; a passport of today and one of before share their keys. */
export type TraceKind = "passport" | "previous-passport" | "photo" | "email" | "phone";
export type Trace = { kind: TraceKind; key: string };

/** `lines`: every name of theirs in every spelling, as the search keeps them. */
export type Person = { lines: string[]; birthDate: string | null; nationality: string | null; traces: Trace[] };

export type Ground = "same-passport" | "previous-passport" | "same-person" | "same-photo" | "same-email" | "same-phone";
export type Because = { code: Ground; weight: number; similarity?: number };
export type Likeness = { score: number; because: Because[] };

/** From here on two names are taken for one (domain: "Duplicates and screening"). */
export const sameName = 0.92;
/** Below it two cases are not worth a look, from the other on a flag; our defaults. */
export const leastScore = 0.25;
export const flaggedScore = 0.7;

/** How much each ground says by itself. E-mail and phone are weak: families and agents share them. */
const weights = {
  "same-passport": 0.98,
  "previous-passport": 0.95,
  "same-person": { least: 0.75, most: 0.9 },
  "same-photo": 0.5,
  "same-email": 0.3,
  "same-phone": 0.25,
} as const;

/** A photo, address or phone that more cases than these share is an agent's or a model's, and tells of nobody. */
export const mostSharing = 10;

/** The person without what too many others share. */
export function withoutCommonHints(person: Person, others: readonly Person[]): Person {
  const isCommon = ({ kind, key }: Trace) =>
    !kind.endsWith("passport") && others.filter((other) => keysOf(other, kind).has(key)).length > mostSharing;
  return { ...person, traces: person.traces.filter((trace) => !isCommon(trace)) };
}

/** How likely two cases are of one person, 0 to 1, with everything that speaks for it, the weightiest first. */
export function likenessOf(one: Person, other: Person): Likeness {
  const because = [passports(one, other), names(one, other), ...hints(one, other)].filter((ground) => ground !== null);
  because.sort((left, right) => right.weight - left.weight);
  const doubt = because.reduce((left, { weight }) => left * (1 - weight), 1);
  return { score: rounded(1 - doubt), because };
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;

const keysOf = ({ traces }: Person, ...kinds: TraceKind[]) =>
  new Set(traces.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key));

const share = (one: Set<string>, other: Set<string>) => [...one].some((key) => other.has(key));

function passports(one: Person, other: Person): Because | null {
  const ground = (code: "same-passport" | "previous-passport") => ({ code, weight: weights[code] });
  if (share(keysOf(one, "passport"), keysOf(other, "passport"))) return ground("same-passport");
  const ever = ["passport", "previous-passport"] as const;
  return share(keysOf(one, ...ever), keysOf(other, ...ever)) ? ground("previous-passport") : null;
}

function names(one: Person, other: Person): Because | null {
  if (one.birthDate === null || one.birthDate !== other.birthDate) return null;
  if (one.nationality === null || one.nationality !== other.nationality) return null;
  const similarity = bestSimilarity(one.lines, other.lines);
  if (similarity < sameName) return null;
  const { least, most } = weights["same-person"];
  const weight = rounded(least + ((most - least) * (similarity - sameName)) / (1 - sameName));
  return { code: "same-person", weight, similarity: Math.floor(similarity * 100) / 100 };
}

const hints = (one: Person, other: Person): (Because | null)[] =>
  (["photo", "email", "phone"] as const).map((kind) => {
    const code = `same-${kind}` as const;
    return share(keysOf(one, kind), keysOf(other, kind)) ? { code, weight: weights[code] } : null;
  });

const mostLines = 12;

/** The best of every name of the one against every name of the other. */
export function bestSimilarity(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [namesIn(one), namesIn(other)];
  const known = new Set(right);
  if (left.some((line) => known.has(line))) return 1;
  let best = 0;
  for (const a of left) for (const b of right) if (couldMatch(a, b)) best = Math.max(best, nameSimilarity(a, b));
  return best;
}

/** References have digits, and one word alone is a name run together or half of one. */
const namesIn = (lines: readonly string[]) =>
  [...new Set(lines.map((line) => line.trim()))]
    .filter((line) => / /.test(line) && !/\d/.test(line))
    .slice(0, mostLines);

/** Names of very different lengths cannot come near enough: sparing a long comparison. */
const couldMatch = (a: string, b: string) => Math.abs(a.length - b.length) <= 0.3 * Math.max(a.length, b.length) + 2;
