import { describe, expect, it } from "vitest";
import type { Answers } from "@/features/eligibility/domain/definition";
import { read } from "@/features/eligibility/domain/read";
import { findInconsistencies } from "@/features/review/domain/consistency/find-inconsistencies";
import { findingId, type Paper, type Place } from "@/features/review/domain/consistency/finding";
import sample from "../../../samples/application.json";
import { byPost, cleanAnswers, firstForm, institutions } from "../../../support/clean-applicant";

const today = "2026-11-29";

type Change = Partial<Paper> & { slot: string };
type Planted = { answers?: Answers; papers?: Change[] };

/** The sample's papers, some of them changed or added, all of them brought today. */
function papersWith(changes: Change[]): Paper[] {
  const papers: Paper[] = sample.documents.map(({ file, ...paper }) => ({ ...paper, id: file, addedOn: today }));
  for (const change of changes) {
    const at = papers.findIndex(({ slot }) => slot === change.slot);
    const changed = { id: change.slot, addedOn: today, ...papers[at], ...change };
    if (at < 0) papers.push(changed);
    else papers[at] = changed;
  }
  return papers;
}

function found({ answers = {}, papers = [] }: Planted) {
  const evidence = papersWith(papers);
  const reading = read(firstForm, answers, evidence, { today, institutions });
  return findInconsistencies({ reading, papers: evidence });
}

const plain = (place: Place) => ("field" in place ? place.field : `${place.slot} ${place.part}`);
const told = (planted: Planted) => found(planted).map(({ code, places }) => [code, ...places.map(plain)]);

const history = (at: number, change: object) =>
  sample.answers["work.history"].map((row, index) => (index === at ? { ...row, ...change } : row));
const studies = (at: number, change: object) =>
  sample.answers["edu.rows"].map((row, index) => (index === at ? { ...row, ...change } : row));
const stops = (at: number, change: object) =>
  sample.answers["travel.stops"].map((row, index) => (index === at ? { ...row, ...change } : row));

/** Each changes one thing in the clean sample; the zone stays the sample's own unless it says otherwise. */
const planted: [what: string, planted: Planted, code: string, one: string, other: string][] = [
  [
    "another number",
    { answers: { "passport.number": "Z4821974" } },
    "zone-differs",
    "passport.mrz2",
    "passport.number",
  ],
  [
    "another surname",
    { answers: { "person.surname": "Deshmane", "person.nativeName": undefined } },
    "zone-differs",
    "passport.mrz1",
    "person.surname",
  ],
  ["another sex", { answers: { "person.sex": "m" } }, "zone-differs", "passport.mrz2", "person.sex"],
  ["another day of birth", { answers: { "person.dob": "1996-05-18" } }, "zone-differs", "passport.mrz2", "person.dob"],
  [
    "a passport of another state",
    { answers: cleanOf({ "passport.issuingCountry": "NPL" }) },
    "issuer-differs",
    "passport.issuingCountry",
    "person.nationality",
  ],
  [
    "a passport that ends on the way",
    { answers: cleanOf({ "passport.expiryDate": "2027-11-01" }) },
    "passport-ends-during-stay",
    "passport.expiryDate",
    "travel.departureDate",
  ],
  [
    "somebody else's certificate",
    { papers: [{ slot: "doc.degree", nameOnDocument: "Olaf Brandt" }] },
    "name-differs",
    "doc.degree nameOnDocument",
    "person.surname",
  ],
  [
    "a paper of next week",
    { papers: [{ slot: "doc.funds", issuedOn: "2026-12-06" }] },
    "paper-from-the-future",
    "doc.funds issuedOn",
    "sign.name",
  ],
  [
    "an old statement",
    { papers: [{ slot: "doc.funds", issuedOn: "2026-08-30" }] },
    "paper-too-old",
    "doc.funds issuedOn",
    "k.fundsMonths",
  ],
  [
    "a residence permit that ended",
    { papers: [{ slot: "doc.legalStay", validUntil: "2026-11-28" }] },
    "paper-ended",
    "doc.legalStay validUntil",
    "sign.name",
  ],
  [
    "a degree that was not studied for",
    { answers: { "edu.rows": studies(1, { level: "isced_5" }), "edu.highest": "isced_7" } },
    "degree-not-among-studies",
    "k.degree.level",
    "edu.rows[0].level",
  ],
  [
    "a degree of other years",
    { answers: { "k.degree.date": "2016-07-15" }, papers: [{ slot: "doc.degree", issuedOn: "2020-07-15" }] },
    "degree-outside-studies",
    "k.degree.date",
    "edu.rows[1].to",
  ],
  [
    "a lower highest degree",
    { answers: { "edu.highest": "isced_6" } },
    "highest-below-degree",
    "edu.highest",
    "k.degree.level",
  ],
  [
    "a certificate before its degree",
    { papers: [{ slot: "doc.degree", issuedOn: "2019-07-15" }] },
    "certificate-before-degree",
    "doc.degree issuedOn",
    "k.degree.date",
  ],
  [
    "a bachelor's of a child",
    { answers: cleanOf({ "person.dob": "2003-05-17", "family.mother.dob": "1968-11-21" }) },
    "degree-too-young",
    "edu.rows[0].to",
    "person.dob",
  ],
  [
    "a job of a child",
    {
      answers: {
        "work.history": history(0, { from: "2008-08", to: "2008-10" }),
        "edu.rows": studies(1, { to: "2023-07" }),
        "k.degree.date": "2023-07-15",
      },
      papers: [{ slot: "doc.degree", issuedOn: "2023-07-15" }],
    },
    "work-too-young",
    "work.history[0].from",
    "person.dob",
  ],
  [
    "a year of nothing",
    { answers: { "work.history": history(0, { from: "2021-08" }) } },
    "gap",
    "edu.rows[1].to",
    "work.history[0].from",
  ],
  [
    "two full studies at once",
    { answers: { "edu.rows": studies(0, { to: "2018-12" }) } },
    "studies-overlap",
    "edu.rows[0].from",
    "edu.rows[1].from",
  ],
  [
    "two jobs at once",
    { answers: { "work.history": history(1, { from: "2023-03" }) } },
    "jobs-overlap",
    "work.history[0].from",
    "work.history[1].from",
  ],
  [
    "a job all through the studies",
    { answers: { "work.history": history(0, { from: "2019-08" }) } },
    "study-and-job-overlap",
    "edu.rows[1].from",
    "work.history[0].from",
  ],
  [
    "a mother of nine",
    { answers: { "family.mother.dob": "1986-11-21" } },
    "generations-too-close",
    "family.mother.dob",
    "person.dob",
  ],
  [
    "a longer stay than asked for",
    { answers: { "visa.maxStayDays": 60 } },
    "stay-longer-than-asked",
    "travel.departureDate",
    "visa.maxStayDays",
  ],
  [
    "money for one month",
    { answers: { "k.fundsMonths": 1 } },
    "funds-for-less-time",
    "k.fundsMonths",
    "travel.departureDate",
  ],
  [
    "little money",
    { answers: { "payer.amount": { amount: 9000, currency: "CNY" } } },
    "funds-too-small",
    "payer.amount",
    "travel.departureDate",
  ],
  [
    "two towns at once",
    { answers: { "travel.stops": stops(1, { from: "2027-10-15" }) } },
    "travel-overlaps",
    "travel.stops[0].to",
    "travel.stops[1].from",
  ],
  [
    "other towns than planned",
    { answers: { "k.cities": ["chengdu"] } },
    "cities-differ",
    "k.cities",
    "travel.stops[0].city",
  ],
  [
    "studied in China, never there",
    { answers: { "edu.rows": studies(0, { country: "CHN" }) } },
    "been-to-china",
    "edu.rows[0].country",
    "prev.beenToChina",
  ],
  [
    "an address abroad",
    { answers: { "contact.country": "NPL" } },
    "address-elsewhere",
    "contact.country",
    "start.residenceCountry",
  ],
  [
    "a job abroad",
    { answers: { "work.history": history(1, { country: "ARE" }) } },
    "works-elsewhere",
    "work.history[1].country",
    "start.residenceCountry",
  ],
  [
    "a post far from home",
    { answers: { "start.post": "london" } },
    "other-post",
    "start.post",
    "start.residenceCountry",
  ],
  [
    "one's own phone for emergencies",
    { answers: { "emergency.phone": "+919810000017" } },
    "own-emergency-phone",
    "emergency.phone",
    "contact.mobile",
  ],
];

/** The sample with the zone written anew for what changed. */
function cleanOf(changes: Answers): Answers {
  return cleanAnswers(changes);
}

describe("a clean case", () => {
  it("has nothing that does not fit", () => {
    expect(told({ answers: sample.answers })).toEqual([]);
  });

  it("has nothing either by the route of the post", () => {
    const answers = { ...sample.answers, ...byPost, "k.post.start": "2023-09-15" };
    const papers = [{ slot: "doc.employment", issuedOn: "2026-11-01" }];
    expect(told({ answers, papers })).toEqual([]);
  });

  it("may bear a name of earlier times on a paper", () => {
    const otherNames = {
      "person.hasOtherNames": true,
      "person.otherNames": [{ name: "Tara Kulkarni", kind: "birth" }],
    };
    const papers = [{ slot: "doc.degree", nameOnDocument: "TARA KULKARNI" }];
    expect(told({ answers: { ...sample.answers, ...otherNames }, papers })).toEqual([]);
  });

  it("may have times of nothing that were explained", () => {
    const gapReasons = { "work.gapReasons": [{ kind: "care", reason: "February to August 2023, my grandmother" }] };
    const answers = {
      ...sample.answers,
      ...gapReasons,
      "work.history": history(0, { to: "2023-01" }),
    };
    expect(told({ answers }).filter(([code]) => code === "gap")).toEqual([]);
  });
});

describe("one inconsistency planted in a clean case", () => {
  it.each(planted)("%s is found, and nothing else", (_what, { answers = {}, papers }, ...expected) => {
    expect(told({ answers: { ...sample.answers, ...answers }, ...(papers ? { papers } : {}) })).toEqual([expected]);
  });

  it("a paper that ends before it was issued is found beside its end", () => {
    const papers = [{ slot: "doc.legalStay", issuedOn: "2026-11-20", validUntil: "2026-11-10" }];
    const answers = { ...sample.answers, "person.nationality": "IND" };
    expect(told({ answers, papers }).map(([code]) => code)).toContain("paper-ends-before-it-begins");
  });

  it("a paper of before one's birth", () => {
    const papers = [{ slot: "doc.degree", issuedOn: "1990-01-01" }];
    expect(told({ answers: sample.answers, papers }).map(([code]) => code)).toEqual([
      "paper-before-birth",
      "certificate-before-degree",
    ]);
  });

  it("a post that no job in the history began with", () => {
    const answers = { ...sample.answers, ...byPost };
    const papers = [{ slot: "doc.employment", issuedOn: "2026-11-01" }];
    expect(told({ answers, papers })).toEqual([["post-not-in-history", "k.post.start", "work.history[1].from"]]);
  });

  it("a letter of employment of 91 days", () => {
    const answers = { ...sample.answers, ...byPost, "k.post.start": "2023-09-15" };
    const papers = [{ slot: "doc.employment", issuedOn: "2026-08-30" }];
    expect(found({ answers, papers })).toMatchObject([{ code: "paper-too-old", values: { days: 91, most: 90 } }]);
  });
});

describe("a finding", () => {
  it("is the same one as long as its two places are", () => {
    const ids = () => found({ answers: { ...sample.answers, "k.fundsMonths": 1 } }).map(findingId);
    expect(ids()).toEqual(["funds-for-less-time:k.fundsMonths:travel.departureDate"]);
  });

  it.each([[{}], [{ "work.history": "none", "edu.rows": [null, 7], "person.dob": [], "passport.mrz1": 3 }]])(
    "never comes of malformed answers: %j",
    (answers) => {
      expect(told({ answers })).toEqual([]);
    },
  );
});
