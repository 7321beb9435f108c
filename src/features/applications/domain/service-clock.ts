import type { Definition, Post } from "@/features/eligibility/domain/definition";
import { todayIn } from "@/lib/calendar-date";
import { endOfDay } from "@/lib/end-of-day";
import { addWorkingDays } from "@/lib/working-days";
import { clockStops, type Status } from "./lifecycle";

/** What a case's priority is made of: a reply that waits counts one, express ten, a supervisor's word hundreds. */
export const expressPriority = 10;
export const replyPriority = 1;
const byWord = 100;

export const precedences = ["first", "normal", "last"] as const;
export type Precedence = (typeof precedences)[number];
const weights: Record<Precedence, number> = { first: 1, normal: 0, last: -1 };

const ownPart = (priority: number) => ((priority % byWord) + byWord) % byWord;

export const isExpress = (priority: number): boolean => ownPart(priority) >= expressPriority;

export const precedenceOf = (priority: number): Precedence =>
  priority >= byWord ? "first" : priority < 0 ? "last" : "normal";

/** The same case put before all others, after them, or back among them. */
export const withPrecedence = (priority: number, precedence: Precedence): number =>
  ownPart(priority) + weights[precedence] * byWord;
/** Stands on a case from the applicant's reply until an officer moves it on. */
export const replyFlag = "reply-waiting";

export const postOf = ({ lists }: Definition, key: unknown): Post | undefined =>
  lists.posts.find((post) => post.key === key);

/** The post's time zone; UTC while no post is chosen. */
export const timeZoneOf = (definition: Definition, post: unknown): string =>
  postOf(definition, post)?.timeZone ?? "UTC";

type Entering = { post: string | null; status: Status; entered: Date; express?: boolean; replied?: boolean };

/**
 * When the next step is due: the end of the last working day of the state's target at the post, or null where the
 * clock stands still. Source: settings.serviceTargets and settings.holidays of the form version.
 */
export function dueAt(definition: Definition, { post, status, entered, express, replied }: Entering): Date | null {
  if (clockStops.includes(status)) return null;
  const { serviceTargets } = definition.settings;
  const finer = replied ? `${status}.replied` : express ? `${status}.express` : status;
  const days = serviceTargets[finer] ?? serviceTargets[status];
  if (days === undefined) return null;
  const timeZone = timeZoneOf(definition, post);
  return endOfDay(addWorkingDays(todayIn(timeZone, entered), days, holidaysOf(definition, post)), timeZone);
}

/**
 * How long somebody who took a case may leave it alone: until the end of the next working day at the post, or as many of
 * them as the definition gives (`settings.leaseDays`).
 */
export function leaseUntil(definition: Definition, { post, since }: { post: string | null; since: Date }): Date {
  const timeZone = timeZoneOf(definition, post);
  const days = definition.settings.leaseDays ?? 1;
  return endOfDay(addWorkingDays(todayIn(timeZone, since), days, holidaysOf(definition, post)), timeZone);
}

/** Days that hold everywhere, in the post's country, and at the post itself. */
export function holidaysOf(definition: Definition, key: string | null): string[] {
  const country = postOf(definition, key)?.country;
  return ["*", country, key].flatMap((calendar) => (calendar ? (definition.settings.holidays[calendar] ?? []) : []));
}
