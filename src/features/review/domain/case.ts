import type { Action, Status } from "@/features/applications/domain/lifecycle";

/** What deciding about a case takes: where it is, whose it is, and who has had a hand in its decisions. */
export type Case = {
  id: string;
  version: number;
  status: Status;
  reference: string;
  ownerId: string;
  formVersionId: string;
  post: string | null;
  assigneeId: string | null;
  submittedAt: Date;
  priority: number;
  flags: string[];
  /** Express processing was asked for; it shortens the final review only. */
  express: boolean;
  /** The proposal that waits for a second person, if one does. */
  openProposal: { id: string; proposedById: string; fromStatus: Status; outcome: string } | null;
  /** Everyone who proposed or decided on it so far. */
  officers: string[];
  /** The supervisor who proposed to cancel the visa. */
  cancellationBy: string | null;
};

/** What staff can do to a case: the lifecycle's actions and those that leave the state as it is. */
export type CaseAction =
  | Exclude<Action, "submit" | "reply" | "withdraw" | "ask-reconsideration" | "lapse" | "assign" | "cancel">
  | "take"
  | "give"
  | "release"
  | "set-priority"
  | "declare-conflict"
  | "extend-request"
  | "add-note"
  | "unmask"
  | "reassess"
  | "propose-cancellation"
  | "confirm-cancellation";
