import "server-only";
import type { Precedence } from "@/features/applications/domain/service-clock";
import type { Context } from "@/features/identity/context";
import type { Result } from "@/lib/result";
import type { Case } from "../domain/case";
import { assignCase, releaseCase } from "./assign-case";
import { setPriority } from "./set-priority";

type Item = { id: string; version: number };
export type Outcome = { id: string; ok: boolean; code?: string; version?: number };

/** Each case by itself, as if it were the only one: what is refused of one says nothing about the others. */
async function each<One extends Item>(items: One[], act: (item: One) => Promise<Result<Case>>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const item of items) {
    const done = await act(item);
    outcomes.push(
      done.ok
        ? { id: item.id, ok: true, version: done.value.version }
        : { id: item.id, ok: false, code: done.error.faults?.[0]?.code ?? done.error.code },
    );
  }
  return outcomes;
}

type Assignments = {
  items: (Item & { reviewerId?: string | null | undefined })[];
  reviewerId?: string | null | undefined;
};

/** Gives many cases to one person, or each to its own; null lets them go. */
export const assignCases = (context: Context, { items, reviewerId = null }: Assignments): Promise<Outcome[]> =>
  each(items, ({ id: caseId, version, reviewerId: own = reviewerId }) =>
    own ? assignCase(context, { caseId, version, reviewerId: own }) : releaseCase(context, { caseId, version }),
  );

export const setPriorities = (
  context: Context,
  { items, precedence }: { items: Item[]; precedence: Precedence },
): Promise<Outcome[]> =>
  each(items, ({ id: caseId, version }) => setPriority(context, { caseId, version, precedence }));
