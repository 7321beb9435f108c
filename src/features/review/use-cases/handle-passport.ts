import "server-only";
import { timeZoneOf } from "@/features/applications/domain/service-clock";
import { answersOf } from "@/features/applications/queries";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { todayIn } from "@/lib/calendar-date";
import { agreement, type TypedPassport } from "@/lib/mrz/agrees";
import { parseMrzLines } from "@/lib/mrz/lines";
import { readMrz } from "@/lib/mrz/read-mrz";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import { env } from "@/server/env";
import type { Case } from "../domain/case";
import { refusals } from "../domain/refusals";
import { moveCase } from "../repository";
import { changeCase } from "./change-case";

type Input = { caseId: string; version: number };

/** The online check is passed; the applicant is told to bring the passport, and that this is not an approval. */
export function requestPassport(context: Context, input: Input): Promise<Result<Case>> {
  return changeCase(context, { ...input, action: "request-passport" }, async (tx, current) => {
    const changed = await moveCase(tx, current, "request-passport", { now: context.now });
    return changed.ok ? ok({ changed: changed.value, kind: "passport-requested", tellApplicant: true }) : changed;
  });
}

/** The names are spelled in many ways and are left to the officer; these tell one passport from another. */
const telling: (keyof TypedPassport)[] = ["number", "issuingState", "birthDate", "nationality", "expiryDate", "sex"];

/** The clerk reads the two lines of the passport on the counter; it must be the passport of this case. */
export function receivePassport(
  context: Context,
  input: Input & { lines: readonly [string, string] },
): Promise<Result<Case>> {
  const check = (db: Database, current: Case) => isPassportOf(db, current, input.lines, context.now);
  return changeCase(context, { ...input, action: "receive-passport", check }, async (tx, current) => {
    const changed = await moveCase(tx, current, "receive-passport", { now: context.now });
    return changed.ok ? ok({ changed: changed.value, kind: "passport-received", tellApplicant: true }) : changed;
  });
}

async function isPassportOf(
  db: Database,
  current: Case,
  typedLines: readonly [string, string],
  now: Date,
): Promise<Result<null>> {
  const lines = parseMrzLines(typedLines);
  if (!lines.ok) return lines;
  const { form } = await formVersion(db, current.formVersionId);
  const today = todayIn(timeZoneOf(form.definition, current.post), now);
  const reading = readMrz(lines.value, { today, acceptSpecimen: env().KVISA_DEMO });
  const typed = typedPassport(await answersOf(db, current.id));
  const differing = agreement(reading, typed).differences.filter((part) => telling.includes(part));
  const wrongDigits = Object.values(reading.checks).some((right) => !right);
  if (!wrongDigits && differing.length === 0) return ok(null);
  const faults = wrongDigits
    ? [{ field: "lines", code: "mrz-check-digit" }]
    : differing.map((part) => ({ field: "lines", code: "mrz-differs", values: { part } }));
  return err({ ...refusals.mrzMismatch, faults });
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const typedPassport = (answers: Readonly<Record<string, unknown>>): TypedPassport => ({
  number: text(answers["passport.number"]),
  issuingState: text(answers["passport.issuingCountry"]),
  birthDate: text(answers["person.dob"]),
  nationality: text(answers["person.nationality"]),
  expiryDate: text(answers["passport.expiryDate"]),
  sex: text(answers["person.sex"]),
});

/** The visa is printed and its number entered: the passport waits for its owner. */
export function prepareCollection(context: Context, input: Input & { visaNumber: string }): Promise<Result<Case>> {
  return changeCase(context, { ...input, action: "prepare-collection" }, async (tx, current) => {
    const { visaNumber } = input;
    const changed = await moveCase(tx, current, "prepare-collection", { now: context.now, visaNumber });
    return changed.ok ? ok({ changed: changed.value, kind: "visa-ready", tellApplicant: true }) : changed;
  });
}

export function handOver(context: Context, input: Input): Promise<Result<Case>> {
  return changeCase(context, { ...input, action: "hand-over" }, async (tx, current) => {
    const changed = await moveCase(tx, current, "hand-over", { now: context.now });
    return changed.ok ? ok({ changed: changed.value, kind: "passport-handed-over", tellApplicant: true }) : changed;
  });
}
