import { describe, expect, it } from "vitest";
import type { Answers, Evidence, Outcome } from "@/features/eligibility/domain/definition";
import { byPost, cleanEvidence, finding, letter, listed, other } from "../../support/clean-applicant";

type Example = [what: string, changes: Answers, outcome: Outcome];

const examples = (id: string, route: "A" | "B" | undefined, rows: Example[], base: Answers = {}) =>
  it.each(rows)(`${id}: %s`, (_what, changes, outcome) => {
    const evidence = route === "B" ? cleanEvidence([], [letter]) : cleanEvidence();
    expect(finding(id, { ...base, ...changes }, evidence, route).outcome).toBe(outcome);
  });

/** The same person with these papers in the slots that the rule looks at, and no others there. */
const withPapers = (
  id: string,
  route: "A" | "B" | undefined,
  rows: [string, Evidence[], Outcome][],
  base: Answers = {},
) =>
  it.each(rows)(`${id}: %s`, (_what, papers, outcome) => {
    expect(finding(id, base, cleanEvidence(concerns(id), papers), route).outcome).toBe(outcome);
  });

const concerns = (id: string): string[] =>
  ({
    "K-R07": ["doc.degree", "doc.enrolment"],
    "K-R09": ["doc.employment"],
    "K-R19": ["doc.funds"],
    "K-R20": ["doc.legalStay"],
  })[id] ?? [];

describe("age", () => {
  examples("K-R01", undefined, [
    ["18 today", { "person.dob": "2008-06-15" }, "PASS"],
    ["18 tomorrow", { "person.dob": "2008-06-16" }, "FAIL"],
    ["50 until tomorrow", { "person.dob": "1975-06-16" }, "REFER"],
    ["51 today", { "person.dob": "1975-06-15" }, "FAIL"],
    ["a year within the range", { "person.dob": "1999" }, "PASS"],
    ["a year across the lower limit", { "person.dob": "2008" }, "REFER"],
    ["a year across the upper limit", { "person.dob": "1980" }, "REFER"],
    ["a year across the end of the band", { "person.dob": "1975" }, "REFER"],
    ["a month known to be too young", { "person.dob": "2008-07" }, "FAIL"],
    ["a year too old altogether", { "person.dob": "1960" }, "FAIL"],
    ["a year too young altogether", { "person.dob": "2015" }, "FAIL"],
    ["no real date", { "person.dob": "1999-02-30" }, "MISSING"],
    ["a date in the future", { "person.dob": "2030-01-01" }, "MISSING"],
  ]);
});

describe("nationality", () => {
  const former = { "person.hasFormerNationality": true, "person.formerNationalities": [{ country: "CHN" }] };
  examples("K-R02", undefined, [
    ["another country's", { "person.nationality": "FRA" }, "PASS"],
    ["Chinese", { "person.nationality": "CHN" }, "FAIL"],
    [
      "Chinese besides",
      { "person.hasOtherNationality": true, "person.otherNationalities": [{ country: "FRA" }, { country: "CHN" }] },
      "FAIL",
    ],
    ...["TWN", "HKG", "MAC", "XXA", "XXB", "XXC", "XXX"].map(
      (code): Example => [code, { "person.nationality": code }, "REFER"],
    ),
    ["formerly Chinese", former, "REFER"],
    ...["CHN", "HKG", "MAC", "TWN"].map(
      (code): Example => [`born in ${code}`, { "person.birthCountry": code }, "REFER"],
    ),
    ["a Chinese mother", { "family.mother.nationality": "CHN" }, "REFER"],
    ["nothing else answered", { "person.birthCountry": undefined, "family.father.nationality": undefined }, "PASS"],
  ]);
});

describe("routes", () => {
  examples("K-R03", undefined, [
    ["unanswered", { "k.route": undefined }, "MISSING"],
    ["neither", { "k.route": "neither" }, "FAIL"],
    ["a route that fails", { "k.degree.isced": "0313" }, "FAIL"],
    ["a route for an officer", { "k.degree.isced": "0912" }, "REFER"],
    ["both, the post incomplete", { "k.route": "both" }, "PASS"],
    [
      "both, the degree failing and the post incomplete",
      { "k.route": "both", "k.degree.level": "short_cycle" },
      "MISSING",
    ],
  ]);
});

describe("degree", () => {
  const inProgress = { "k.degree.status": "in_progress" };
  examples("K-R04", "A", [
    ["a master's", {}, "PASS"],
    ["a short cycle", { "k.degree.level": "short_cycle" }, "FAIL"],
    ["a short cycle, nothing else known", { "k.degree.level": "short_cycle", "k.degree.status": undefined }, "FAIL"],
    ["awarded, without its date", { "k.degree.date": undefined }, "PASS"],
    ["expected in six months to the day", { ...inProgress, "k.degree.date": "2026-12-15" }, "REFER"],
    ["expected a day later", { ...inProgress, "k.degree.date": "2026-12-16" }, "FAIL"],
    ["expected some day", { ...inProgress, "k.degree.date": undefined }, "MISSING"],
    ["said to be awarded next month", { "k.degree.date": "2026-07-15" }, "REFER"],
  ]);

  examples("K-R05", "A", [
    ["software", { "k.degree.isced": "0613" }, "PASS"],
    ["engineering, not further defined", { "k.degree.isced": "0710" }, "PASS"],
    ["computer use", { "k.degree.isced": "0611" }, "REFER"],
    ["architecture", { "k.degree.isced": "0731" }, "REFER"],
    ["veterinary", { "k.degree.isced": "0841" }, "REFER"],
    ["nursing", { "k.degree.isced": "0913" }, "FAIL"],
    ["economics", { "k.degree.isced": "0311" }, "FAIL"],
    ["no code of the list", { "k.degree.isced": "0599" }, "MISSING"],
  ]);

  examples("K-R06", "A", [
    ["listed", { "k.degree.institution": { ror: listed } }, "PASS"],
    ["by a link", { "k.degree.institution": { ror: `https://ror.org/${listed}` } }, "PASS"],
    ["known", { "k.degree.institution": { ror: other.known } }, "REFER"],
    ["inactive", { "k.degree.institution": { ror: other.inactive } }, "REFER"],
    ["inactive, a successor listed", { "k.degree.institution": { ror: other.merged } }, "PASS"],
    ["excluded", { "k.degree.institution": { ror: other.excluded } }, "FAIL"],
    ["an id that nobody knows", { "k.degree.institution": { ror: "02mhbdp94" } }, "REFER"],
    ["free text", { "k.degree.institution": { name: "Here" } }, "REFER"],
    ["nothing usable", { "k.degree.institution": { city: "Here" } }, "MISSING"],
  ]);

  withPapers("K-R07", "A", [
    ["the certificate, its name not read", [{ slot: "doc.degree" }], "PASS"],
    [
      "the applicant's name in another order",
      [{ slot: "doc.degree", nameOnDocument: "DESHPANDE Tara Ishita" }],
      "PASS",
    ],
    ["the name in its own script", [{ slot: "doc.degree", nameOnDocument: "तारा इशिता देशपांडे" }], "PASS"],
    ["another name", [{ slot: "doc.degree", nameOnDocument: "Kiran Paliwal" }], "REFER"],
    ["no certificate", [], "MISSING"],
    ["only the letter of enrolment", [{ slot: "doc.enrolment" }], "MISSING"],
  ]);
  withPapers(
    "K-R07",
    "A",
    [
      ["the letter of enrolment while in progress", [{ slot: "doc.enrolment" }], "PASS"],
      ["the certificate while in progress", [{ slot: "doc.degree" }], "MISSING"],
    ],
    { "k.degree.status": "in_progress", "k.degree.date": "2026-09-01" },
  );
});

describe("post", () => {
  examples(
    "K-R08",
    "B",
    [
      ["teaching and research since last year", {}, "PASS"],
      ["three months to the day", { "k.post.start": "2026-03-15" }, "PASS"],
      ["a day less", { "k.post.start": "2026-03-16" }, "REFER"],
      ["not begun", { "k.post.start": "2026-06-16" }, "FAIL"],
      ["ends today", { "k.post.end": "2026-06-15" }, "PASS"],
      ["ended yesterday", { "k.post.end": "2026-06-14" }, "FAIL"],
      ["work of another kind", { "k.post.type": "other" }, "FAIL"],
      ["an institution by name", { "k.post.institution": { name: "Institute" } }, "PASS"],
      ["no institution", { "k.post.institution": undefined }, "MISSING"],
      ["no start", { "k.post.start": undefined }, "MISSING"],
      ["no type", { "k.post.type": undefined }, "MISSING"],
    ],
    byPost,
  );

  withPapers(
    "K-R09",
    "B",
    [
      ["a letter of 90 days ago", [{ slot: "doc.employment", issuedOn: "2026-03-17" }], "PASS"],
      ["of 91 days ago", [{ slot: "doc.employment", issuedOn: "2026-03-16" }], "REFER"],
      ["an old and a new one", [{ slot: "doc.employment", issuedOn: "2020-01-01" }, letter], "PASS"],
      ["without a date", [{ slot: "doc.employment" }], "REFER"],
      ["none", [], "MISSING"],
    ],
    byPost,
  );
});

describe("passport", () => {
  examples("K-R10", undefined, [
    ["expired", { "passport.expiryDate": "2026-06-14" }, "FAIL"],
    ["six months to the day", { "passport.expiryDate": "2026-12-15", "travel.departureDate": "2026-12-01" }, "PASS"],
    ["a day less", { "passport.expiryDate": "2026-12-14" }, "FAIL"],
    ["expires during the stay", { "passport.expiryDate": "2026-12-20", "travel.departureDate": "2026-12-21" }, "REFER"],
    ["expires on the last day", { "passport.expiryDate": "2026-12-21", "travel.departureDate": "2026-12-21" }, "PASS"],
    ["no journey planned", { "passport.expiryDate": "2026-12-20", "travel.departureDate": undefined }, "PASS"],
  ]);
  examples("K-R11", undefined, [
    ["two pages", { "passport.blankPages": 2 }, "PASS"],
    ["one page", { "passport.blankPages": 1 }, "FAIL"],
    ["no page", { "passport.blankPages": 0 }, "FAIL"],
    ["a word", { "passport.blankPages": "many" }, "MISSING"],
  ]);
  examples("K-R12", undefined, [
    ["ordinary", { "passport.type": "ordinary" }, "PASS"],
    ["diplomatic", { "passport.type": "diplomatic" }, "REFER"],
    ["no option", { "passport.type": "golden" }, "MISSING"],
  ]);
  examples("K-R13", undefined, [
    ["all agrees", {}, "PASS"],
    ["nothing entered", { "passport.mrz1": undefined, "passport.mrz2": undefined }, "REFER"],
    ["a wrong digit", { "passport.mrz2": "Z4821973<8IND9605176F3403118<<<<<<<<<<<<<<00" }, "REFER"],
    ["another's lines", { "passport.mrz1": "P<INDPALIWAL<<KIRAN<<<<<<<<<<<<<<<<<<<<<<<<<" }, "REFER"],
    ["scribble", { "passport.mrz1": "hello" }, "REFER"],
    ["no name typed", { "person.surname": undefined, "person.givenNames": undefined }, "MISSING"],
  ]);
});

describe("declarations", () => {
  const deported = { "decl.deported": true, "decl.deported.details": "Once." };
  examples("K-R14", undefined, [
    ["a clean record", {}, "PASS"],
    ["refused once", { "decl.refused": true }, "REFER"],
    ["a ban until tomorrow", { ...deported, "decl.deported.banEndsOn": "2026-06-16" }, "FAIL"],
    ["a ban until today", { ...deported, "decl.deported.banEndsOn": "2026-06-15" }, "REFER"],
    ["a ban without an end", deported, "REFER"],
    ["a ban from a deportation that was taken back", { "decl.deported.banEndsOn": "2030-01-01" }, "PASS"],
  ]);
  examples("K-R15", undefined, [["a record", { "decl.criminal": true }, "REFER"]]);
  examples("K-R16", undefined, [["an illness", { "decl.health": true }, "REFER"]]);
  examples("K-R17", undefined, [
    ["nothing", {}, "PASS"],
    ["laboratory training", { "decl.weapons": true }, "REFER"],
    ["an armed group", { "decl.paramilitary": true }, "REFER"],
  ]);

  it("tells conscription apart, as it matters least", () => {
    expect(finding("K-R17", { "decl.military": true })).toMatchObject({ outcome: "REFER", code: "service-only" });
    expect(finding("K-R17", { "decl.military": true, "decl.weapons": true }).code).toBe("declared");
  });
});

describe("purpose, money and place", () => {
  const purposes = (...chosen: string[]) => ({ "visa.purposes": chosen });
  examples("K-R18", undefined, [
    ["business", purposes("business"), "PASS"],
    ["employment alone", purposes("paid_employment"), "REFER"],
    ["employment and exchange", purposes("paid_employment", "scitech_exchange"), "REFER"],
    ["study alone", purposes("degree_study"), "FAIL"],
    ["tourism alone", purposes("tourism"), "FAIL"],
    ["family alone", purposes("family_visit"), "FAIL"],
    ["tourism and family", purposes("tourism", "family_visit"), "FAIL"],
    ["tourism and employment", purposes("tourism", "paid_employment"), "REFER"],
    ["tourism and business", purposes("tourism", "business"), "REFER"],
    ["nothing ticked", purposes(), "MISSING"],
  ]);

  it.each([
    ["degree_study", "X visa"],
    ["tourism", "L visa"],
    ["family_visit", "Q / S visa"],
  ])("who comes only for %s is pointed to the %s", (only, visa) => {
    expect(finding("K-R18", purposes(only)).remedy?.en).toContain(visa);
  });

  const funds = (amount: unknown, currency: unknown, months = 3) => ({
    "payer.amount": { amount, currency },
    "k.fundsMonths": months,
  });
  examples("K-R19", undefined, [
    ["exactly enough", funds(15_000, "CNY"), "PASS"],
    ["one yuan short", funds(14_999, "CNY"), "REFER"],
    ["enough dollars", funds(2_200, "USD"), "PASS"],
    ["too few dollars", funds(1_000, "USD"), "REFER"],
    ["an unknown currency", funds(1_000_000, "ZZZ"), "REFER"],
    ["no currency", { "payer.amount": { amount: 20_000 } }, "MISSING"],
    ["a sum in words", funds("plenty", "CNY"), "MISSING"],
  ]);
  withPapers("K-R19", undefined, [["no proof of funds", [], "REFER"]]);

  const abroad = { "start.residenceCountry": "DEU" };
  examples("K-R20", undefined, [["at home", {}, "PASS"]]);
  withPapers(
    "K-R20",
    undefined,
    [
      ["abroad without proof", [], "MISSING"],
      ["abroad with proof that ends today", [{ slot: "doc.legalStay", validUntil: "2026-06-15" }], "PASS"],
      ["abroad with proof that ended", [{ slot: "doc.legalStay", validUntil: "2026-06-14" }], "REFER"],
      ["abroad with undated proof", [{ slot: "doc.legalStay" }], "REFER"],
    ],
    abroad,
  );
});
