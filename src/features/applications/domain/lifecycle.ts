/** The states of an application's life, in the order in which most pass through them. */
export const statuses = [
  "DRAFT",
  "SUBMITTED",
  "PRELIM_REVIEW",
  "INFO_REQUESTED",
  "PASSPORT_REQUESTED",
  "FINAL_REVIEW",
  "INTERVIEW_SCHEDULED",
  "ADMIN_PROCESSING",
  "DECISION_PROPOSED",
  "GRANTED",
  "READY_FOR_COLLECTION",
  "COMPLETED",
  "REFUSED",
  "RECONSIDERATION",
  "WITHDRAWN",
  "LAPSED",
  "CANCELLED",
] as const;
export type Status = (typeof statuses)[number];

export type Action =
  | "submit"
  | "assign"
  | "ask-applicant"
  | "reply"
  | "request-passport"
  | "receive-passport"
  | "arrange-interview"
  | "start-extra-processing"
  | "resume-final-review"
  | "propose"
  | "send-back"
  | "confirm-grant"
  | "confirm-refusal"
  | "prepare-collection"
  | "hand-over"
  | "ask-reconsideration"
  | "decide-reconsideration"
  | "withdraw"
  | "lapse"
  | "cancel";

/** Who may take an action at all; what they hold and whom they must differ from is the policy's. */
export type Hand = "applicant" | "officer" | "clerk" | "supervisor" | "portal";

type Step = {
  action: Action;
  by: Hand;
  from: Status[];
  /** Several where the way back depends on where the case came from, or on what was decided. */
  to: Status[];
};

/**
 * The whole life of an application (domain: "Transitions"). Buttons, routes, jobs, docs and tests read this table; no
 * other road leads from one state to another.
 */
export const lifecycle: readonly Step[] = [
  { action: "submit", by: "applicant", from: ["DRAFT"], to: ["SUBMITTED"] },
  { action: "assign", by: "officer", from: ["SUBMITTED"], to: ["PRELIM_REVIEW"] },
  { action: "ask-applicant", by: "officer", from: ["PRELIM_REVIEW", "FINAL_REVIEW"], to: ["INFO_REQUESTED"] },
  { action: "reply", by: "applicant", from: ["INFO_REQUESTED"], to: ["PRELIM_REVIEW"] },
  { action: "request-passport", by: "officer", from: ["PRELIM_REVIEW"], to: ["PASSPORT_REQUESTED"] },
  { action: "receive-passport", by: "clerk", from: ["PASSPORT_REQUESTED"], to: ["FINAL_REVIEW"] },
  { action: "arrange-interview", by: "officer", from: ["FINAL_REVIEW"], to: ["INTERVIEW_SCHEDULED"] },
  { action: "start-extra-processing", by: "officer", from: ["FINAL_REVIEW"], to: ["ADMIN_PROCESSING"] },
  {
    action: "resume-final-review",
    by: "officer",
    from: ["INTERVIEW_SCHEDULED", "ADMIN_PROCESSING"],
    to: ["FINAL_REVIEW"],
  },
  { action: "propose", by: "officer", from: ["PRELIM_REVIEW", "FINAL_REVIEW"], to: ["DECISION_PROPOSED"] },
  { action: "send-back", by: "officer", from: ["DECISION_PROPOSED"], to: ["PRELIM_REVIEW", "FINAL_REVIEW"] },
  { action: "confirm-grant", by: "officer", from: ["DECISION_PROPOSED"], to: ["GRANTED"] },
  { action: "confirm-refusal", by: "officer", from: ["DECISION_PROPOSED"], to: ["REFUSED"] },
  { action: "prepare-collection", by: "clerk", from: ["GRANTED"], to: ["READY_FOR_COLLECTION"] },
  { action: "hand-over", by: "clerk", from: ["READY_FOR_COLLECTION"], to: ["COMPLETED"] },
  { action: "ask-reconsideration", by: "applicant", from: ["REFUSED"], to: ["RECONSIDERATION"] },
  { action: "decide-reconsideration", by: "officer", from: ["RECONSIDERATION"], to: ["GRANTED", "REFUSED"] },
  {
    action: "withdraw",
    by: "applicant",
    from: [
      "DRAFT",
      "SUBMITTED",
      "PRELIM_REVIEW",
      "INFO_REQUESTED",
      "PASSPORT_REQUESTED",
      "FINAL_REVIEW",
      "INTERVIEW_SCHEDULED",
      "ADMIN_PROCESSING",
      "DECISION_PROPOSED",
      "RECONSIDERATION",
    ],
    to: ["WITHDRAWN"],
  },
  { action: "lapse", by: "portal", from: ["DRAFT", "INFO_REQUESTED", "PASSPORT_REQUESTED"], to: ["LAPSED"] },
  { action: "cancel", by: "supervisor", from: ["COMPLETED"], to: ["CANCELLED"] },
];

/** The actions that a state knows, whoever is asking. */
export const actionsFrom = (status: Status): Action[] =>
  lifecycle.filter((step) => step.from.includes(status)).map((step) => step.action);

/** Where the action leads; `towards` chooses where the table leaves a choice. Null where no such road exists. */
export function move(from: Status, action: Action, towards?: Status): Status | null {
  const step = lifecycle.find((each) => each.action === action && each.from.includes(from));
  if (!step) return null;
  if (towards) return step.to.includes(towards) ? towards : null;
  return step.to.length === 1 ? step.to[0]! : null;
}

/** No road leads on, but for a refusal that may be reconsidered and a visa that may be cancelled. */
export const finalStatuses: readonly Status[] = ["COMPLETED", "REFUSED", "WITHDRAWN", "LAPSED", "CANCELLED"];

/** The service clock stands still: others are to act, or nobody. */
export const clockStops: readonly Status[] = [
  "DRAFT",
  "INFO_REQUESTED",
  "PASSPORT_REQUESTED",
  "INTERVIEW_SCHEDULED",
  ...finalStatuses,
];
