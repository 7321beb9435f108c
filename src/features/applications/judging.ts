import "server-only";
import { evidenceOf } from "@/features/documents/queries";
import { type Assessment, assess } from "@/features/eligibility/domain/assess";
import type { Answers, Definition, Evidence } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import type { Context as JudgedBy } from "@/features/eligibility/domain/reading";
import { formVersion, judgingContext } from "@/features/eligibility/queries";
import { todayIn } from "@/lib/calendar-date";
import type { Database } from "@/server/db";
import { timeZoneOf } from "./domain/service-clock";

/** Everything that faults, pages and verdicts of one application are made from. */
export type Judging = {
  form: Form;
  definition: Definition;
  formNumber: number;
  answers: Answers;
  evidence: (Evidence & { id: string })[];
  context: JudgedBy;
  timeZone: string;
};

type Judged = { id: string; formVersionId: string; answers: Answers };

/** `today` is the day at the post that the answers name, in UTC until they name one. */
export async function judgingOf(db: Database, { id, formVersionId, answers }: Judged, now: Date): Promise<Judging> {
  const { form, number } = await formVersion(db, formVersionId);
  const timeZone = timeZoneOf(form.definition, answers["start.post"]);
  const evidence = await evidenceOf(db, id);
  const context = await judgingContext(db, answers, todayIn(timeZone, now));
  return { form, definition: form.definition, formNumber: number, answers, evidence, context, timeZone };
}

/** The verdict for a day; the answers, files and institutions are those that were judged. */
export const judge = ({ form, answers, evidence, context }: Judging, on: string): Assessment =>
  assess({ ...context, form, answers, evidence, on });
