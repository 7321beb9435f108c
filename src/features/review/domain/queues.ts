import { clockStops, finalStatuses, type Status } from "@/features/applications/domain/lifecycle";
import type { ListQuery } from "./list-query";

/** States in which an officer's next step is awaited: what can be taken. */
export const waiting: Status[] = ["SUBMITTED", "PRELIM_REVIEW", "FINAL_REVIEW", "ADMIN_PROCESSING", "RECONSIDERATION"];

/** The clock stands still though the case is open: others are to act. */
const onHold = clockStops.filter((status) => status !== "DRAFT" && !finalStatuses.includes(status));

/** So many days ahead count as soon; a weekend is no surprise. */
const soonDays = "3";

/** The queues that everybody has, by name, as queries of the list; where no state is named, all that are open. */
export const queues = {
  open: { status: "open" },
  mine: { assignee: "me" },
  replies: { assignee: "me", flag: "reply-waiting" },
  unassigned: { assignee: "none", status: waiting.join(",") },
  dueSoon: { overdue: "false", dueWithin: soonDays, sort: "dueAt" },
  overdue: { overdue: "true", sort: "dueAt" },
  confirm: { status: "DECISION_PROPOSED", proposed: "others" },
  onHold: { status: onHold.join(",") },
} as const satisfies Record<string, ListQuery>;

export type QueueKey = keyof typeof queues;
export const queueKeys = Object.keys(queues) as QueueKey[];
