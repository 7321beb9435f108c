import "server-only";
import { addRow, removeRow } from "@/features/eligibility/domain/page-encoding";
import { isOpen } from "@/features/eligibility/domain/pre-check";
import type { SavedStep } from "@/features/eligibility/pre-check";
import { fieldId } from "@/ui/field-id";

export const addressOf = (step: string) => `/check/${step}`;
export const resultAddress = "/check/result";

/**
 * Where the person goes on to: to the same step while it wants another look, else to the next one. Somebody who came
 * from the result to change an answer goes back there, by way of the questions that the change has opened.
 */
export function nextAddress({ step, before, after, faults }: SavedStep, form: FormData): string {
  const changing = form.get("_then") === "result";
  const here = (query: Record<string, string>, hash = "") => {
    const search = new URLSearchParams({ ...query, ...(changing ? { change: "1" } : {}) }).toString();
    return `${addressOf(step.key)}${search && `?${search}`}${hash}`;
  };
  const row = form.get(addRow) ?? form.get(removeRow);
  if (typeof row === "string") return here({}, `#${fieldId(row.replace(/\[\d+\]$/, ""))}`);
  if (faults.length > 0) return here({ checked: "1", ...viewOf(form) });
  const looked = stillLooking(step, after, form);
  if (looked) return here(looked);
  if (!changing) return following(after.steps, step.key);

  const known = new Set(before.steps.map(({ key }) => key));
  const opened = after.steps.find((each) => !known.has(each.key) && isOpen(each, after.kept));
  return opened ? `${addressOf(opened.key)}?change=1` : resultAddress;
}

/** The part of a long list that the page showed. */
function viewOf(form: FormData): Record<string, string> {
  const [q, group] = [form.get("_q"), form.get("_group")];
  if (typeof q === "string" && q) return { q: q.slice(0, 100).toWellFormed() };
  return typeof group === "string" && /^\d\d$/.test(group) ? { group } : {};
}

function following(steps: SavedStep["after"]["steps"], key: string): string {
  const next = steps[steps.findIndex((each) => each.key === key) + 1];
  return next ? addressOf(next.key) : resultAddress;
}

/** A name that was typed is looked up first; whoever has seen what was found chooses, or keeps the name. */
function stillLooking({ fields }: SavedStep["step"], { kept }: SavedStep["after"], form: FormData) {
  const field = fields.find(({ kind }) => kind === "institution");
  const answer = field && kept.answers[field.key];
  if (!field || typeof answer !== "object" || answer === null || !("name" in answer)) return null;
  const hasSeen = form.get(`${field.key}-chosen`) === form.get(`${field.key}-text`);
  if (hasSeen && form.has(field.key)) return null;
  return { find: "1", ...(hasSeen ? { checked: "1" } : {}) };
}
