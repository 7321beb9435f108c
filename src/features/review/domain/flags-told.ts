import { type Actor, hasRole } from "@/features/identity/domain/actor";

export const watchFlag = "watch-list";
/** A second look came to another conclusion, and nobody has settled it. */
export const differFlag = "second-look-differs";
const notForCounter = [watchFlag, differFlag];

/** Whether somebody is at the counter only: reasons, notes and the watch list are not their business. */
export const isOnlyClerk = (actor: Pick<Actor, "roles">): boolean =>
  !hasRole(actor, "reviewer", "supervisor", "auditor");

/** The flags of a case that this person may know of. */
export const flagsTold = (actor: Pick<Actor, "roles">, flags: string[]): string[] =>
  isOnlyClerk(actor) ? flags.filter((flag) => !notForCounter.includes(flag)) : flags;
