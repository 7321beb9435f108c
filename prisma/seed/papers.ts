import { addDays, addMonths } from "@/lib/calendar-date";
import { degreeDateOf } from "./career";
import { numberFrom } from "./number-from";
import { fullNameOf, homeOf, type Person } from "./traits";

/** A file of the samples for a slot, with what is asked beside it. */
export type Paper = { slot: string; file: string; issuedOn?: string; validUntil?: string; nameOnDocument?: string };

const sample = {
  photo: "doc.photo.jpg",
  passportPage: "doc.passportBio.png",
  blankPages: "doc.blankPages.jpg",
  cv: "doc.cv.pdf",
  degree: "doc.degree.pdf",
  funds: "doc.funds.pdf",
};

/** The files that the person owes on the day of filing. */
export function papersOf(person: Person, on: string): Paper[] {
  const { key, route, degree, nationality, stayMonths = 14, answers = {} } = person;
  const issuedOn = addDays(on, -5 - numberFrom(key, 60));
  const byDegree: Paper = degree.inProgress
    ? { slot: "doc.enrolment", file: sample.degree, issuedOn }
    : {
        slot: "doc.degree",
        file: sample.degree,
        issuedOn: degreeDateOf(person, on),
        nameOnDocument: fullNameOf(person),
      };
  const owed: Paper[] = [
    { slot: "doc.photo", file: sample.photo },
    { slot: "doc.passportBio", file: sample.passportPage },
    { slot: "doc.blankPages", file: sample.blankPages },
    { slot: "doc.cv", file: sample.cv },
    { slot: "doc.funds", file: sample.funds, issuedOn },
  ];
  if (route !== "post") owed.push(byDegree);
  if (route !== "degree") owed.push({ slot: "doc.employment", file: sample.degree, issuedOn });
  if (homeOf(person).country !== nationality)
    owed.push({ slot: "doc.legalStay", file: sample.blankPages, validUntil: addMonths(on, stayMonths) });
  if (answers["person.hasFormerNationality"]) owed.push({ slot: "doc.formerChinese", file: sample.blankPages });
  return owed;
}
