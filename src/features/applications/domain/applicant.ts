import type { Answers } from "@/features/eligibility/domain/definition";
import { boundsOf } from "@/lib/calendar-date";
import { searchLines } from "@/lib/name-search";

const textAt = (answers: Answers, key: string): string => {
  const value = Object.hasOwn(answers, key) ? answers[key] : undefined;
  return typeof value === "string" ? value : "";
};

/** The name as the case bears it: as in the passport, or in the person's own script where the passport has none. */
export function applicantName(answers: Answers): string {
  const printed = [textAt(answers, "person.surname"), textAt(answers, "person.givenNames")].filter(Boolean).join(" ");
  return printed || textAt(answers, "person.nativeName") || textAt(answers, "person.chineseName");
}

/** Every name, own and earlier, and the reference, folded: what a search for part of a name looks through. */
export function searchText(answers: Answers, reference: string): string {
  const other = Object.hasOwn(answers, "person.otherNames") ? answers["person.otherNames"] : [];
  const otherNames = Array.isArray(other) ? other.map((row) => (typeof row?.name === "string" ? row.name : "")) : [];
  const names = [
    applicantName(answers),
    textAt(answers, "person.nativeName"),
    textAt(answers, "person.chineseName"),
    ...otherNames,
  ];
  return searchLines([...names, reference, reference.replaceAll("-", "")]);
}

export const nationalityOf = (answers: Answers): string | null => textAt(answers, "person.nationality") || null;

/** In which the applicant wishes to be written to. */
export const languageOf = (answers: Answers): string | null => textAt(answers, "start.language") || null;

/** The date of birth, whole or in part, if it is one at all. */
export function birthDateOf(answers: Answers): string | null {
  const typed = textAt(answers, "person.dob");
  return boundsOf(typed) ? typed : null;
}

/** What makes two passports the same one; null while either part is missing. */
export function passportOf(answers: Answers): { number: string; issuingCountry: string } | null {
  const number = textAt(answers, "passport.number");
  const issuingCountry = textAt(answers, "passport.issuingCountry");
  return number && issuingCountry ? { number, issuingCountry } : null;
}

export const wantsExpress = (answers: Answers): boolean => textAt(answers, "visa.service") === "express";
