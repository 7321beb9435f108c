import { expect, it } from "vitest";
import { assessReading } from "@/features/eligibility/domain/assess";
import { judgedFactsOf } from "@/features/eligibility/domain/judged-facts";
import { read } from "@/features/eligibility/domain/read";
import { cleanAnswers, cleanEvidence, exampleDay, firstForm, institutions } from "../../support/clean-applicant";

const nearMiss = (changes: Record<string, unknown>, evidence = cleanEvidence()) => {
  const reading = read(firstForm, cleanAnswers(changes), evidence, { today: exampleDay, institutions });
  return judgedFactsOf(reading, assessReading(reading)).nearMiss;
};

it.each([
  ["nothing is in the way", {}, null],
  ["46 where 45 is the bound", { "person.dob": "1980-01-01" }, "K-R01"],
  ["far beyond the bound", { "person.dob": "1950-01-01" }, null],
  ["one blank page where two are needed", { "passport.blankPages": 1 }, "K-R11"],
  ["two rules in the way", { "passport.blankPages": 1, "person.dob": "1980-01-01" }, null],
  ["a rule that compares no numbers", { "passport.type": "official" }, null],
  ["a degree of a level below, by its route", { "k.degree.level": "short_cycle" }, "K-R04 A"],
])("a near miss: %s", (_what, changes, rule) => {
  expect(nearMiss(changes)).toBe(rule);
});
