import type { Outcome } from "@/features/eligibility/domain/definition";
import { outcomeOf } from "@/features/eligibility/domain/judged-facts";
import type { Judge, Verdict } from "@/features/eligibility/domain/judging";
import type { Rejudged } from "@/features/eligibility/domain/lane";

/** A case as it was judged, and the groups that it is counted in. */
export type Given = { verdict: Verdict; outcomes: string; nationality: string; age: number | null; route: string };

/** What becomes of all cases that are alike in everything that the draft's rules look at. */
export type Alike = {
  from: Verdict;
  to: Verdict;
  /** The rules that decide differently, by key, with both outcomes; null where there was or is no such rule, or it was not asked. */
  rules: { key: string; from: Outcome | null; to: Outcome | null }[];
};

type Group = { cases: number; changed: number };
export type VerdictChange = { from: Verdict; to: Verdict; count: number };
export type RuleChange = {
  rule: string;
  route: string | null;
  /** Cases that it decides differently, and those of them whose verdict changes. */
  cases: number;
  verdicts: number;
  outcomes: { from: Outcome | null; to: Outcome | null; count: number }[];
};

export type Impact = {
  cases: number;
  unchanged: number;
  changed: VerdictChange[];
  byRule: RuleChange[];
  byNationality: (Group & { nationality: string | null })[];
  byAgeBand: (Group & { from: number | null; to: number | null })[];
  byRoute: (Group & { route: string | null })[];
};

/** Compares two judgings of one case, rule by rule. */
export function compare(
  { verdict, outcomes }: Pick<Given, "verdict" | "outcomes">,
  rejudged: Rejudged,
  before: readonly Judge[],
  after: readonly Judge[],
): Alike {
  const was = new Map(before.map(({ key }, at) => [key, outcomeOf(outcomes[at]) ?? null]));
  const is = new Map(after.map(({ key }, at) => [key, outcomeOf(rejudged.outcomes[at]) ?? null]));
  const rules = [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ key, from: was.get(key) ?? null, to: is.get(key) ?? null }))
    .filter(({ from, to }) => from !== to);
  return { from: verdict, to: rejudged.verdict, rules };
}

const bands = [0, 18, 26, 31, 36, 41, 46, 51];
/** Groups of people smaller than this are put together, so that a table does not point at anyone. */
const fewest = 5;

/** Counts cases as they are judged; small, however many there are. */
export class Tally {
  cases = 0;
  private readonly verdicts = new Map<string, VerdictChange>();
  private readonly rules = new Map<string, RuleChange>();
  private readonly groups = {
    nationality: new Map<string, Group>(),
    age: new Map<string, Group>(),
    route: new Map<string, Group>(),
  };

  /** Counts one; true when its verdict changes. */
  take(given: Given, alike: Alike): boolean {
    const changed = alike.from !== alike.to;
    this.cases += 1;
    count(this.groups.nationality, given.nationality, changed);
    count(this.groups.age, given.age === null ? "" : String(bandOf(given.age)), changed);
    count(this.groups.route, given.route, changed);
    if (changed) this.countVerdict(alike);
    for (const { key, from, to } of alike.rules) this.countRule(key, from, to, changed);
    return changed;
  }

  private countVerdict({ from, to }: Alike): void {
    const known = this.verdicts.get(`${from} ${to}`) ?? { from, to, count: 0 };
    known.count += 1;
    this.verdicts.set(`${from} ${to}`, known);
  }

  private countRule(key: string, from: Outcome | null, to: Outcome | null, changed: boolean): void {
    const [rule = key, route = null] = key.split(/ (?=[AB]$)/);
    const known = this.rules.get(key) ?? { rule, route, cases: 0, verdicts: 0, outcomes: [] };
    this.rules.set(key, known);
    known.cases += 1;
    if (changed) known.verdicts += 1;
    const same = known.outcomes.find((one) => one.from === from && one.to === to);
    if (same) same.count += 1;
    else known.outcomes.push({ from, to, count: 1 });
  }

  impact(): Impact {
    const changed = [...this.verdicts.values()].sort((one, other) => other.count - one.count);
    const { nationality, age, route } = this.groups;
    return {
      cases: this.cases,
      unchanged: this.cases - changed.reduce((sum, one) => sum + one.count, 0),
      changed,
      byRule: [...this.rules.values()].sort((one, other) => other.verdicts - one.verdicts || other.cases - one.cases),
      byNationality: gathered(nationality)
        .sort(
          ([name, one], [next, other]) =>
            Number(name === null) - Number(next === null) || other.changed - one.changed || other.cases - one.cases,
        )
        .map(([code, group]) => ({ nationality: code, ...group })),
      byAgeBand: gathered(age)
        .sort(([one], [other]) => Number(one ?? 999) - Number(other ?? 999))
        .map(([from, group]) => ({ ...bandFrom(from), ...group })),
      byRoute: gathered(route).map(([way, group]) => ({ route: way, ...group })),
    };
  }
}

const bandOf = (age: number): number => bands.findLast((from) => age >= from) ?? 0;

function bandFrom(start: string | null): { from: number | null; to: number | null } {
  if (start === null) return { from: null, to: null };
  const next = bands[bands.indexOf(Number(start)) + 1];
  return { from: Number(start), to: next === undefined ? null : next - 1 };
}

function count(groups: Map<string, Group>, name: string, changed: boolean): void {
  const group = groups.get(name) ?? { cases: 0, changed: 0 };
  groups.set(name, group);
  group.cases += 1;
  if (changed) group.changed += 1;
}

/** Groups by name; small ones, and those without a name, under null. */
function gathered(groups: Map<string, Group>): [string | null, Group][] {
  const rest: Group = { cases: 0, changed: 0 };
  const named: [string | null, Group][] = [];
  for (const [name, group] of groups) {
    if (name !== "" && group.cases >= fewest) named.push([name, group]);
    else {
      rest.cases += group.cases;
      rest.changed += group.changed;
    }
  }
  return rest.cases > 0 ? [...named, [null, rest]] : named;
}
