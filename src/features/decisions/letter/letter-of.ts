import "server-only";
import { reconsiderationEndsOn } from "@/features/applications/domain/deadlines";
import { timeZoneOf } from "@/features/applications/domain/service-clock";
import { answersOf } from "@/features/applications/queries";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { todayIn } from "@/lib/calendar-date";
import { err, ok, type Result } from "@/lib/result";
import type { Sheet } from "@/lib/sheet";
import { defaultLocale, isLocale, type Locale } from "@/messages";
import type { Database } from "@/server/db";
import type { Grant } from "../domain/judgement";
import { refusals } from "../domain/refusals";
import { findLetter, findLetterCase } from "../repository";
import { composeLetter, type LetterGround } from "./compose";
import { checkAddress } from "./seal";

/** The letter of the decision that stands, in the applicant's language; refused while nothing was decided. */
export async function letterOf(
  { db }: Context,
  applicationId: string,
): Promise<Result<{ sheet: Sheet; at: Date; reference: string }>> {
  const decision = await findLetter(db, applicationId);
  if (!decision?.decidedAt || !decision.letterCode) return err(refusals.noLetter);
  const { letterCode: code, outcome, reasons, decidedAt, stage } = decision;
  const ground = await groundOf(db, applicationId, {
    outcome: outcome as "GRANT" | "REFUSE",
    reasons,
    grant: decision.grant as Grant | null,
    stage: stage as LetterGround["stage"],
    at: decidedAt,
  });
  const { reference, decidedOn } = ground;
  const address = checkAddress({ code, reference, outcome, decidedOn });
  const sheet = composeLetter({ ...ground, letter: { code, address } }, ground.locale);
  return ok({ sheet, at: decidedAt, reference });
}

type Decided = Pick<LetterGround, "outcome" | "reasons" | "grant" | "stage"> & { at: Date };

/** What the letter of such a decision would rest on, were it made `at` this moment. */
export async function groundOf(
  db: Database,
  applicationId: string,
  { at, ...decided }: Decided,
): Promise<LetterGround & { locale: Locale }> {
  const [row, answers] = await Promise.all([findLetterCase(db, applicationId), answersOf(db, applicationId)]);
  const { definition } = (await formVersion(db, row.formVersionId)).form;
  const timeZone = timeZoneOf(definition, row.post);
  return {
    ...decided,
    definition,
    reference: row.reference ?? "",
    name: row.applicantName,
    nativeName: String(answers["person.nativeName"] ?? ""),
    post: row.post,
    decidedOn: todayIn(timeZone, at),
    reconsiderUntil: reconsiderationEndsOn(at, timeZone, definition.settings.reconsiderationDays),
    withdrawn: row.status === "CANCELLED",
    letter: null,
    locale: isLocale(row.owner.locale) ? row.owner.locale : defaultLocale,
  };
}
