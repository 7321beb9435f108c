import { actionsFrom, type Status, statuses } from "@/features/applications/domain/lifecycle";

/** Submitted, and not decided, withdrawn or lapsed: what a post still has before it, and a person may still withdraw. */
export const backlogStates: readonly Status[] = statuses.filter(
  (status) => status !== "DRAFT" && actionsFrom(status).includes("withdraw"),
);

/** States in which a case is on a reviewer's own desk. */
export const reviewStates: readonly Status[] = ["PRELIM_REVIEW", "FINAL_REVIEW", "ADMIN_PROCESSING"];

/** Upper ends, in working days on the service clock. */
const ageEnds = [5, 10, 20, 40] as const;

export const ageBands = [
  ...ageEnds.map((to, at) => ({ from: at === 0 ? 0 : ageEnds[at - 1]! + 1, to: to as number | null })),
  { from: ageEnds.at(-1)! + 1, to: null },
];

export const windowDays = 90;
export const wholeWeeks = 12;
