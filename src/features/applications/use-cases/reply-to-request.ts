import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { findDocuments } from "@/features/documents/queries";
import type { Answers } from "@/features/eligibility/domain/definition";
import { faultsIn } from "@/features/eligibility/domain/faults";
import { judgedFactsOf } from "@/features/eligibility/domain/judged-facts";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { parseAnswers } from "@/features/eligibility/domain/parse-answers";
import { answersOf, read } from "@/features/eligibility/domain/read";
import type { ValueSource } from "@/features/eligibility/domain/values";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { todayIn } from "@/lib/calendar-date";
import { err, ok, type Result } from "@/lib/result";
import { type Transaction, transaction } from "@/server/db";
import { type Application, mergeAnswers } from "../domain/application";
import { faultsWithin, keysNotAsked, type OpenRequest, unanswered } from "../domain/information-request";
import { move, type Status } from "../domain/lifecycle";
import { notAnswered, notAsked, refusals } from "../domain/refusals";
import { dueAt, precedenceOf, withPrecedence } from "../domain/service-clock";
import { type Judging, judge, judgingOf } from "../judging";
import { tracesOf } from "../likeness/traces";
import { lockApplication, saveApplication } from "../repository";
import { closeRequest, findOpenRequest, insertSnapshot } from "../sent-repository";
import { caseFacts } from "./judge-application";
import { changedMeanwhile, ownApplication } from "./own-application";

type Input = {
  applicationId: string;
  answers?: unknown;
  note?: string | undefined;
  version: number;
  source?: ValueSource;
};

/** Answers an officer's request, every item of it; only what was asked for may change. */
export function replyToRequest(context: Context, input: Input): Promise<Result<{ version: number; status: Status }>> {
  return transaction(context.db, async (tx) => {
    await lockApplication(tx, input.applicationId);
    const found = await ownApplication(context, tx, input.applicationId);
    if (!found.ok) return found;
    const current = found.value;
    const { form } = await formVersion(tx, current.formVersionId);
    const patch = parseAnswers(form, input.answers ?? {}, input.source);
    if (!patch.ok) return err({ ...patch.error, find: labelsOf(form) });

    const request = current.status === "INFO_REQUESTED" ? await findOpenRequest(tx, current.id) : null;
    const reply = request ? await checkReply(context, tx, current, request, patch.value, input.note) : null;
    if (reply && !reply.ok) return reply;
    if (current.version !== input.version) return changedMeanwhile(context, tx, current.id);
    if (!reply) return err(refusals.actionNotAvailable);
    return takeReply(context, tx, current, reply.value, { keys: Object.keys(patch.value), note: input.note });
  });
}

async function checkReply(
  { now }: Context,
  tx: Transaction,
  current: Application,
  { items, askedAt }: OpenRequest,
  patch: Answers,
  note: string | undefined,
): Promise<Result<Judging>> {
  const foreign = keysNotAsked(items, patch);
  if (foreign.length > 0) return err(notAsked(foreign));
  const documents = await findDocuments(tx, current.id);
  const newSlots = documents.filter(({ createdAt }) => createdAt > askedAt).map(({ slot }) => slot);
  const judging = await judgingOf(tx, { ...current, answers: mergeAnswers(current.answers, patch) }, now);
  const { form } = judging;
  const faults = [
    ...unanswered(items, { answers: patch, newSlots, note }),
    ...faultsWithin(items, faultsIn(judging.reading)),
  ];
  return faults.length > 0 ? err({ ...notAnswered(faults), find: labelsOf(form) }) : ok(judging);
}

/** The verdict is found anew for the day of the first submission, which is what the rules count from. */
async function takeReply(
  context: Context,
  tx: Transaction,
  current: Application,
  judging: Judging,
  { keys, note }: { keys: string[]; note: string | undefined },
): Promise<Result<{ version: number; status: Status }>> {
  const { now } = context;
  const { form, definition, answers, timeZone } = judging;
  const status = move(current.status, "reply");
  if (!status || !current.reference || !current.submittedAt) return err(refusals.actionNotAvailable);
  const assessment = judge(judging, todayIn(timeZone, current.submittedAt));
  const told = { id: current.id, reference: current.reference, replied: true };
  const anew = await caseFacts(tx, told, answers, assessment);
  const priority = withPrecedence(anew.priority, precedenceOf(current.priority));
  const facts = { ...anew, post: current.post ?? "", priority };
  const due = dueAt(definition, { post: current.post, status, entered: now, replied: true });
  const changes = { status, statusSince: now, touchedAt: now, dueAt: due, answers, facts };
  const saved = await saveApplication(tx, form, current, changes);
  if (!saved.ok) return saved.error.code === "changed-meanwhile" ? changedMeanwhile(context, tx, current.id) : saved;

  const documents = await findDocuments(tx, current.id);
  const sent = {
    answers: answersOf(judging.reading),
    documentIds: documents.map(({ id }) => id),
    ...(note ? { note } : {}),
  };
  const judgedOn = { ...judging.context, today: assessment.assessmentDate };
  const kept = judgedFactsOf(read(form, sent.answers, judging.evidence, judgedOn), assessment);
  const { formVersionId } = current;
  const judged = { ...assessment, formVersionId, facts: kept, traces: tracesOf(answers), at: now };
  await insertSnapshot(tx, form, current.id, { kind: "reply", ...sent, at: now }, judged);
  await closeRequest(tx, current.id, { outcome: "answered", note, at: now });
  const data = { reference: current.reference, keys };
  recordEvent(tx, context, { kind: "reply-received", subjectId: current.id, data, tell: { userId: current.ownerId } });
  return ok({ version: saved.value.version, status });
}
