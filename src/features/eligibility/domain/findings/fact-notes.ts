import type { FactName } from "../facts";

/** What a fact may be, and what it is made from: the facts themselves are code, this is what can be reasoned with. */
export type FactNote = {
  reads: readonly string[];
  values: "whole" | "number" | "truth" | "text" | readonly string[];
  /** Parameters that the code reads by itself. */
  parameters?: readonly string[];
};

const standings = ["listed", "succeeded", "known", "inactive", "excluded", "unlisted"];
const zone = ["passport.mrz1", "passport.mrz2"];
const degreePapers = ["k.degree.status", "doc.degree", "doc.enrolment"];
const funds = { reads: ["payer.amount", "k.fundsMonths"], parameters: ["K-R19.floor", "K-R19.rates"] };

export const factNotes: Record<FactName, FactNote> = {
  "age.min": { reads: ["person.dob"], values: "whole" },
  "age.max": { reads: ["person.dob"], values: "whole" },
  "birth.dateWhole": { reads: ["person.dob"], values: "truth" },
  livesAbroad: { reads: ["start.residenceCountry", "person.nationality"], values: "truth" },
  formerlyChinese: { reads: ["person.formerNationalities[].country"], values: "truth" },
  bornInChina: { reads: ["person.birthCountry"], values: "truth" },
  chineseParent: { reads: ["family.father.nationality", "family.mother.nationality"], values: "truth" },
  "residence.hasRegions": { reads: ["start.residenceCountry"], values: "truth" },
  "degree.level": { reads: ["k.degree.level"], values: "whole" },
  "degree.monthsAhead": { reads: ["k.degree.date"], values: "whole" },
  "degree.institution": { reads: ["k.degree.institution"], values: standings },
  "degree.evidence": { reads: degreePapers, values: "whole" },
  "degree.nameSimilarity": { reads: [...degreePapers, "person.surname", "person.givenNames"], values: "number" },
  "post.institution": { reads: ["k.post.institution"], values: standings },
  "post.monthsHeld": { reads: ["k.post.start"], values: "whole" },
  "post.ended": { reads: ["k.post.end"], values: "truth" },
  "post.letterAge": { reads: ["doc.employment"], values: "whole" },
  "passport.monthsLeft": { reads: ["passport.expiryDate"], values: "whole" },
  "passport.daysPastDeparture": { reads: ["travel.departureDate", "passport.expiryDate"], values: "whole" },
  "mrz.standing": { reads: zone, values: ["none", "faulty", "differs", "agrees"] },
  "ban.daysLeft": { reads: ["decl.deported.banEndsOn"], values: "whole" },
  "funds.available": { ...funds, values: "whole" },
  "funds.needed": { ...funds, values: "whole" },
  "funds.shortfall": { ...funds, values: "whole" },
  "funds.currencyKnown": { ...funds, values: "truth" },
  "legalStay.standing": { reads: ["doc.legalStay"], values: ["valid", "expired", "undated", "none"] },
  "stay.days": { reads: ["travel.arrivalDate", "travel.departureDate"], values: "whole" },
  "work.gaps": { reads: ["work.history"], values: "whole" },
  "education.gaps": { reads: ["edu.rows"], values: "whole" },
};
