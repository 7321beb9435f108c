import type { Answers } from "@/features/eligibility/domain/definition";
import type { Case } from "../domain/case";
import { differFlag, watchFlag } from "../domain/flags-told";
import type { Records } from "../repository";

/** What a second look is about: one submission, as it stood when the lot was drawn. */
export type BlindTo = { at: Date; answers: Answers; documentIds: readonly string[] };

/** Flags that staff have had a hand in, or that tell what came later. */
const told = [watchFlag, differFlag, "reply-waiting"];

/**
 * The case without where it stands, whose it is and what was decided. Its state alone would tell: without a passport
 * only a refusal can have been proposed.
 */
export const blindCase = (found: Case): Case => ({
  ...found,
  status: "PRELIM_REVIEW",
  assigneeId: null,
  flags: found.flags.filter((flag) => !told.includes(flag)),
  openProposal: null,
  officers: [],
  cancellationBy: null,
});

/** What the applicant sent and what the portal made of it, up to the lot; nothing of what the staff thought. */
export function blindRecords(records: Records, { at, documentIds }: BlindTo): Records {
  const { row, documents, assessments, requests } = records;
  const judged = assessments.filter((one) => one.at <= at);
  return {
    row: {
      ...row,
      verdict: judged[0]?.verdict ?? null,
      dueAt: null,
      statusSince: at,
      visaNumber: null,
      interview: null,
      reconsideredAt: null,
      assignedAt: null,
    },
    documents: documents.filter(({ id }) => documentIds.includes(id)).map((one) => ({ ...one, removedAt: null })),
    assessments: judged,
    requests: requests.filter(({ closedAt }) => closedAt !== null && closedAt <= at),
    decisions: [],
    notes: [],
    snapshots: [],
    events: [],
  };
}
