import { ageOn, boundsOf } from "@/lib/calendar-date";
import type { Reading } from "../reading";

/** A birth date that is partly unknown gives both extremes; one in the future none. */
export function agesOn({ answer, context: { today } }: Reading): { min: number; max: number } | undefined {
  const bounds = boundsOf(answer("person.dob"));
  if (!bounds || bounds[0] > today) return undefined;
  const [first, last] = bounds;
  return { min: ageOn(last > today ? today : last, today), max: ageOn(first, today) };
}
