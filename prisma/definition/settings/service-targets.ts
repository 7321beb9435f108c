/**
 * Working days of the post's calendar that a case should take in each state. The clock stops while the applicant or
 * the calendar is due: INFO_REQUESTED, PASSPORT_REQUESTED and INTERVIEW_SCHEDULED have no target.
 * Two finer ones: a case that came back with a reply, and a final review for which express processing was asked.
 * Regular 4 and express 3 days are the posts' own; the others are our defaults.
 */
export const serviceTargets: Record<string, number> = {
  SUBMITTED: 2,
  PRELIM_REVIEW: 5,
  "PRELIM_REVIEW.replied": 3,
  FINAL_REVIEW: 4,
  "FINAL_REVIEW.express": 3,
  DECISION_PROPOSED: 2,
  ADMIN_PROCESSING: 10,
  RECONSIDERATION: 15,
};
