import "server-only";
import type { Context } from "@/features/identity/context";
import type { Case } from "@/features/review/domain/case";
import { ok, type Result } from "@/lib/result";
import { type Locale, languages } from "@/messages";
import type { Judgement } from "../domain/judgement";
import type { LetterPreview } from "../schema";
import { isSound } from "../use-cases/propose-decision";
import { composeLetter, type LetterGround } from "./compose";
import { groundOf } from "./letter-of";

type Wanted = Pick<LetterGround, "outcome" | "reasons" | "grant" | "stage">;

/** The letter as the applicant will read it, and in the officer's language where that is another. */
export async function lettersOf(
  { db, now, locale }: Context,
  caseId: string,
  wanted: Wanted,
): Promise<LetterPreview[]> {
  const ground = await groundOf(db, caseId, { ...wanted, at: now });
  const inLocale = (each: Locale) => ({
    forApplicant: each === ground.locale,
    language: languages[each].name,
    sheet: composeLetter(ground, each),
  });
  return [...new Set([ground.locale, locale])].map(inLocale);
}

/** The same of a judgement that somebody is still making up; refused as its proposal would be. */
export async function previewLetter(
  context: Context,
  found: Case,
  wanted: Omit<Judgement, "note">,
): Promise<Result<LetterPreview[]>> {
  const sound = await isSound(context.db, found, { ...wanted, note: "" }, context.now);
  if (!sound.ok) return sound;
  const stage = found.status === "RECONSIDERATION" ? "reconsideration" : "first";
  return ok(await lettersOf(context, found.id, { ...wanted, grant: wanted.grant ?? null, stage }));
}
