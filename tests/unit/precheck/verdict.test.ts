import { expect, it } from "vitest";
import type { Answers } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import {
  answerWith,
  carriedOver,
  judgeEarly,
  nothingKept,
  rulesForLater,
} from "@/features/eligibility/domain/pre-check";
import type { Step } from "@/features/eligibility/domain/pre-check-steps";
import { firstDefinition } from "../../../prisma/definition";

const form = compileForm(firstDefinition);
const institutions = new Map([["042nb2s44", { ror: "042nb2s44", state: "listed" as const, successors: [] }]]);
const context = { today: "2026-06-15", institutions };

const clean: Answers = {
  "k.route": "a_degree",
  "person.dob": "1997-04-30",
  "person.nationality": "IND",
  "person.hasOtherNationality": false,
  "person.hasFormerNationality": false,
  "start.residenceCountry": "IND",
  "k.degree.level": "master",
  "k.degree.status": "awarded",
  "k.degree.date": "2021-07-01",
  "k.degree.institution": { ror: "042nb2s44" },
  "k.degree.isced": "0613",
  "passport.type": "ordinary",
  "passport.expiryDate": "2030-01-01",
  "passport.blankPages": 4,
  "visa.purposes": ["scitech_exchange"],
  "payer.who": "myself",
  "payer.amount": { amount: 60_000, currency: "CNY" },
  "k.fundsMonths": 6,
  ...Object.fromEntries(
    ["refused", "cancelled", "illegal", "deported", "criminal", "health", "weapons", "military", "paramilitary"].map(
      (name) => [`decl.${name}`, false],
    ),
  ),
};
const papers = { "doc.degree": {}, "doc.funds": {} };

it.each([
  ["clean", {}, "eligible"],
  ["from an institution typed as a name", { "k.degree.institution": { name: "Somewhere" } }, "refer"],
  ["without a purpose", { "visa.purposes": undefined }, "incomplete"],
  ["with one blank page", { "passport.blankPages": 1 }, "not_eligible"],
])("somebody %s is told so, the passport's two lines left out", (_who, changes, verdict) => {
  expect(judgeEarly(form, { answers: { ...clean, ...changes }, papers }, context).verdict).toBe(verdict);
});

it("leaves exactly the rule on the passport's two lines for later", () => {
  expect(rulesForLater(form).map(({ id }) => id)).toEqual(["K-R13"]);
});

it("carries over what an application can keep, and leaves half-typed answers behind", () => {
  const answers = { ...clean, "passport.blankPages": "many", "payer.amount": { amount: "lots" } };
  const carried = carriedOver(form, { answers, papers });
  expect(Object.keys(clean).filter((key) => !(key in carried))).toEqual(["passport.blankPages", "payer.amount"]);
});

it("keeps a paper with the date that a rule reads, and forgets one whose tick is gone", () => {
  const slots = ["doc.degree", "doc.employment"].flatMap((key) => form.fields.get(key) ?? []);
  const step: Step = { key: "papers", fields: slots };
  const date = [
    ["doc.employment.issuedOn-year", "2026"],
    ["doc.employment.issuedOn-month", "6"],
    ["doc.employment.issuedOn-day", "5"],
  ] as const;
  const ticked = answerWith(form, step, [["doc.degree", ""], ["doc.employment", "true"], ...date], nothingKept);
  expect(ticked).toMatchObject({ value: { papers: { "doc.employment": { issuedOn: "2026-06-05" } } } });
  const unticked = answerWith(form, step, [["doc.employment", ""], ...date], nothingKept);
  expect(unticked).toMatchObject({ value: { papers: {} } });
});
