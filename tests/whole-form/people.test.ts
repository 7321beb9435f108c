import { describe, expect, it } from "vitest";
import { assess } from "@/features/eligibility/domain/assess";
import type { InstitutionRecord } from "@/features/eligibility/domain/definition";
import { faultsIn, warningsIn } from "@/features/eligibility/domain/faults";
import { compileForm } from "@/features/eligibility/domain/form";
import { read } from "@/features/eligibility/domain/read";
import { firstDefinition } from "../../prisma/definition";
import { institutions as listed } from "../../prisma/definition/institutions";
import { papersOf } from "../../prisma/seed/papers";
import { people } from "../../prisma/seed/people";
import { completeAnswers } from "../../prisma/seed/person";
import { type Person, passportOf } from "../../prisma/seed/traits";

const form = compileForm(firstDefinition);
const institutions = new Map<string, InstitutionRecord>(listed.map((each) => [each.ror, each]));
const days = ["2026-06-15", "2026-11-23", "2027-02-28", "2028-02-29"];

describe.each(people.map((person) => [person.key, person] as const))("%s", (_key, person) => {
  it.each(days)("can file on %s, with nothing to be asked about", (today) => {
    const answers = completeAnswers(person, today);
    const papers = papersOf(person, today);
    const context = { today, institutions };
    const reading = read(form, answers, papers, context);
    expect(faultsIn(reading)).toEqual([]);
    expect(warningsIn(reading)).toEqual([]);
    const unasked = Object.keys(answers).filter((key) => {
      const field = form.fields.get(key);
      return !field || !reading.isShown(field);
    });
    expect(unasked).toEqual([]);
  });
});

it("gives everybody a passport of their own", () => {
  const numbers = people.map((person) => passportOf(person, "2026-11-23").number);
  expect(new Set(numbers).size).toBe(people.length);
});

it("has somebody for each verdict that can be filed, and a name as long as a name may be", () => {
  const on = "2026-11-23";
  const verdictOf = (person: Person) =>
    assess({ form, answers: completeAnswers(person, on), evidence: papersOf(person, on), on, institutions }).verdict;
  const verdicts = people.map(verdictOf);
  for (const verdict of ["eligible", "refer", "not_eligible"]) expect(verdicts).toContain(verdict);
  expect(Math.max(...people.map(({ givenNames = "" }) => [...givenNames].length))).toBe(60);
});
