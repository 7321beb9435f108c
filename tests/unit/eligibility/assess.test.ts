import { describe, expect, it } from "vitest";
import { assess } from "@/features/eligibility/domain/assess";
import type { Answers, Evidence } from "@/features/eligibility/domain/definition";
import {
  byPost,
  cleanEvidence,
  exampleDay,
  finding,
  firstForm,
  institutions,
  judge,
  letter,
} from "../../support/clean-applicant";

describe("the worked examples of 15 June 2026", () => {
  it.each<[string, Answers, string]>([
    ["nothing to object to", {}, "eligible"],
    ["born on 1980-06-16, 46 tomorrow", { "person.dob": "1980-06-16" }, "eligible"],
    ["born on 1980-06-15, 46 today", { "person.dob": "1980-06-15" }, "refer"],
    ["a degree in medicine", { "k.degree.isced": "0912" }, "refer"],
    ["an institution typed as free text", { "k.degree.institution": { name: "Somewhere" } }, "refer"],
    [
      "a passport until 2026-12-15",
      { "passport.expiryDate": "2026-12-15", "travel.departureDate": "2026-12-01" },
      "eligible",
    ],
    ["a passport until 2026-12-14", { "passport.expiryDate": "2026-12-14" }, "not_eligible"],
    ["no purpose", { "visa.purposes": undefined }, "incomplete"],
  ])("%s", (_case, changes, verdict) => {
    expect(judge(changes).verdict).toBe(verdict);
  });

  it("a degree in psychology, but a lecturer in statistics at a listed institution", () => {
    const changes = { ...byPost, "k.route": "both", "k.degree.isced": "0313" };
    const { verdict, rules } = judge(changes, cleanEvidence([], [letter]));
    const outcome = (id: string, route?: string) =>
      rules.find((rule) => rule.id === id && rule.route === route)?.outcome;
    expect(verdict).toBe("eligible");
    expect([outcome("K-R05", "A"), outcome("K-R05", "B"), outcome("K-R03")]).toEqual(["FAIL", "PASS", "PASS"]);
  });

  it("aged 17 with the certificate missing: a FAIL outranks what is missing", () => {
    expect(judge({ "person.dob": "2008-06-16" }, cleanEvidence(["doc.degree"])).verdict).toBe("not_eligible");
  });
});

describe("the trace", () => {
  it("has each of the twenty rules for somebody who claims both routes", () => {
    const ids = judge({ ...byPost, "k.route": "both" }, cleanEvidence([], [letter])).rules.map(({ id }) => id);
    expect(new Set(ids)).toEqual(
      new Set(Array.from({ length: 20 }, (_, at) => `K-R${String(at + 1).padStart(2, "0")}`)),
    );
    expect(ids).toHaveLength(22);
  });

  it("lists the rules of a route once for each route claimed, and names it", () => {
    const { rules } = judge({ ...byPost, "k.route": "both" });
    const routes = (id: string) => rules.filter((rule) => rule.id === id).map(({ route }) => route);
    expect([routes("K-R04"), routes("K-R05"), routes("K-R08")]).toEqual([["A"], ["A", "B"], ["B"]]);
    expect(judge({ "k.route": "neither" }).rules.filter(({ route }) => route)).toEqual([]);
  });

  it("shows what was read, and masks what is sensitive", () => {
    const { inputs } = finding("K-R13");
    expect(inputs["passport.number"]).toBe("•••");
    expect(JSON.stringify(judge().rules)).not.toContain("Z4821973");
    expect(finding("K-R18").inputs).toEqual({ "visa.purposes": ["scitech_exchange"] });
    expect(finding("K-R07", {}, cleanEvidence(), "A").inputs).toMatchObject({ "doc.degree": 1 });
  });

  it("leaves out what is absent", () => {
    expect(finding("K-R01", { "person.dob": undefined }).inputs).toEqual({});
  });

  it("explains itself in both languages, with the day, the parameter and whose rule it is", () => {
    const { reason, remedy, parameters, citations } = finding("K-R01", { "person.dob": "1970-01-01" });
    expect(reason.en).toContain("you are 56 on 15 June 2026");
    expect(reason.en).toContain("our default, not law");
    expect(reason["zh-CN"]).toContain("56周岁");
    expect(remedy?.en).toBeTruthy();
    expect(parameters).toEqual({ min: 18, max: 45, band: 5 });
    expect(citations.map(({ tag }) => tag)).toContain("assumed");
  });

  it("never leaves a gap unfilled", () => {
    const traces = [
      judge(),
      judge({ ...byPost, "k.route": "both" }),
      assess({ form: firstForm, answers: {}, evidence: [], on: exampleDay }),
    ];
    const texts = traces.flatMap(({ rules }) =>
      rules.flatMap(({ reason, remedy }) => [...Object.values(reason), ...Object.values(remedy ?? {})]),
    );
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});

describe("unknown is kept apart from no", () => {
  it("nothing answered is incomplete, not refused", () => {
    const { verdict, rules } = assess({ form: firstForm, answers: {}, evidence: [], on: exampleDay });
    expect(verdict).toBe("incomplete");
    expect(rules.filter(({ outcome }) => outcome === "FAIL")).toEqual([]);
  });

  it.each([
    ...["person.dob", "person.nationality", "k.route", "k.degree.level", "k.degree.status", "k.degree.isced"],
    ...["k.degree.institution", "passport.expiryDate", "passport.blankPages", "passport.type", "decl.refused"],
    ...["decl.deported", "decl.criminal", "decl.health", "decl.weapons", "decl.military", "visa.purposes"],
    ...["payer.who", "payer.amount", "k.fundsMonths", "start.residenceCountry"],
  ])("without %s it is incomplete", (key) => {
    expect(judge({ [key]: undefined }).verdict).toBe("incomplete");
  });
});

it("does the same for the same request, and does not touch it", () => {
  const answers = Object.freeze({ "k.route": "both", "person.dob": "1999" });
  const request = {
    form: firstForm,
    answers,
    evidence: Object.freeze([letter]) as Evidence[],
    on: exampleDay,
    institutions,
  };
  expect(assess(request)).toEqual(assess(request));
});

it("reads hidden answers as absent", () => {
  const stale = { "person.hasOtherNationality": false, "person.otherNationalities": [{ country: "CHN" }] };
  expect(finding("K-R02", stale).outcome).toBe("PASS");
  expect(finding("K-R02", { ...stale, "person.hasOtherNationality": true }).outcome).toBe("FAIL");
});
