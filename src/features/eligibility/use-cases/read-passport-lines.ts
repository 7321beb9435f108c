import "server-only";
import type { PublicContext } from "@/features/identity/context";
import { todayIn } from "@/lib/calendar-date";
import { parseMrzLines } from "@/lib/mrz/lines";
import { readMrz } from "@/lib/mrz/read-mrz";
import { faultValues } from "@/lib/mrz/reading";
import { ok, type Result } from "@/lib/result";
import { env } from "@/server/env";
import { translator } from "@/server/i18n/translator";

/** What the two lines say, each fault in words. Lines that no passport has are refused. */
export function readPassportLines(
  { now, locale }: PublicContext,
  typed: readonly [string, string],
): Result<ReturnType<typeof worded>> {
  const lines = parseMrzLines(typed);
  if (!lines.ok) return lines;
  const reading = readMrz(lines.value, { today: todayIn("UTC", now), acceptSpecimen: env().KVISA_DEMO });
  return ok(worded(reading, locale));
}

function worded(reading: ReturnType<typeof readMrz>, locale: PublicContext["locale"]) {
  const words = translator(locale, "mrz.faults");
  const faults = reading.faults.map((fault) => ({ ...fault, message: words(fault.code, faultValues(fault)) }));
  return { ...reading, faults };
}
