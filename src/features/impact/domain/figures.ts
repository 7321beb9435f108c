import type { Outcome } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import { outcomeOf } from "@/features/eligibility/domain/judged-facts";
import { judgesOf } from "@/features/eligibility/domain/judging";

/** Cases that came out alike: under one version, in one month, with the same outcomes. */
export type AlikeCases = { versionId: string; month: string; outcomes: string; nearMiss: string | null; count: number };

export type Counts = Record<Outcome, number>;
export type RuleFigures = {
  rule: string;
  route: string | null;
  /** How often it was asked and how it decided. */
  asked: number;
  outcomes: Counts;
  /** Of those that it did not pass: the only such rule of the case, or one of several. */
  alone: number;
  together: number;
  /** The verdict hangs on it alone, and a number that it compares is near its bound. */
  nearMisses: number;
  byMonth: { month: string; outcomes: Counts }[];
  byVersion: { version: number; outcomes: Counts }[];
};

const none = (): Counts => ({ PASS: 0, REFER: 0, MISSING: 0, FAIL: 0 });

/**
 * How each rule decides. A rule that combines routes counts beside the rules of the routes, and does not make any of
 * them one of several.
 */
export function figuresOf(
  alike: readonly AlikeCases[],
  versions: ReadonlyMap<string, { number: number; form: Form }>,
): RuleFigures[] {
  const figures = new Map<string, RuleFigures>();
  for (const { versionId, month, outcomes, nearMiss, count } of alike) {
    const version = versions.get(versionId);
    if (!version) continue;
    const judged = judgesOf(version.form).all.flatMap((judge, at) => {
      const outcome = outcomeOf(outcomes[at]);
      return outcome ? [{ judge, outcome }] : [];
    });
    const inTheWay = judged.filter(({ judge, outcome }) => outcome !== "PASS" && !judge.rule.combines).length;
    for (const { judge, outcome } of judged) {
      const { key, rule, route } = judge;
      const found = figures.get(key) ?? blank(rule.id, route ?? null);
      figures.set(key, found);
      found.asked += count;
      found.outcomes[outcome] += count;
      at(found.byMonth, (one) => one.month === month, { month, outcomes: none() }).outcomes[outcome] += count;
      at(found.byVersion, (one) => one.version === version.number, {
        version: version.number,
        outcomes: none(),
      }).outcomes[outcome] += count;
      if (nearMiss === key) found.nearMisses += count;
      if (outcome === "PASS") continue;
      const others = inTheWay - (rule.combines ? 0 : 1);
      if (others > 0) found.together += count;
      else found.alone += count;
    }
  }
  for (const { byMonth, byVersion } of figures.values()) {
    byMonth.sort((one, other) => (one.month < other.month ? -1 : 1));
    byVersion.sort((one, other) => one.version - other.version);
  }
  return [...figures.values()].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

const orderOf = ({ rule, route }: RuleFigures) => `${rule} ${route ?? ""}`;

const blank = (rule: string, route: string | null): RuleFigures => ({
  rule,
  route,
  asked: 0,
  outcomes: none(),
  alone: 0,
  together: 0,
  nearMisses: 0,
  byMonth: [],
  byVersion: [],
});

/** The entry that is meant, added where it is not there yet. */
function at<Entry>(entries: Entry[], isMeant: (entry: Entry) => boolean, fresh: Entry): Entry {
  const known = entries.find(isMeant);
  if (known) return known;
  entries.push(fresh);
  return fresh;
}
