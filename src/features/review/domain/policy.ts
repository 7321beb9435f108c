import { actionsFrom, finalStatuses } from "@/features/applications/domain/lifecycle";
import { type Actor, hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Refusal, type Result } from "@/lib/result";
import type { Case, CaseAction } from "./case";
import { refusals } from "./refusals";

type Subject = Pick<
  Case,
  "status" | "post" | "assigneeId" | "ownerId" | "openProposal" | "officers" | "cancellationBy"
>;

/** Nobody acts outside their posts or on their own application, whatever else they may read. */
const serves = (actor: Actor, { post, ownerId }: Subject) =>
  ownerId !== actor.id && post !== null && actor.posts.includes(post);

const isReviewer = (actor: Actor) => hasRole(actor, "reviewer", "supervisor");
const isSupervisor = (actor: Actor) => hasRole(actor, "supervisor");
const atCounter = (actor: Actor) => hasRole(actor, "clerk", "supervisor");
const holds = (actor: Actor, { assigneeId }: Subject) => isReviewer(actor) && assigneeId === actor.id;
const holdsOrLeads = (actor: Actor, subject: Subject) => isSupervisor(actor) || holds(actor, subject);

/** Who may what with a case in their reach (contract: "Who may what"); whether it can happen now is `canNow`. */
const who: Record<CaseAction, (actor: Actor, subject: Subject) => boolean> = {
  take: isReviewer,
  give: isSupervisor,
  release: holdsOrLeads,
  "set-priority": isSupervisor,
  "declare-conflict": isReviewer,
  "ask-applicant": holdsOrLeads,
  "extend-request": holdsOrLeads,
  "request-passport": holdsOrLeads,
  "arrange-interview": holdsOrLeads,
  "start-extra-processing": holdsOrLeads,
  "resume-final-review": holdsOrLeads,
  propose: holdsOrLeads,
  "send-back": isReviewer,
  "confirm-grant": isReviewer,
  "confirm-refusal": isReviewer,
  "decide-reconsideration": isReviewer,
  "receive-passport": atCounter,
  "prepare-collection": atCounter,
  "hand-over": atCounter,
  "propose-cancellation": isSupervisor,
  "confirm-cancellation": isSupervisor,
  "add-note": (actor) => hasRole(actor, "reviewer", "supervisor", "clerk"),
  reassess: holdsOrLeads,
  unmask: (actor, subject) => hasRole(actor, "auditor") || holds(actor, subject),
};

export function may(actor: Actor, action: CaseAction, subject: Subject): Result<null> {
  const reading = action === "unmask" && hasRole(actor, "auditor") && subject.ownerId !== actor.id;
  if ((reading || serves(actor, subject)) && who[action](actor, subject)) return ok(null);
  return err(isReviewer(actor) ? refusals.notHolder : refusals.notAllowed);
}

/** Whether the state allows it, and whether this is another person than those before. */
export function canNow(actor: Actor, action: CaseAction, subject: Subject): Result<null> {
  const reason = stateRefusal(action, subject) ?? personRefusal(actor, action, subject);
  return reason ? err(reason) : ok(null);
}

function stateRefusal(action: CaseAction, { status, assigneeId, cancellationBy }: Subject): Refusal | null {
  const final = finalStatuses.includes(status);
  switch (action) {
    case "add-note":
    case "unmask":
    case "reassess":
      return null;
    case "declare-conflict":
      return null;
    case "set-priority":
    case "take":
    case "give":
      return final ? refusals.actionNotAvailable : null;
    case "release":
      return final || !assigneeId ? refusals.actionNotAvailable : null;
    case "extend-request":
      return status === "INFO_REQUESTED" ? null : refusals.actionNotAvailable;
    case "propose-cancellation":
      return status === "COMPLETED" && !cancellationBy ? null : refusals.actionNotAvailable;
    case "confirm-cancellation":
      return status === "COMPLETED" && cancellationBy ? null : refusals.actionNotAvailable;
    default:
      return actionsFrom(status).includes(action) ? null : refusals.actionNotAvailable;
  }
}

function personRefusal(actor: Actor, action: CaseAction, subject: Subject): Refusal | null {
  switch (action) {
    case "confirm-grant":
    case "confirm-refusal":
    case "send-back":
      return subject.openProposal?.proposedById === actor.id ? refusals.fourEyes : null;
    case "decide-reconsideration":
      return subject.officers.includes(actor.id) ? refusals.fourEyes : null;
    case "take":
      if (subject.status === "RECONSIDERATION" && subject.officers.includes(actor.id)) return refusals.fourEyes;
      return subject.assigneeId && !isSupervisor(actor) && subject.assigneeId !== actor.id
        ? refusals.alreadyAssigned
        : null;
    case "confirm-cancellation":
      return subject.cancellationBy === actor.id ? refusals.fourEyes : null;
    default:
      return null;
  }
}

const all = Object.keys(who) as CaseAction[];

/** The buttons that a person meets on a case; the server asks the same. */
export const availableActions = (actor: Actor, subject: Subject): CaseAction[] =>
  all.filter((action) => {
    if (!may(actor, action, subject).ok || !canNow(actor, action, subject).ok) return false;
    const { openProposal, assigneeId } = subject;
    if (action === "take") return assigneeId !== actor.id;
    if (action === "confirm-grant") return openProposal?.outcome === "GRANT";
    if (action === "confirm-refusal") return openProposal?.outcome === "REFUSE";
    return true;
  });
