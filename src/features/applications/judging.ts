import "server-only";
import { type Assessment, assessReading } from "@/features/eligibility/domain/assess";
import type { Answers, Definition, InstitutionRecord } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import { read } from "@/features/eligibility/domain/read";
import type { Context as JudgedBy, Reading } from "@/features/eligibility/domain/reading";
import { formVersion, judgingContext } from "@/features/eligibility/queries";
import { todayIn } from "@/lib/calendar-date";
import type { Database } from "@/server/db";
import type { Application, Paper } from "./domain/application";
import { timeZoneOf } from "./domain/service-clock";

/** Everything that faults, pages and verdicts of one application are made from. */
export type Judging = {
  form: Form;
  definition: Definition;
  formNumber: number;
  answers: Answers;
  evidence: Paper[];
  context: JudgedBy;
  /** The answers as the form reads them on `context.today`, made once for faults, verdict and what is sent. */
  reading: Reading;
  timeZone: string;
};

type Judged = Pick<Application, "formVersionId" | "answers" | "evidence">;

/**
 * `today` is the day at the post that the answers name, in UTC until they name one. `named` are the institutions in the
 * answers, where they have been read already.
 */
export async function judgingOf(
  db: Database,
  { formVersionId, answers, evidence }: Judged,
  now: Date,
  named?: InstitutionRecord[],
): Promise<Judging> {
  const { form, number } = await formVersion(db, formVersionId);
  const timeZone = timeZoneOf(form.definition, answers["start.post"]);
  const context = await judgingContext(db, answers, todayIn(timeZone, now), named);
  const reading = read(form, answers, evidence, context);
  return { form, definition: form.definition, formNumber: number, answers, evidence, context, reading, timeZone };
}

/** The verdict for a day; the answers, files and institutions are those that were judged. */
export const judge = ({ form, answers, evidence, context, reading }: Judging, on: string): Assessment =>
  assessReading(on === context.today ? reading : read(form, answers, evidence, { ...context, today: on }));
