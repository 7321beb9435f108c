import { Temporal } from "temporal-polyfill";

/**
 * The moment that `text` names: as it says where it bears an offset, otherwise as the clocks of `timeZone` (IANA) show
 * it. An hour that summer time skips is read as the one after it. Throws RangeError for what is no moment.
 */
export function localMoment(text: string, timeZone: string): Date {
  if (/(Z|[+-]\d\d:?\d\d)$/i.test(text)) return new Date(Temporal.Instant.from(text).epochMilliseconds);
  return new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds);
}
