import "server-only";
import type { Context } from "@/features/identity/context";
import { parseMrzLines } from "@/lib/mrz/lines";
import { readMrz } from "@/lib/mrz/read-mrz";
import { err, ok, type Result } from "@/lib/result";
import { env } from "@/server/env";
import { refusals } from "../domain/refusals";
import { findCaseByPassport } from "../queries";

/** The case whose passport lies on the counter. */
export async function lookUpPassport(
  context: Context,
  { lines: typed }: { lines: readonly [string, string] },
): Promise<Result<{ id: string }>> {
  const lines = parseMrzLines(typed);
  if (!lines.ok) return lines;
  const today = context.now.toISOString().slice(0, 10);
  const { fields } = readMrz(lines.value, { today, acceptSpecimen: env().KVISA_DEMO });
  const passport = { number: fields.documentNumber, issuingCountry: fields.issuingState };
  const id = await findCaseByPassport(context, passport);
  return id ? ok({ id }) : err(refusals.passportUnknown);
}
