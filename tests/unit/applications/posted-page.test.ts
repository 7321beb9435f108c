import { expect, it } from "vitest";
import { readPostedPage } from "@/app/api/v1/applications/posted-page";
import { compileForm } from "@/features/eligibility/domain/form";
import { decodePage } from "@/features/eligibility/domain/page-encoding";
import { firstDefinition } from "../../../prisma/definition";

const { top } = compileForm(firstDefinition);

function answersIn(entries: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return decodePage(top, readPostedPage(form).entries);
}

it("reads what the boxes of a date, of money and of an institution say, by the names that the boxes have", () => {
  const date = { "person.dob-year": "1999", "person.dob-month": "4", "person.dob-day": "5" };
  const money = { "payer.amount-amount": "12000", "payer.amount-currency": "CNY" };
  const institution = { "k.degree.institution": "", "k.degree.institution-text": "MIT" };
  expect(answersIn({ _then: "continue", ...date, ...money, ...institution })).toEqual({
    "person.dob": "1999-04-05",
    "payer.amount": { amount: 12000, currency: "CNY" },
    "k.degree.institution": { name: "MIT" },
  });
});

it("forgets what was chosen while the person looks for something else", () => {
  const chosen = { "k.degree.institution": "042nb2s44", "k.degree.institution-text": "York" };
  expect(answersIn(chosen)).toEqual({ "k.degree.institution": { ror: "042nb2s44" } });
  expect(answersIn({ ...chosen, _find: "k.degree.institution" })).toEqual({ "k.degree.institution": { name: "York" } });
});
