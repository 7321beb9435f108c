import { finalStatuses, type Status } from "@/features/applications/domain/lifecycle";
import { type Actor, hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import type { Case } from "./case";
import { refusals } from "./refusals";

/** Who may note down what they found out about a case: whoever holds it, and those who lead. */
export function mayExamine(actor: Actor, { post, ownerId, assigneeId }: Case): Result<null> {
  const serves = ownerId !== actor.id && post !== null && actor.posts.includes(post);
  const leads = hasRole(actor, "supervisor");
  if (serves && (leads || (hasRole(actor, "reviewer") && assigneeId === actor.id))) return ok(null);
  return err(hasRole(actor, "reviewer", "supervisor") ? refusals.notHolder : refusals.notAllowed);
}

/** Who may take the evidence of a case along: whoever holds it, those who lead, and auditors. */
export const mayBundle = (actor: Actor, found: Case): Result<null> =>
  hasRole(actor, "auditor") && found.ownerId !== actor.id ? ok(null) : mayExamine(actor, found);

/** Comments of colleagues count too: whoever reviews at the post may pin one. */
export function mayPin(actor: Actor, { post, ownerId }: Case): Result<null> {
  const serves = ownerId !== actor.id && post !== null && actor.posts.includes(post);
  return serves && hasRole(actor, "reviewer", "supervisor") ? ok(null) : err(refusals.notAllowed);
}

const proposed: Status[] = ["DECISION_PROPOSED", "GRANTED", "READY_FOR_COLLECTION"];

/** What was found stands once a decision is proposed; sent back, it is open again. */
export const canExamine = ({ status }: Pick<Case, "status">): Result<null> =>
  finalStatuses.includes(status) || proposed.includes(status) ? err(refusals.actionNotAvailable) : ok(null);
