import { expect, it } from "vitest";
import type { Definition, SamplePerson } from "@/features/eligibility/domain/definition";
import { carrySamples, judgeSamples } from "@/features/eligibility/domain/samples";
import { cleanAnswers, cleanEvidence, exampleDay, institutions } from "../../support/clean-applicant";
import { draftOfFirst } from "../../support/draft";

const clean: SamplePerson = {
  key: "clean",
  name: { en: "Tara Deshpande" },
  answers: cleanAnswers(),
  documents: cleanEvidence().map(({ slot }) => ({ slot })),
  institutions: [...institutions.values()],
  on: exampleDay,
  expected: { verdict: "eligible", rules: { "K-R01": "PASS", "K-R05 A": "PASS" } },
};
const withSamples = (...samples: SamplePerson[]): Definition => ({ ...draftOfFirst(), samples });

it("is green where verdict and rules come out as agreed", () => {
  expect(judgeSamples(withSamples(clean))).toMatchObject([{ key: "clean", green: true, differs: [] }]);
});

it("names the rule that came out otherwise", () => {
  const draft = withSamples(clean);
  draft.parameters["K-R01"] = { min: 35, max: 45, band: 5 };
  const [result] = judgeSamples(draft);
  expect(result).toMatchObject({ green: false, found: { verdict: "not_eligible" } });
  expect(result?.differs).toMatchObject([{ rule: "K-R01", expected: "PASS", found: { code: "too-young" } }]);
});

it("names the rules that an unexpected verdict rests on", () => {
  const [result] = judgeSamples(withSamples({ ...clean, answers: cleanAnswers({ "decl.health": true }) }));
  expect(result?.differs).toMatchObject([{ rule: "K-R16", found: { outcome: "REFER" } }]);
});

it("tells of an agreed rule that is gone", () => {
  const gone = { ...clean, expected: { verdict: "eligible", rules: { "K-R99": "PASS" } } } as const;
  expect(judgeSamples(withSamples(gone))).toMatchObject([
    { green: false, differs: [{ rule: "K-R99", expected: "PASS" }] },
  ]);
});

it("takes from a base what a person does not say, and away what is null", () => {
  const older: SamplePerson = {
    ...clean,
    key: "older",
    base: "clean",
    answers: { "person.dob": "1970-01-01", "passport.mrz1": null },
  };
  const expected = { verdict: "not_eligible", rules: { "K-R01": "FAIL", "K-R13": "REFER", "K-R11": "PASS" } } as const;
  expect(judgeSamples(withSamples(clean, { ...older, expected }))[1]).toMatchObject({ green: true });
});

it("has nothing to judge where there are none", () => {
  expect(judgeSamples(withSamples())).toEqual([]);
});

it("carries along who was green before, and leaves who was red for people to look at", () => {
  const red: SamplePerson = { ...clean, key: "red", expected: { verdict: "refer" } };
  const before = withSamples(clean, red);
  const after = { ...before, parameters: { ...before.parameters, "K-R01": { min: 35, max: 45, band: 5 } } };
  expect(carrySamples(before, after).samples).toMatchObject([
    { key: "clean", expected: { verdict: "not_eligible", rules: { "K-R01": "FAIL", "K-R05 A": "PASS" } } },
    { key: "red", expected: { verdict: "refer" } },
  ]);
});
