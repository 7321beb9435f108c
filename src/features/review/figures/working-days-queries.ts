import "server-only";
import { holidaysOf } from "@/features/applications/domain/service-clock";
import type { Definition } from "@/features/eligibility/domain/definition";
import { isWorkingDay } from "@/lib/working-days";
import { Prisma } from "@/server/generated/client";

const { sql } = Prisma;

/**
 * The posts with their clocks and holidays, to be joined under `using (post)`: `calendar(post, zone, holidays)`. Null is
 * every post.
 */
export function calendar(definition: Definition, posts: readonly string[] | null): Prisma.Sql {
  const rows = definition.lists.posts
    .filter(({ key }) => posts === null || posts.includes(key))
    .map(({ key, timeZone }) => ({
      post: key,
      zone: timeZone,
      holidays: [...new Set(holidaysOf(definition, key))].filter((day) => isWorkingDay(day)).sort(),
    }));
  return sql`calendar as materialized (
    select post, zone, array(select value::date from jsonb_array_elements_text(holidays) order by 1) as holidays
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(post text, zone text, holidays jsonb))`;
}

const numberOf = (at: Prisma.Sql) => sql`working_day_number((${at} at time zone zone)::date, holidays)`;

/** Working days at the post from one moment to another; the day of the first does not count. */
export const workingDays = (from: Prisma.Sql, to: Prisma.Sql) => sql`(${numberOf(to)} - ${numberOf(from)})`;
