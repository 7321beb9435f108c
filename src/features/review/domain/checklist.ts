import { truthOf } from "@/features/eligibility/domain/condition";
import type { Checklist } from "@/features/eligibility/domain/definition";
import { isUnder } from "@/features/eligibility/domain/proofs";
import type { Reading } from "@/features/eligibility/domain/reading";

export type CheckResult = "pass" | "problem";
/** What was found, and in which of the case's snapshots. */
export type DoneCheck = {
  key: string;
  result: CheckResult;
  reason: string | null;
  note: string | null;
  snapshot: number;
  byId: string;
  at: Date;
};

/** The checks that concern this case; one whose condition cannot be told yet is among them. */
export const checklistsFor = (checklists: readonly Checklist[], reading: Reading): Checklist[] =>
  checklists
    .map((list) => ({
      ...list,
      checks: list.checks.filter(({ when }) => !when || truthOf(when, reading) !== "unmet"),
    }))
    .filter(({ checks }) => checks.length > 0);

/** Whether something that was looked at has changed since; `touched` are keys of answers and slots. */
export const isOutdated = (looksAt: readonly string[], touched: ReadonlySet<string>) =>
  [...touched].some((key) => looksAt.some((name) => isUnder(key, name.replace(/\[.*$/, ""))));

/** The keys of checks that nobody has done, or not since what they look at changed. */
export const unfinished = (
  lists: readonly Checklist[],
  done: readonly DoneCheck[],
  touchedSince: (snapshot: number) => ReadonlySet<string>,
): string[] => {
  const byKey = new Map(done.map((one) => [one.key, one]));
  return lists
    .flatMap(({ checks }) => checks)
    .filter(({ key, looksAt }) => {
      const one = byKey.get(key);
      return !one || isOutdated(looksAt, touchedSince(one.snapshot));
    })
    .map(({ key }) => key);
};
