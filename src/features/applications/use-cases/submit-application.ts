import "server-only";
import { randomBytes } from "node:crypto";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Assessment } from "@/features/eligibility/domain/assess";
import { faultsIn } from "@/features/eligibility/domain/faults";
import { judgedFactsOf } from "@/features/eligibility/domain/judged-facts";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { answersOf } from "@/features/eligibility/domain/read";
import { formReplacedAt, formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { todayIn } from "@/lib/calendar-date";
import { newReference } from "@/lib/reference";
import { err, ok, type Result } from "@/lib/result";
import { type Transaction, transaction } from "@/server/db";
import { type Application, mergeAnswers } from "../domain/application";
import { isGraceOver } from "../domain/form-grace";
import { move, type Status } from "../domain/lifecycle";
import { notReady, refusals } from "../domain/refusals";
import { dueAt, timeZoneOf } from "../domain/service-clock";
import { type Judging, judge, judgingOf } from "../judging";
import { tracesOf } from "../likeness/traces";
import { holdApplication, saveApplication } from "../repository";
import { insertSnapshot } from "../sent-repository";
import { caseFacts } from "./judge-application";
import { changedMeanwhile } from "./own-application";

type Input = { applicationId: string; signature: string; version: number };
export type Submitted = {
  version: number;
  reference: string;
  status: Status;
  submittedAt: Date;
  assessment: Assessment;
  formVersion: number;
};

/**
 * Sends the application, whole or not at all: state, what was sent, verdict, reference, trail and mail are one
 * transaction. Refused with every fault while one is left, and once the form has been replaced for longer than a day.
 */
export function submitApplication(
  context: Context,
  { applicationId, signature, version }: Input,
): Promise<Result<Submitted>> {
  return transaction(context.db, async (tx) => {
    const current = await holdApplication(tx, applicationId, context.actor.id);
    if (!current) return err(refusals.notFound);
    if (current.status === "DRAFT") {
      const signed = await signedBy(context, tx, current, signature);
      if (!signed.ok) return signed;
      if (current.version === version) return send(context, tx, current, signed.value);
    }
    return current.version === version ? err(refusals.actionNotAvailable) : changedMeanwhile(context, tx, current.id);
  });
}

/** The answers with the signature and its date in their places, if nothing is wrong with them. */
async function signedBy(
  { now }: Context,
  tx: Transaction,
  current: Application,
  signature: string,
): Promise<Result<Judging>> {
  const { form } = await formVersion(tx, current.formVersionId);
  const today = todayIn(timeZoneOf(form.definition, current.answers["start.post"]), now);
  const answers = mergeAnswers(current.answers, { "sign.name": signature, "sign.date": today });
  const signed = await judgingOf(tx, { ...current, answers }, now);
  const faults = faultsIn(signed.reading);
  return faults.length > 0 ? err({ ...notReady(faults), find: labelsOf(signed.form) }) : ok(signed);
}

async function send(
  context: Context,
  tx: Transaction,
  current: Application,
  judging: Judging,
): Promise<Result<Submitted>> {
  const { now } = context;
  const { form, definition, answers } = judging;
  const status = move(current.status, "submit");
  if (!status) return err(refusals.actionNotAvailable);
  if (isGraceOver(await formReplacedAt(tx, current.formVersionId, now), now)) return err(refusals.formChanged);
  const assessment = judge(judging, judging.context.today);
  const reference = newReference(now.getUTCFullYear(), randomBytes(5));
  const facts = await caseFacts(tx, { id: current.id, reference }, answers, assessment);
  const due = dueAt(definition, { post: facts.post, status, entered: now });
  const times = { submittedAt: now, statusSince: now, touchedAt: now, dueAt: due };
  const saved = await saveApplication(tx, form, current, { ...times, status, reference, answers, facts });
  if (!saved.ok) return saved.error.code === "changed-meanwhile" ? changedMeanwhile(context, tx, current.id) : saved;
  await keepWhatWasSent(tx, current, judging, assessment, now);
  recordEvent(tx, context, {
    kind: "application-submitted",
    subjectId: current.id,
    data: { reference, post: facts.post, verdict: assessment.verdict, formVersion: judging.formNumber },
    tell: { userId: current.ownerId },
  });
  const { version } = saved.value;
  return ok({ version, reference, status, submittedAt: now, assessment, formVersion: judging.formNumber });
}

async function keepWhatWasSent(
  tx: Transaction,
  { id, formVersionId }: Application,
  { form, answers, evidence, reading }: Judging,
  assessment: Assessment,
  at: Date,
) {
  const sent = {
    kind: "submission" as const,
    answers: answersOf(reading),
    documentIds: evidence.map((paper) => paper.id),
    signature: String(answers["sign.name"]),
    at,
  };
  const facts = judgedFactsOf(reading, assessment);
  await insertSnapshot(tx, form, id, sent, { ...assessment, formVersionId, facts, traces: tracesOf(answers), at });
}
