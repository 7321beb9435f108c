import { mrzDifferences } from "@/features/eligibility/domain/facts/mrz";
import { isCalendarDate } from "@/lib/calendar-date";
import { type Finding, field, type Sources, text } from "./finding";

/** What the zone repeats: on which line, and where it was typed. */
const typed = {
  number: ["passport.mrz2", "passport.number"],
  birthDate: ["passport.mrz2", "person.dob"],
  expiryDate: ["passport.mrz2", "passport.expiryDate"],
  nationality: ["passport.mrz2", "person.nationality"],
  sex: ["passport.mrz2", "person.sex"],
  surname: ["passport.mrz1", "person.surname"],
  givenNames: ["passport.mrz1", "person.givenNames"],
  issuingState: ["passport.mrz1", "passport.issuingCountry"],
} as const;

const isTyped = (key: string): key is keyof typeof typed => Object.hasOwn(typed, key);

export const zoneDiffers = ({ reading }: Sources): Finding<"zone-differs">[] =>
  mrzDifferences(reading)
    .filter(isTyped)
    .map((key) => ({ code: "zone-differs", places: [field(typed[key][0]), field(typed[key][1])] }));

export function passportEndsDuringStay({ reading }: Sources): Finding<"passport-ends-during-stay">[] {
  const [expiry, departure] = [reading.answer("passport.expiryDate"), reading.answer("travel.departureDate")];
  if (!isCalendarDate(expiry) || !isCalendarDate(departure) || expiry >= departure) return [];
  return [{ code: "passport-ends-during-stay", places: [field("passport.expiryDate"), field("travel.departureDate")] }];
}

export function issuerDiffers({ reading }: Sources): Finding<"issuer-differs">[] {
  const [issuer, nationality] = ["passport.issuingCountry", "person.nationality"].map((key) =>
    text(reading.answer(key)),
  );
  if (!issuer || !nationality || issuer === nationality) return [];
  return [{ code: "issuer-differs", places: [field("passport.issuingCountry"), field("person.nationality")] }];
}
