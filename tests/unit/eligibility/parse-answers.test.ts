import { describe, expect, it } from "vitest";
import { parseAnswers } from "@/features/eligibility/domain/parse-answers";
import sample from "../../samples/application.json";
import { firstForm } from "../../support/clean-applicant";
import { aForm } from "../../support/small-form";

const kept = (key: string, value: unknown) => {
  const parsed = parseAnswers(firstForm, { [key]: value });
  return parsed.ok ? parsed.value[key] : parsed.error.faults;
};
const codes = (patch: unknown) => {
  const parsed = parseAnswers(firstForm, patch);
  return parsed.ok ? [] : (parsed.error.faults ?? []).map(({ field, code }) => `${field} ${code}`);
};

describe("what is sent is kept", () => {
  it("as it is, for a whole application", () => {
    expect(parseAnswers(firstForm, sample.answers)).toEqual({ ok: true, value: sample.answers });
  });

  it.each<[string, unknown, unknown]>([
    ["person.birthCity", "  Nagpur ", "Nagpur"],
    ["person.birthCity", "Cafe\u0301", "Café"],
    ["person.nativeName", "李四", "李四"],
    ["person.birthCity", "Null", "Null"],
    ["passport.number", " z48-219 73 ", "Z4821973"],
    ["contact.mobile", "+44 (0)20 7946-0000", "+442079460000"],
    ["contact.mobile", "0091 98100 00017", "+919810000017"],
    ["contact.mobile", "call me", "call me"],
    ["contact.mobile", "+९१ ९८१०० ०००१७", "+919810000017"],
    ["passport.mrz1", "P<IND DESHPANDE<<TARA\n<ISHITA", "P<INDDESHPANDE<<TARA<ISHITA"],
    ["person.dob", "２０２６-01-05", "2026-01-05"],
    ["person.dob", "2026-13-40", "2026-13-40"],
    ["contact.email", "not an address", "not an address"],
    ["k.degree.institution", { ror: "https://ror.org/049tgcd06" }, { ror: "049tgcd06" }],
    ["visa.purposes", ["business", "business"], ["business"]],
    ["passport.blankPages", -3, -3],
    ["passport.blankPages", 2.5, 2.5],
    ["person.birthCity", null, null],
    ["person.birthCity", "   ", null],
    ["visa.purposes", [], null],
    ["work.history", [{ from: "2020-01", to: null, employer: "" }], [{ from: "2020-01" }]],
    ["visa.purposeStatement", "one\ntwo", "one\ntwo"],
    ["person.nationality", "UTO", "UTO"],
  ])("%s: %j as %j", (key, value, expected) => {
    expect(kept(key, value)).toEqual(expected);
  });

  it("but what the server writes itself is not taken from outside", () => {
    expect(parseAnswers(firstForm, { "sign.date": "2020-01-01" })).toEqual({ ok: true, value: {} });
  });
});

describe("what is sent is refused", () => {
  it.each<[unknown, string[]]>([
    [{ nonsense: 1 }, ["nonsense unknown-field"]],
    [{ "work.history": [{ nonsense: 1 }] }, ["work.history[0].nonsense unknown-field"]],
    [{ "person.birthCity": 5 }, ["person.birthCity wrong-kind"]],
    [{ "person.birthCity": ["a"] }, ["person.birthCity wrong-kind"]],
    [{ "consent.terms": "true" }, ["consent.terms wrong-kind"]],
    [{ "passport.blankPages": "2" }, ["passport.blankPages wrong-kind"]],
    [{ "person.sex": "male" }, ["person.sex not-an-option"]],
    [{ "person.nationality": "Germany" }, ["person.nationality not-an-option"]],
    [{ "person.nationality": "D<<" }, ["person.nationality not-an-option"]],
    [{ "k.degree.isced": "9999" }, ["k.degree.isced not-an-option"]],
    [{ "payer.amount": 12 }, ["payer.amount wrong-kind"]],
    [{ "payer.amount": { amount: "12", currency: "CNY" } }, ["payer.amount wrong-kind"]],
    [{ "k.degree.institution": "MIT" }, ["k.degree.institution wrong-kind"]],
    [{ "k.degree.institution": { ror: "049tgcd06", name: "Both" } }, ["k.degree.institution wrong-kind"]],
    [{ "work.history": "none" }, ["work.history wrong-kind"]],
    [{ "work.history": ["none"] }, ["work.history[0] wrong-kind"]],
    [{ "doc.cv": "file.pdf" }, ["doc.cv upload-not-answer"]],
    [{ "visa.type": "L" }, ["visa.type fixed"]],
    [{ "person.birthCity": "a\u0000b" }, ["person.birthCity control-character"]],
    [{ "person.birthCity": "a\u202eb" }, ["person.birthCity bidi-override"]],
    [{ "person.birthCity": "a\ud800" }, ["person.birthCity lone-surrogate"]],
    [{ "person.birthCity": "x".repeat(100_000) }, ["person.birthCity too-long-to-keep"]],
    [{ "work.history": Array.from({ length: 1000 }, () => ({})) }, ["work.history too-many-rows"]],
    [{ "k.fundsMonths": 1e300 }, ["k.fundsMonths too-large-number"]],
    [null, ["answers wrong-kind"]],
    [[], ["answers wrong-kind"]],
    ["text", ["answers wrong-kind"]],
  ])("%j", (patch, expected) => {
    expect(codes(patch)).toEqual(expected);
  });

  it("by name where a key reaches for an object's own machinery, and nothing is polluted", () => {
    const patch = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "person.dob": "1999"}');
    expect(codes(patch)).toEqual(["__proto__ unknown-field", "constructor unknown-field"]);
    const inRow = JSON.parse('{"work.history": [{"__proto__": {"polluted": true}}]}');
    expect(codes(inRow)).toEqual(["work.history[0].__proto__ unknown-field"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("with a bounded number of faults, whatever comes", () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`key${at}`, at]));
    expect(codes(many).length).toBeLessThanOrEqual(100);
  });
});

describe("what was typed into a form without JavaScript", () => {
  it("is kept even where it is no number", () => {
    const parsed = parseAnswers(firstForm, { "passport.blankPages": "two" }, "typed");
    expect(parsed).toEqual({ ok: true, value: { "passport.blankPages": "two" } });
  });
});

it("a definition cannot smuggle in a field that pollutes", () => {
  const form = aForm({ key: "safe", kind: "text" });
  expect(parseAnswers(form, JSON.parse('{"toString": "x"}')).ok).toBe(false);
});
