import type { Answers } from "@/features/eligibility/domain/definition";
import type { Fault } from "@/lib/result";

/** One thing that an officer asks for: an answer to correct, a document, or an explanation in words. */
export type RequestItem = { id: string; field?: string; slot?: string; text: string };

export type OpenRequest = {
  id: string;
  items: RequestItem[];
  dueOn: string;
  askedAt: Date;
  remindersSent: number;
};

/** The key of the answer that a place such as `work.history[1].employer` or `work.history[].employer` is part of. */
export const keyOf = (field: string): string => field.replace(/\[.*$/, "");

/** A question unlocks with what belongs to it: its details, its "not applicable" and the reason for that. */
const unlocks = (item: RequestItem, key: string): boolean =>
  item.field !== undefined && (key === keyOf(item.field) || key.startsWith(`${keyOf(item.field)}.`));

export const keysNotAsked = (items: readonly RequestItem[], answers: Answers): string[] =>
  Object.keys(answers).filter((key) => !items.some((item) => unlocks(item, key)));

export const isSlotAsked = (items: readonly RequestItem[], slot: string): boolean =>
  items.some((item) => item.slot !== undefined && (item.slot === slot || slot.startsWith(`${keyOf(item.slot)}[`)));

/** Of the form's faults, those that the person can put right in this reply. */
export const faultsWithin = (items: readonly RequestItem[], faults: readonly Fault[]): Fault[] =>
  faults.filter(({ field }) => items.some((item) => unlocks(item, keyOf(field))));

type Reply = { answers: Answers; newSlots: readonly string[]; note: string | undefined };

/** The items that the reply leaves open. */
export function unanswered(items: readonly RequestItem[], { answers, newSlots, note }: Reply): Fault[] {
  const isAnswered = (item: RequestItem) => {
    if (item.slot !== undefined) return newSlots.some((slot) => isSlotAsked([item], slot));
    if (item.field !== undefined)
      return Object.entries(answers).some(([key, value]) => unlocks(item, key) && value !== null);
    return Boolean(note);
  };
  return items
    .filter((item) => !isAnswered(item))
    .map((item) => ({ field: item.field ?? item.slot ?? "note", code: "item-not-answered" }));
}
