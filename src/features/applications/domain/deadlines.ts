import { addDays, addMonths, todayIn } from "@/lib/calendar-date";
import { endOfDay } from "@/lib/end-of-day";

const day = 86_400_000;

/** Days before the end at which the first and the second reminder go out. */
const reminderDays = [7, 2];

export type RequestStep = "wait" | "remind" | "lapse";

/**
 * What the portal does next about an unanswered request. Two reminders come before the end, always: where the portal
 * was down when they were due, they are sent late and the end waits for them.
 */
export function nextStepOf(
  request: { dueOn: string; remindersSent: number },
  { timeZone, now }: { timeZone: string; now: Date },
): RequestStep {
  const left = endOfDay(request.dueOn, timeZone).getTime() - now.getTime();
  const reminder = reminderDays[request.remindersSent];
  if (reminder !== undefined) return left <= reminder * day ? "remind" : "wait";
  return left <= 0 ? "lapse" : "wait";
}

/** The last days on which a request can be due and have its next step now, by how many reminders were sent. */
export const pressingDays = (now: Date): string[] =>
  [...reminderDays, 0].map((days) => todayIn("UTC", new Date(now.getTime() + days * day)));

export type DraftStep = { step: "wait" } | { step: "warn"; days: number } | { step: "lapse" };

type IdleSettings = { draftIdleDays: number; draftWarningDays: number[] };

/** Warnings come at the days of the settings; a draft lapses only after the last of them was sent. */
export function nextStepOfDraft(
  draft: { touchedAt: Date; warnedDays: number },
  { draftIdleDays, draftWarningDays }: IdleSettings,
  now: Date,
): DraftStep {
  const idleDays = Math.floor((now.getTime() - draft.touchedAt.getTime()) / day);
  const warning = draftWarningDays.find((days) => days > draft.warnedDays && idleDays >= days);
  if (warning !== undefined) return { step: "warn", days: warning };
  return idleDays >= draftIdleDays ? { step: "lapse" } : { step: "wait" };
}

/** Since when a draft must have lain idle, and before which warning, to have its next step now. */
export function pressingIdleness(settings: IdleSettings, now: Date): { since: Date; warnedLessThan?: number }[] {
  const before = (days: number) => new Date(now.getTime() - days * day);
  const warnings = settings.draftWarningDays.map((days) => ({ since: before(days), warnedLessThan: days }));
  return [...warnings, { since: before(settings.draftIdleDays) }];
}

/** The last day on which the passport can be handed in: so many months after the application was sent. */
export const passportDueOn = (submittedAt: Date, timeZone: string, months: number): string =>
  addMonths(todayIn(timeZone, submittedAt), months);

/** The last day on which a refusal can be looked at again. */
export const reconsiderationEndsOn = (decidedAt: Date, timeZone: string, days: number): string =>
  addDays(todayIn(timeZone, decidedAt), days);
