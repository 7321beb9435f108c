import "server-only";
import { todayIn } from "@/lib/calendar-date";
import { err, type Fault, ok, type Result } from "@/lib/result";
import type { Locale } from "@/messages";
import type { Database } from "@/server/db";
import { translator } from "@/server/i18n/translator";
import type { Assessment } from "./domain/assess";
import type { Form } from "./domain/form";
import { labelsOf } from "./domain/labels";
import { answerWith, evidenceIn, faultsOn, isOpen, judgeEarly, type Kept } from "./domain/pre-check";
import { type Step, stepsIn } from "./domain/pre-check-steps";
import { read } from "./domain/read";
import type { Reading } from "./domain/reading";
import { keptCookie } from "./kept-answers";
import { judgingContext, publishedForm } from "./queries";

/** One person's pre-check: what they said, which questions that makes, and what the rules say of it today. */
export type PreCheck = {
  form: Form;
  formNumber: number;
  kept: Kept;
  reading: Reading;
  steps: Step[];
  assessment: Assessment;
};

type Asking = { db: Database; now: Date; locale: Locale };

export async function preCheckOf({ db, now }: Asking, kept: Kept): Promise<PreCheck> {
  const { form, number } = await publishedForm(db, now);
  const context = await judgingContext(db, kept.answers, todayIn("UTC", now));
  const reading = read(form, kept.answers, evidenceIn(kept), context);
  return {
    form,
    formNumber: number,
    kept,
    reading,
    steps: stepsIn(reading),
    assessment: judgeEarly(form, kept, context),
  };
}

/** About how many questions come after this step; whoever has not chosen a route yet is taken to have a degree. */
export function stepsAfter({ form, kept, reading, steps }: PreCheck, key: string): number {
  const likely = { ...kept.answers, "k.route": "a_degree" };
  const ahead =
    reading.answer("k.route") === undefined ? stepsIn(read(form, likely, evidenceIn(kept), reading.context)) : steps;
  return Math.max(0, ahead.length - 1 - ahead.findIndex((step) => step.key === key));
}

export const firstOpen = ({ steps, kept }: PreCheck): Step | undefined => steps.find((step) => isOpen(step, kept));

/** What the questions are called in a fault's sentence; the dates of papers stand in no form. */
export const labelsIn = (form: Form, locale: Locale) => (path: string) => {
  const [, date] = /\.(issuedOn|validUntil)$/.exec(path) ?? [];
  if (!date) return labelsOf(form)(path);
  return { label: { [locale]: translator(locale, "precheck.papers")(`${date}Noun`) } };
};

export type SavedStep = {
  step: Step;
  before: PreCheck;
  after: PreCheck;
  faults: Fault[];
  cookie: string;
};

/** Keeps what a step's page says, as it was typed. Refused where there is no such question, or where it is too long. */
export async function answerStep(
  asking: Asking,
  kept: Kept,
  key: string,
  entries: readonly (readonly [string, FormDataEntryValue])[],
): Promise<Result<SavedStep>> {
  const before = await preCheckOf(asking, kept);
  const step = before.steps.find((each) => each.key === key);
  if (!step) return err({ kind: "not-found", code: "not-found" });
  const find = labelsIn(before.form, asking.locale);
  const answered = answerWith(before.form, step, entries, kept);
  if (!answered.ok) return err({ ...answered.error, find });
  const cookie = keptCookie(answered.value);
  if (!cookie) {
    const faults = [{ field: step.fields[0]?.key ?? key, code: "too-long-to-keep", values: { most: 200 } }];
    return err({ kind: "invalid", code: "invalid", faults, find });
  }
  const after = await preCheckOf(asking, answered.value);
  const shown = after.steps.find((each) => each.key === key) ?? step;
  const faults = faultsOn(shown, after.reading, after.kept);
  return ok({ step: shown, before, after, faults, cookie });
}
