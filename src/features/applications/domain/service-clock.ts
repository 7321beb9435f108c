import type { Definition } from "@/features/eligibility/domain/definition";
import { endOfWorkingDay } from "@/lib/working-days";
import { clockStops, type Status } from "./lifecycle";

/**
 * By when the post means to take the next step (domain: "Service targets"), or null where the clock stands still. The
 * key `FINAL_REVIEW.express` holds the express target; `INFO_REPLIED` the one after an applicant's reply.
 */
export function dueAt(
  { lists, settings }: Pick<Definition, "lists" | "settings">,
  at: { post: string | null; status: Status; entered: Date; express?: boolean; replied?: boolean },
): Date | null {
  if (clockStops.includes(at.status)) return null;
  const { serviceTargets: targets, holidays } = settings;
  const usual = targets[at.status];
  const days = (at.replied ? targets.INFO_REPLIED : at.express ? targets[`${at.status}.express`] : undefined) ?? usual;
  if (days === undefined) return null;
  const post = lists.posts.find(({ key }) => key === at.post);
  const calendar = {
    timeZone: post?.timeZone ?? "UTC",
    holidays: holidays[post?.key ?? ""] ?? holidays[post?.country ?? ""] ?? [],
  };
  return endOfWorkingDay(at.entered, days, calendar);
}

/** The day it is now where the post stands; submissions are judged and deadlines lapse by it. */
export const timeZoneOf = ({ lists }: Pick<Definition, "lists">, post: string | null | undefined): string =>
  lists.posts.find(({ key }) => key === post)?.timeZone ?? "UTC";
