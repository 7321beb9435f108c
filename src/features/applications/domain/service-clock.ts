import type { Definition, Post } from "@/features/eligibility/domain/definition";
import { todayIn } from "@/lib/calendar-date";
import { endOfDay } from "@/lib/end-of-day";
import { addWorkingDays } from "@/lib/working-days";

/** A state with a service target, or a finer step such as "PRELIM_REVIEW.replied". */
type Step = string;

export const postOf = ({ lists }: Definition, key: unknown): Post | undefined =>
  lists.posts.find((post) => post.key === key);

/** The post's time zone; UTC while no post is chosen. */
export const timeZoneOf = (definition: Definition, post: unknown): string =>
  postOf(definition, post)?.timeZone ?? "UTC";

/**
 * When the next step is due: the end of the last working day of the step's target at the post, or null where the clock
 * stands still. Source: settings.serviceTargets and settings.holidays of the form version.
 */
export function dueAfter(definition: Definition, postKey: string | null, step: Step, now: Date): Date | null {
  const { serviceTargets, holidays } = definition.settings;
  const days = serviceTargets[step] ?? serviceTargets[step.split(".")[0] ?? step];
  if (days === undefined) return null;
  const post = postOf(definition, postKey);
  const timeZone = post?.timeZone ?? "UTC";
  const closed = ["*", post?.country ?? "", postKey ?? ""].flatMap((calendar) => holidays[calendar] ?? []);
  return endOfDay(addWorkingDays(todayIn(timeZone, now), days, closed), timeZone);
}

/** The priority of an application that asked for express processing; others start at 0, supervisors may raise it. */
export const expressPriority = 10;
