import { isCalendarDate } from "@/lib/calendar-date";
import { agesOn } from "./facts/age";
import { daysAhead, daysFromTo, daysSince, hasEnded, monthsAhead, monthsLeft, monthsSince } from "./facts/dates";
import { degreeEvidence, degreeLevel, legalStay, nameOnDegree, newestDate } from "./facts/evidence";
import { fundsOf } from "./facts/funds";
import { gapsIn } from "./facts/gaps";
import { institutionStanding } from "./facts/institution";
import { mrzStanding } from "./facts/mrz";
import { bornInChina, chineseParent, formerlyChinese, hasRegions, livesAbroad } from "./facts/origin";
import type { Reading } from "./reading";

type Fact = { means: string; find(reading: Reading): unknown };
const fact = (means: string, find: Fact["find"]): Fact => ({ means, find });
const standing = "listed, succeeded (inactive, a successor is listed), known, inactive, excluded or unlisted";

/**
 * What conditions may ask beside answers and uploads. A fact is undefined while what it needs is missing or malformed.
 * Days and months count from the day of the assessment.
 */
export const facts = {
  "age.min": fact("completed years, if born on the last day that the birth date can mean", (r) => agesOn(r)?.min),
  "age.max": fact("completed years, if born on the first such day", (r) => agesOn(r)?.max),
  "birth.dateWhole": fact("the birth date is known to the day", ({ answer }) => isCalendarDate(answer("person.dob"))),
  livesAbroad: fact("lives outside the country of the nationality", livesAbroad),
  formerlyChinese: fact("held Chinese nationality before", formerlyChinese),
  bornInChina: fact("born in mainland China, Hong Kong, Macao or Taiwan", bornInChina),
  chineseParent: fact("a parent holds Chinese nationality", chineseParent),
  "residence.hasRegions": fact("the country of residence is divided between posts", hasRegions),
  "degree.level": fact("ISCED level of the degree: 5, 6, 7 or 8", degreeLevel),
  "degree.monthsAhead": fact("months in which the award date falls, counting up; 0 or less once awarded", (r) =>
    monthsAhead(r, "k.degree.date"),
  ),
  "degree.institution": fact(standing, (r) => institutionStanding(r, "k.degree.institution")),
  "degree.evidence": fact(
    "files in the slot that proves the degree, or its enrolment while in progress",
    degreeEvidence,
  ),
  "degree.nameSimilarity": fact(
    "0 to 1: the name on the degree against the applicant's; 1 until it was read",
    nameOnDegree,
  ),
  "post.institution": fact(standing, (r) => institutionStanding(r, "k.post.institution")),
  "post.monthsHeld": fact("completed months in the post; negative before it starts", (r) =>
    monthsSince(r, "k.post.start"),
  ),
  "post.ended": fact("the contract ended before the day; false without an end", (r) => hasEnded(r, "k.post.end")),
  "post.letterAge": fact("days since the newest dated proof of the post", (r) =>
    daysSince(r, newestDate(r, "doc.employment", "issuedOn")),
  ),
  "passport.monthsLeft": fact("completed months of validity; negative once expired", (r) =>
    monthsLeft(r, "passport.expiryDate"),
  ),
  "passport.daysPastDeparture": fact(
    "days of validity after the planned departure; negative if it expires before",
    (r) => daysFromTo(r, "travel.departureDate", "passport.expiryDate"),
  ),
  "mrz.standing": fact("none, faulty, differs or agrees: the passport's two lines against what was typed", mrzStanding),
  "ban.daysLeft": fact("days until a ban on entry ends; 0 or less once it is over", (r) =>
    daysAhead(r, "decl.deported.banEndsOn"),
  ),
  "funds.available": fact(
    "the sum in CNY by our rates; undefined for a currency without one",
    (r) => fundsOf(r).available,
  ),
  "funds.needed": fact("months of stay times the monthly floor, in CNY", (r) => fundsOf(r).needed),
  "funds.shortfall": fact("CNY that are missing; 0 when there is enough", (r) => fundsOf(r).shortfall),
  "funds.currencyKnown": fact("there is a rate for the currency", (r) => fundsOf(r).currencyKnown),
  "legalStay.standing": fact("valid, expired, undated or none: proof of legal stay on the day", legalStay),
  "stay.days": fact("days from arrival to departure", (r) =>
    daysFromTo(r, "travel.arrivalDate", "travel.departureDate"),
  ),
  "work.gaps": fact("gaps in the work history that need a reason", (r) => gapsIn(r, "work.history").length),
  "education.gaps": fact("stretches over 90 days between the rows of education", (r) => gapsIn(r, "edu.rows").length),
} as const satisfies Record<string, Fact>;

export type FactName = keyof typeof facts;
export const isFactName = (name: string): name is FactName => Object.hasOwn(facts, name);
