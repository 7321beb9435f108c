import type { Status } from "./lifecycle";

/**
 * The state whose words the applicant reads. A proposal waits for its second pair of eyes under the words of the review
 * that it came from, so that nobody reads an outcome into it.
 */
export const statusShown = (status: Status, proposedFrom: string | null): Status =>
  status === "DECISION_PROPOSED" ? (proposedFrom === "PRELIM_REVIEW" ? "PRELIM_REVIEW" : "FINAL_REVIEW") : status;

/** Events of the trail that an applicant sees on the timeline; what officers do among themselves is not among them. */
export const timelineKinds = [
  "application-created",
  "application-submitted",
  "case-assigned",
  "information-requested",
  "information-request-extended",
  "information-request-reminded",
  "reply-received",
  "passport-requested",
  "passport-received",
  "interview-arranged",
  "extra-processing-started",
  "final-review-resumed",
  "visa-granted",
  "visa-refused",
  "visa-ready",
  "passport-handed-over",
  "reconsideration-asked",
  "application-withdrawn",
  "application-lapsed",
  "visa-cancelled",
] as const;

/** A case may change hands often; the applicant hears once that somebody is looking at it. */
export function onTimeline<Event extends { kind: string }>(events: readonly Event[]): Event[] {
  const first = events.findIndex(({ kind }) => kind === "case-assigned");
  return events.filter(({ kind }, at) => kind !== "case-assigned" || at === first);
}

/** States in which a decision is known to the applicant. */
export const decidedStatuses: readonly Status[] = [
  "GRANTED",
  "READY_FOR_COLLECTION",
  "COMPLETED",
  "REFUSED",
  "RECONSIDERATION",
  "CANCELLED",
];

const usualWay: readonly Status[] = [
  "SUBMITTED",
  "PRELIM_REVIEW",
  "PASSPORT_REQUESTED",
  "FINAL_REVIEW",
  "READY_FOR_COLLECTION",
];

/** Where each state stands on the usual way; those that end it are not on it. */
const standsAt: Partial<Record<Status, number>> = {
  SUBMITTED: 0,
  PRELIM_REVIEW: 1,
  INFO_REQUESTED: 0,
  PASSPORT_REQUESTED: 2,
  FINAL_REVIEW: 3,
  INTERVIEW_SCHEDULED: 2,
  ADMIN_PROCESSING: 2,
  GRANTED: 3,
};

/** The steps that usually follow; none after an end. */
export function stepsAfter(status: Status): Status[] {
  const at = standsAt[status];
  return at === undefined ? [] : usualWay.slice(at + 1);
}
