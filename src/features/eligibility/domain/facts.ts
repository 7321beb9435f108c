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

/** What beside the day a fact is made from, so that one can tell whether another version of the form would find it equal. */
export type FactSources = {
  fields: string[];
  /** The rules whose parameters it uses. */
  parameters?: string[];
  lists?: ["regions"];
  /** The group whose rows it goes through, by the group's own check for gaps. */
  gapsIn?: string;
  /** True: it looks beyond single answers, at papers, institutions or rows. */
  beyond?: true;
};

type Fact = { means: string; from: FactSources; find(reading: Reading): unknown };
const fact = (means: string, from: FactSources, find: Fact["find"]): Fact => ({ means, from, find });
const answers = (...fields: string[]): FactSources => ({ fields });
const beyond = (...fields: string[]): FactSources => ({ fields, beyond: true });
const funds: FactSources = { fields: ["payer.amount", "k.fundsMonths"], parameters: ["K-R19"] };
const ownNames = ["person.givenNames", "person.surname", "person.nativeName", "person.chineseName"];
const passportZone = [
  ...["passport.mrz1", "passport.mrz2", "passport.number", "passport.expiryDate", "passport.issuingCountry"],
  ...["person.dob", "person.nationality", "person.sex", "person.surname", "person.givenNames"],
  ...["person.noSurname", "person.noGivenNames"],
];
const standing = "listed, succeeded (inactive, a successor is listed), known, inactive, excluded or unlisted";

/**
 * What conditions may ask beside answers and uploads. A fact is undefined while what it needs is missing or malformed.
 * Days and months count from the day of the assessment.
 */
export const facts = {
  "age.min": fact(
    "completed years, if born on the last day that the birth date can mean",
    answers("person.dob"),
    (r) => agesOn(r)?.min,
  ),
  "age.max": fact("completed years, if born on the first such day", answers("person.dob"), (r) => agesOn(r)?.max),
  "birth.dateWhole": fact("the birth date is known to the day", answers("person.dob"), ({ answer }) =>
    isCalendarDate(answer("person.dob")),
  ),
  livesAbroad: fact(
    "lives outside the country of the nationality",
    answers("start.residenceCountry", "person.nationality"),
    livesAbroad,
  ),
  formerlyChinese: fact(
    "held Chinese nationality before",
    answers("person.formerNationalities[].country"),
    formerlyChinese,
  ),
  bornInChina: fact("born in mainland China, Hong Kong, Macao or Taiwan", answers("person.birthCountry"), bornInChina),
  chineseParent: fact(
    "a parent holds Chinese nationality",
    answers("family.father.nationality", "family.mother.nationality"),
    chineseParent,
  ),
  "residence.hasRegions": fact(
    "the country of residence is divided between posts",
    { fields: ["start.residenceCountry"], lists: ["regions"] },
    hasRegions,
  ),
  "degree.level": fact("ISCED level of the degree: 5, 6, 7 or 8", answers("k.degree.level"), degreeLevel),
  "degree.monthsAhead": fact(
    "months in which the award date falls, counting up; 0 or less once awarded",
    answers("k.degree.date"),
    (r) => monthsAhead(r, "k.degree.date"),
  ),
  "degree.institution": fact(standing, beyond("k.degree.institution"), (r) =>
    institutionStanding(r, "k.degree.institution"),
  ),
  "degree.evidence": fact(
    "files in the slot that proves the degree, or its enrolment while in progress",
    beyond("k.degree.status"),
    degreeEvidence,
  ),
  "degree.nameSimilarity": fact(
    "0 to 1: the name on the degree against the applicant's; 1 until it was read",
    beyond("k.degree.status", ...ownNames),
    nameOnDegree,
  ),
  "post.institution": fact(standing, beyond("k.post.institution"), (r) => institutionStanding(r, "k.post.institution")),
  "post.monthsHeld": fact("completed months in the post; negative before it starts", answers("k.post.start"), (r) =>
    monthsSince(r, "k.post.start"),
  ),
  "post.ended": fact("the contract ended before the day; false without an end", answers("k.post.end"), (r) =>
    hasEnded(r, "k.post.end"),
  ),
  "post.letterAge": fact("days since the newest dated proof of the post", beyond(), (r) =>
    daysSince(r, newestDate(r, "doc.employment", "issuedOn")),
  ),
  "passport.monthsLeft": fact(
    "completed months of validity; negative once expired",
    answers("passport.expiryDate"),
    (r) => monthsLeft(r, "passport.expiryDate"),
  ),
  "passport.daysPastDeparture": fact(
    "days of validity after the planned departure; negative if it expires before",
    answers("travel.departureDate", "passport.expiryDate"),
    (r) => daysFromTo(r, "travel.departureDate", "passport.expiryDate"),
  ),
  "mrz.standing": fact(
    "none, faulty, differs or agrees: the passport's two lines against what was typed",
    answers(...passportZone),
    mrzStanding,
  ),
  "ban.daysLeft": fact(
    "days until a ban on entry ends; 0 or less once it is over",
    answers("decl.deported.banEndsOn"),
    (r) => daysAhead(r, "decl.deported.banEndsOn"),
  ),
  "funds.available": fact(
    "the sum in CNY by our rates; undefined for a currency without one",
    funds,
    (r) => fundsOf(r).available,
  ),
  "funds.needed": fact("months of stay times the monthly floor, in CNY", funds, (r) => fundsOf(r).needed),
  "funds.shortfall": fact("CNY that are missing; 0 when there is enough", funds, (r) => fundsOf(r).shortfall),
  "funds.currencyKnown": fact("there is a rate for the currency", funds, (r) => fundsOf(r).currencyKnown),
  "legalStay.standing": fact("valid, expired, undated or none: proof of legal stay on the day", beyond(), legalStay),
  "stay.days": fact("days from arrival to departure", answers("travel.arrivalDate", "travel.departureDate"), (r) =>
    daysFromTo(r, "travel.arrivalDate", "travel.departureDate"),
  ),
  "work.gaps": fact(
    "gaps in the work history that need a reason",
    { fields: ["work.history"], gapsIn: "work.history", beyond: true },
    (r) => gapsIn(r, "work.history").length,
  ),
  "education.gaps": fact(
    "stretches over 90 days between the rows of education",
    { fields: ["edu.rows"], gapsIn: "edu.rows", beyond: true },
    (r) => gapsIn(r, "edu.rows").length,
  ),
} as const satisfies Record<string, Fact>;

export type FactName = keyof typeof facts;
export const isFactName = (name: string): name is FactName => Object.hasOwn(facts, name);
