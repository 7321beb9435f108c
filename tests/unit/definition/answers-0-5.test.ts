import { describe, expect, it } from "vitest";
import type { Answers } from "@/features/eligibility/domain/definition";
import { faultsOf } from "@/features/eligibility/domain/faults";
import { compileForm } from "@/features/eligibility/domain/form";
import { lists } from "../../../prisma/definition/lists";
import { education } from "../../../prisma/definition/sections/education";
import { home } from "../../../prisma/definition/sections/home";
import { personal } from "../../../prisma/definition/sections/personal";
import { start } from "../../../prisma/definition/sections/start";
import { visa } from "../../../prisma/definition/sections/visa";
import { work } from "../../../prisma/definition/sections/work";
import { settings } from "../../../prisma/definition/settings";
import sample from "../../samples/application.json";

const sections = [start, personal, visa, work, education, home];
const form = compileForm({ sections, rules: [], parameters: {}, lists, settings });
const complete: Answers = sample.answers;
const { "passport.mrz1": _1, "passport.mrz2": _2, ...withoutZone } = complete;

const faults = (answers: Answers) => faultsOf(form, answers, [], { today: "2026-11-22" });
const faultAfter = (change: Answers, path: string) =>
  faults({ ...withoutZone, ...change }).find(({ field }) => field === path)?.code;

const job = {
  ...{
    employer: "Atelier Nord",
    employerType: "company",
    country: "IND",
    address: "1 Mill Road",
    phone: "+911126000014",
  },
  ...{ position: "Engineer", duties: "Builds instruments", supervisorName: "R Sen", supervisorPhone: "+911126000015" },
};

const apart = [
  { ...job, from: "2023-06", current: true },
  { ...job, from: "2020-01", to: "2022-12" },
];

describe("answers to sections 0 to 5", () => {
  it("are without a fault in the sample", () => {
    expect(faults(complete)).toEqual([]);
  });

  it.each<[string, Answers, string]>([
    ["a post abroad from home", { "start.residenceCountry": "BGD" }, "start.residenceCountry"],
    ["a post for other regions", { "start.residenceRegion": "karnataka" }, "start.residenceRegion"],
    ["no region where there are several posts", { "start.residenceRegion": null }, "start.residenceRegion"],
    ["a consent not given", { "consent.crossBorder": false }, "consent.crossBorder"],
    ["news not in the portal", { "start.notifyBy": ["e_mail"] }, "start.notifyBy"],
    ["no surname and no word about it", { "person.surname": null }, "person.surname"],
    ["neither name", { "person.noSurname": true, "person.noGivenNames": true }, "person.noSurname"],
    ["half a birth date", { "person.dob": "1996-05" }, "person.dob"],
    ["a birth to come", { "person.dob": "2027-01-01" }, "person.dob"],
    ["a birth 121 years ago", { "person.dob": "1905-01-01" }, "person.dob"],
    ["Latin letters for a native of Taiwan", { "person.birthCountry": "TWN" }, "person.nativeName"],
    ["no identity number and no reason", { "person.nationalIdNo.notApplicable": null }, "person.nationalIdNo"],
    [
      "one's own nationality as another",
      { "person.hasOtherNationality": true, "person.otherNationalities": [{ country: "IND", idNo: "1" }] },
      "person.otherNationalities[0].country",
    ],
    [
      "another nationality without number or reason",
      { "person.hasOtherNationality": true, "person.otherNationalities": [{ country: "GBR" }] },
      "person.otherNationalities[0].reason",
    ],
    [
      "a passport issued after it ends",
      { "passport.issueDate": "2025-01-01", "passport.expiryDate": "2024-12-31" },
      "passport.issueDate",
    ],
    ["a passport number with a sign", { "passport.number": "Z48/21" }, "passport.number"],
    ["121 months", { "visa.validityMonths": 121 }, "visa.validityMonths"],
    [
      "a visa longer than the passport",
      { "passport.expiryDate": "2027-11-21", "visa.validityMonths": 12 },
      "visa.validityMonths",
    ],
    ["a stay of 181 days", { "visa.maxStayDays": 181 }, "visa.maxStayDays"],
    ["a short statement", { "visa.purposeStatement": "I want to go." }, "visa.purposeStatement"],
    ["a gap without a reason", { "work.history": apart }, "work.gapReasons"],
    ["leaving before coming", { "work.history": [{ ...job, from: "2023-05", to: "2023-04" }] }, "work.history[0].to"],
    [
      "four jobs at once",
      { "work.history": [1, 2, 3, 4].map(() => ({ ...job, from: "2020-01", current: true })) },
      "work.history",
    ],
    ["a father younger than his child", { "family.father.dob": "1997" }, "family.father.dob"],
    ["a father left out without a reason", { "family.father.na": true }, "family.father.reason"],
    ["a father in China in no standing", { "family.father.inChina": true }, "family.father.chinaStatus"],
    [
      "a mother without any name",
      { "family.mother.surname": null, "family.mother.givenNames": null },
      "family.mother.surname",
    ],
    ["a marriage without a spouse", { "person.maritalStatus": "married" }, "family.spouse.nationality"],
    [
      "a child older than its parent",
      {
        "family.hasChildren": true,
        "family.children": [{ givenNames: "Mira", nationality: "IND", dob: "1990-01-01" }],
      },
      "family.children[0].dob",
    ],
  ])("have a fault at %s", (_, change, path) => {
    expect(faultAfter({}, path)).toBeUndefined();
    expect(faultAfter(change, path)).toBeDefined();
  });

  it.each<[string, Answers]>([
    ["a person with one name", { "person.surname": null, "person.noSurname": true }],
    ["a birth date of which only the year is known", { "person.dob": "1996", "person.dobPartlyUnknown": true }],
    ["a parent with one name, born in some year", { "family.mother.surname": null, "family.mother.dob": "1968" }],
    ["parents who cannot be named", { "family.father.na": true, "family.father.reason": "Unknown" }],
    [
      "a gap with its reason",
      {
        "work.history": apart,
        "work.gapReasons": [{ kind: "travel", reason: "January to May 2023, in South America" }],
      },
    ],
    [
      "nobody’s employee",
      {
        "work.history": [
          { ...job, employerType: "self", from: "2015-01", current: true, supervisorName: null, supervisorPhone: null },
        ],
      },
    ],
    [
      "no work at all",
      { "work.history.notApplicable": true, "work.history.notApplicableReason": "I studied throughout." },
    ],
    ["a native of Hong Kong with Chinese characters", { "person.birthCountry": "HKG", "person.nativeName": "陳小明" }],
  ])("are in order for %s", (_, change) => {
    expect(faults({ ...withoutZone, ...change })).toEqual([]);
  });
});
