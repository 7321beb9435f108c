import { describe, expect, it } from "vitest";
import type { Answers, Definition } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { evidenceIn, faultsOn, type Kept, stepsFor } from "@/features/eligibility/domain/pre-check";
import { stepsIn } from "@/features/eligibility/domain/pre-check-steps";
import { read } from "@/features/eligibility/domain/read";
import { firstDefinition } from "../../../prisma/definition";

const form = compileForm(firstDefinition);
const today = "2026-06-15";

const reading = (answers: Answers, definition: Definition = firstDefinition, papers: Kept["papers"] = null) =>
  read(compileForm(definition), answers, evidenceIn({ answers, papers }), { today });
const steps = (answers: Answers, definition?: Definition) => stepsIn(reading(answers, definition));
const keys = (answers: Answers, definition?: Definition) => steps(answers, definition).map(({ key }) => key);
const fieldsOf = (answers: Answers, key: string) =>
  (steps(answers).find((step) => step.key === key)?.fields ?? []).map((field) => field.key);
const faults = (answers: Answers, key: string, papers: Kept["papers"] = null) => {
  const step = steps(answers).find((each) => each.key === key);
  if (!step) throw new Error(`No step ${key}`);
  return faultsOn(step, reading(answers, firstDefinition, papers), { answers, papers }).map(({ field, code }) => ({
    field,
    code,
  }));
};

const home = { "person.nationality": "IND", "start.residenceCountry": "IND" };
const degree = { ...home, "k.route": "a_degree" };

describe("the questions that somebody meets", () => {
  it("follow the degree for whoever has one, without a word of posts", () => {
    expect(keys(degree)).toEqual([
      ...["route", "birth", "nationality", "ties", "residence"],
      ...["degree-level", "degree-status", "degree-date", "degree-institution", "degree-field"],
      ...["passport-type", "passport-expiry", "passport-pages", "purposes", "money", "declarations", "papers"],
    ]);
  });

  it.each([
    ["b_current_post", ["post-type", "post-dates", "post-institution", "post-field"], "degree-level"],
    ["neither", [], "degree-level"],
  ])("of somebody with %s are those of that way alone", (route, wanted, unwanted) => {
    const met = keys({ ...home, "k.route": route });
    expect(met.filter((key) => key.startsWith("post-"))).toEqual(wanted);
    expect(met).not.toContain(unwanted);
  });

  it("are of both ways for somebody who claims both", () => {
    expect(keys({ "k.route": "both" })).toEqual(expect.arrayContaining(["degree-level", "post-type"]));
  });

  it("name other nationalities only after a yes, and ask of each only the country", () => {
    expect(keys(degree)).not.toContain("other-nationalities");
    const [step] = steps({ ...degree, "person.hasOtherNationality": true }).filter(
      ({ key }) => key === "other-nationalities",
    );
    expect(step?.fields.map(({ key, fields }) => [key, fields?.map((member) => member.key)])).toEqual([
      ["person.otherNationalities", ["country"]],
    ]);
  });

  it("spare a Chinese national, who needs no visa, the ties to other countries", () => {
    expect(keys({ ...degree, "person.nationality": "CHN" })).not.toContain("ties");
  });

  it.each([
    ["2026-12-14", false],
    ["2026-12-15", true],
    ["2027-12-14", true],
    ["2027-12-15", false],
    [undefined, false],
  ])("ask for the day of leaving where a passport until %s could end before it: %s", (expiry, asked) => {
    expect(keys({ ...degree, "passport.expiryDate": expiry }).includes("departure")).toBe(asked);
  });

  it("ask until when a ban lasts only after a yes to deportation", () => {
    expect(keys({ ...degree, "decl.deported": false })).not.toContain("ban");
    expect(keys({ ...degree, "decl.deported": true })).toContain("ban");
  });

  it("name the papers that this person's rules read", () => {
    expect(fieldsOf(degree, "papers")).toEqual(["doc.degree", "doc.funds"]);
    const abroad = { ...degree, "start.residenceCountry": "DEU", "k.route": "both", "k.degree.status": "in_progress" };
    expect(fieldsOf(abroad, "papers").sort()).toEqual([
      "doc.employment",
      "doc.enrolment",
      "doc.funds",
      "doc.legalStay",
    ]);
  });

  it("tell questions with the same label apart by their nouns", () => {
    const labels = steps(degree)
      .find(({ key }) => key === "ties")
      ?.fields.map(({ label }) => label.en);
    expect(labels).toEqual(expect.arrayContaining(["Your father’s nationality", "Your mother’s nationality"]));
  });

  it("take in whatever else a rule of a later version reads, before the papers", () => {
    const [first, ...rest] = firstDefinition.rules;
    if (!first) throw new Error("There are no rules");
    const rules = [{ ...first, inputs: [...first.inputs, "k.insurance"] }, ...rest];
    expect(keys(degree, { ...firstDefinition, rules }).slice(-2)).toEqual(["more-k-insurance", "papers"]);
  });

  it("cover what every rule reads, but for what is copied from the passport's page", () => {
    const everything = { "k.route": "both", "person.hasOtherNationality": true, "person.hasFormerNationality": true };
    const yes = { "decl.deported": true, "passport.expiryDate": "2027-06-01", "start.residenceCountry": "DEU" };
    const progress = ["k.degree.status", "doc.degree", "doc.enrolment"];
    const asked = new Set(
      steps({ ...degree, ...everything, ...yes }).flatMap(({ fields }) =>
        fields.flatMap((field) => [field, ...(field.fields ?? [])].map(({ path }) => path)),
      ),
    );
    const inputs = firstDefinition.rules
      .filter(({ id }) => id !== "K-R13")
      .flatMap((rule) => rule.inputs.flatMap((path) => ["degree", "post"].map((word) => path.replace("$route", word))));
    expect(inputs.filter((path) => !asked.has(path) && !progress.includes(path))).toEqual([]);
  });
});

describe("what is wrong with a step", () => {
  it("is said by the form: a birthday that does not exist, no answer at all", () => {
    expect(faults({ "person.dob": "1997-04-31" }, "birth")).toEqual([{ field: "person.dob", code: "partial-date" }]);
    expect(faults({}, "route")).toEqual([{ field: "k.route", code: "required" }]);
  });

  it("leaves parents, birthplace and the day of leaving to whoever wants to tell", () => {
    const answered = { ...degree, "person.hasOtherNationality": false, "person.hasFormerNationality": false };
    expect(faults(answered, "ties")).toEqual([]);
    expect(faults({ ...degree, "passport.expiryDate": "2027-06-01" }, "departure")).toEqual([]);
  });

  it("holds nothing against a nationality but its country", () => {
    const rows = { "person.hasOtherNationality": true, "person.otherNationalities": [{ country: "GBR" }] };
    expect(faults({ ...degree, ...rows }, "other-nationalities")).toEqual([]);
    const same = { ...rows, "person.otherNationalities": [{ country: "IND" }] };
    expect(faults({ ...degree, ...same }, "other-nationalities")).toEqual([
      { field: "person.otherNationalities[0].country", code: "differs-from" },
    ]);
  });

  it("looks at the dates of papers: real, and not issued tomorrow", () => {
    const papers = { "doc.employment": { issuedOn: "2026-06-16" }, "doc.legalStay": { validUntil: "2027-13" } };
    expect(faults({ ...degree, "k.route": "both", "start.residenceCountry": "DEU" }, "papers", papers)).toEqual([
      { field: "doc.employment.issuedOn", code: "past" },
      { field: "doc.legalStay.validUntil", code: "date" },
    ]);
  });
});

describe("the way back from a rule", () => {
  const wayBack = (id: string, answers: Answers, papers: Kept["papers"] = null, route?: "A" | "B") => {
    const kept = { answers: { ...degree, ...answers }, papers };
    const rule = form.definition.rules.find((each) => each.id === id);
    if (!rule) throw new Error(`There is no rule ${id}`);
    const { answer, paper } = stepsFor(rule, route, stepsIn(reading(kept.answers, firstDefinition, papers)), kept);
    return [answer?.key, paper?.key];
  };

  it("leads to the question that it still waits for, else to the first that it reads", () => {
    expect(wayBack("K-R04", { "k.degree.level": "master" }, {}, "A")).toEqual(["degree-status", undefined]);
    const all = { "k.degree.level": "master", "k.degree.status": "awarded", "k.degree.date": "2021-07-01" };
    expect(wayBack("K-R04", all, {}, "A")).toEqual(["degree-level", undefined]);
  });

  it("leads to the papers while one that it wants is not there", () => {
    const money = { "payer.who": "myself", "payer.amount": { amount: 1, currency: "CNY" }, "k.fundsMonths": 6 };
    expect(wayBack("K-R19", money)).toEqual(["money", "papers"]);
    expect(wayBack("K-R19", money, { "doc.degree": {} })).toEqual(["money", "papers"]);
    expect(wayBack("K-R19", money, { "doc.funds": {} })).toEqual(["money", undefined]);
  });

  it("keeps to the route whose point it is", () => {
    const both = { "k.route": "both", "k.degree.isced": "0913", "k.post.isced": "0613" };
    expect(wayBack("K-R05", both, {}, "A")).toEqual(["degree-field", undefined]);
    expect(wayBack("K-R05", both, {}, "B")).toEqual(["post-field", undefined]);
  });
});
