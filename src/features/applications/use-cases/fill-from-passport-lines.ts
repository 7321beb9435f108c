import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import type { Context } from "@/features/identity/context";
import { todayIn } from "@/lib/calendar-date";
import { parseMrzLines } from "@/lib/mrz/lines";
import { readMrz } from "@/lib/mrz/read-mrz";
import { env } from "@/server/env";

/**
 * What a passport's two lines say, for the questions that are still empty; the person sees each at once and may change
 * it. Nothing comes of lines that cannot be read. The zone prints no accents and may cut names short.
 */
export function fromPassportLines({ now }: Pick<Context, "now">, answers: Answers): Record<string, unknown> {
  const [first, second] = [answers["passport.mrz1"], answers["passport.mrz2"]];
  if (typeof first !== "string" || typeof second !== "string") return {};
  const lines = parseMrzLines([first, second]);
  if (!lines.ok) return {};
  const { fields } = readMrz(lines.value, { today: todayIn("UTC", now), acceptSpecimen: env().KVISA_DEMO });
  const read: [string, string | boolean | null][] = [
    ["passport.number", fields.documentNumber],
    ["passport.issuingCountry", fields.issuingState],
    ["passport.expiryDate", fields.expiryDate],
    ["person.nationality", fields.nationality],
    ["person.dob", fields.birthDate],
    ["person.sex", fields.sex.toLowerCase() || "x"],
    ["person.surname", nameCase(fields.surname)],
    ["person.givenNames", nameCase(fields.givenNames)],
    ["person.noSurname", fields.surname === "" && fields.givenNames !== "" ? true : null],
    ["person.noGivenNames", fields.givenNames === "" && fields.surname !== "" ? true : null],
  ];
  return Object.fromEntries(read.filter(([key, value]) => value && isEmpty(answers[key])));
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === "" || value === false;

/** The zone has capitals only: `TARA ISHITA` is offered as `Tara Ishita`. */
const nameCase = (name: string) =>
  name.toLowerCase().replace(/(^|[\s'-])(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase());
