import { describe, expect, it } from "vitest";
import type { Rule } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { readsOf } from "@/features/eligibility/domain/rules/rule-reads";
import { tryRule } from "@/features/eligibility/domain/rules/try-rule";
import { papersOf, typedOf, withTyped } from "@/features/eligibility/domain/rules/typed-values";
import { firstDefinition } from "../../../prisma/definition";

const form = compileForm(firstDefinition);
const rule = (id: string) => firstDefinition.rules.find((one) => one.id === id) as Rule;
const person = (answers: Record<string, unknown>) => ({ answers, evidence: [], on: "2026-06-15" });

describe("a rule that is tried", () => {
  it.each([
    ["2010-06-16", 0, "too-young"],
    ["1970-01-01", 1, "too-old"],
    ["1996-06-15", 2, "in-range"],
    ["1979-06-15", 3, "band"],
    ["1980", "otherwise", "birth-date-partly-known"],
    ["", "missing", "missing"],
  ])("says which case decides for somebody born %s", (dob, decides, code) => {
    const trial = tryRule(form, rule("K-R01"), person(dob ? { "person.dob": dob } : {}));
    expect(trial).toMatchObject({ decides, finding: { code } });
  });

  it("names the case that cannot be answered yet", () => {
    expect(tryRule(form, rule("K-R01"), person({}))).toMatchObject({ decides: "missing", open: 0 });
  });

  it("fills the gaps of the reason as the engine does", () => {
    const { finding } = tryRule(form, rule("K-R01"), person({ "person.dob": "1996-06-15" }));
    expect(finding.reason.en).toBe("You are 30 on 15 June 2026: between 18 and 45.");
  });

  it("is tried for one route at a time", () => {
    const answers = { "k.route": "a_degree", "k.degree.isced": "0613" };
    expect(tryRule(form, rule("K-R05"), person(answers), "A").finding.outcome).toBe("PASS");
    expect(tryRule(form, rule("K-R05"), person(answers), "B").finding.outcome).toBe("MISSING");
  });

  it("hears the routes where it brings them together", () => {
    expect(tryRule(form, rule("K-R03"), person({ "k.route": "neither" }))).toMatchObject({ decides: 0 });
    expect(tryRule(form, rule("K-R03"), person({ "k.route": "a_degree" }))).toMatchObject({ decides: 3 });
  });
});

describe("what a rule reads", () => {
  const isField = (name: string) => form.fields.has(name.replace("$route", "degree"));
  it.each(firstDefinition.rules.map(({ id }) => id).filter((id) => id !== "K-R13" && id !== "K-R07"))(
    "of %s follows from its cases and texts",
    (id) => {
      expect([...readsOf(rule(id), isField)].sort()).toEqual([...rule(id).inputs].sort());
    },
  );
});

describe("typed values", () => {
  const inputs = ["person.dob", "person.otherNationalities[].country", "visa.purposes", "payer.amount", "doc.degree"];
  const answers = {
    "person.dob": "1996-06-15",
    "person.otherNationalities": [{ country: "FRA", hasPassport: true }, { country: "CHN" }],
    "visa.purposes": ["business", "tourism"],
    "payer.amount": { amount: 30_000, currency: "CNY" },
  };
  const evidence = [{ slot: "doc.degree", issuedOn: "2020-01-01", nameOnDocument: "A B" }, { slot: "doc.cv" }];

  it("come back as they were", () => {
    const typed = typedOf(form, inputs, answers, evidence);
    expect(typed["person.otherNationalities[].country"]).toBe("FRA, CHN");
    expect(withTyped(form, typed, answers)).toEqual(answers);
    expect(papersOf(form, typed, evidence)).toEqual([evidence[1], evidence[0]]);
  });

  it("stand in the place of the sample's", () => {
    const typed = {
      "person.otherNationalities[].country": "CHN",
      "person.dob": "",
      "doc.degree": "2021-01-01, undated",
    };
    expect(withTyped(form, typed, answers)).toMatchObject({
      "person.dob": undefined,
      "person.otherNationalities": [{ country: "CHN", hasPassport: true }],
    });
    expect(papersOf(form, typed, evidence).filter(({ slot }) => slot === "doc.degree")).toHaveLength(2);
  });
});
