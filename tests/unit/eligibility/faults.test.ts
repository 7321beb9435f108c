import { describe, expect, it } from "vitest";
import type { Answers, Check, Field, FieldKind } from "@/features/eligibility/domain/definition";
import { faultsOf, warningsOf } from "@/features/eligibility/domain/faults";
import { fieldAt } from "@/features/eligibility/domain/pages";
import type { Context } from "@/features/eligibility/domain/reading";
import { cleanAnswers, cleanEvidence, firstForm } from "../../support/clean-applicant";
import { aForm } from "../../support/small-form";

const context: Context = { today: "2026-06-15" };

const codesOf = (found: { field: string; code: string }[]) => found.map(({ field, code }) => `${field} ${code}`);

/** The code found for one answer to one question. */
function codeFor(question: Partial<Field> & { kind: FieldKind }, value: unknown, others: Answers = {}) {
  const asked = Object.keys(others).map((key) => ({ key, kind: kindOf(others[key]) }));
  const form = aForm({ key: "own", ...question }, ...asked);
  return faultsOf(form, { own: value, ...others }, [], context).find(({ field }) => field === "own")?.code;
}

function kindOf(value: unknown): FieldKind {
  if (typeof value === "number") return "whole-number";
  if (typeof value === "boolean") return "tick";
  return /^\d{4}(-\d\d){0,2}$/.test(String(value)) ? "partial-date" : "text";
}

describe("a complete application", () => {
  const complete = { ...context, today: "2026-11-23" };

  it("has no fault", () => {
    expect(faultsOf(firstForm, cleanAnswers(), cleanEvidence(), complete)).toEqual([]);
  });

  it("has one for each thing taken away, in the form's order", () => {
    const answers = cleanAnswers({ "person.dob": undefined, "k.fundsMonths": undefined, "consent.terms": undefined });
    const found = faultsOf(firstForm, answers, cleanEvidence(["doc.photo"]), complete);
    expect(codesOf(found)).toEqual([
      "consent.terms required",
      "person.dob required",
      "k.fundsMonths required",
      "doc.photo required",
    ]);
  });

  it("is at fault nowhere that the form does not know", () => {
    const found = faultsOf(firstForm, {}, [], complete);
    expect(found.length).toBeGreaterThan(80);
    expect(found.filter(({ field }) => !fieldAt(firstForm, field))).toEqual([]);
  });

  it("can be looked at page by page", () => {
    const found = faultsOf(firstForm, {}, [], complete, { only: new Set(["person.dob", "visa.service"]) });
    expect(codesOf(found)).toEqual(["person.dob required", "visa.service required"]);
  });
});

describe("what is required", () => {
  it.each<[FieldKind, string]>([
    ["text", "enter"],
    ["yes-no", "say"],
    ["choice", "choose"],
    ["tick", "tick"],
    ["upload", "upload"],
    ["rows", "add"],
  ])("a %s that is missing: %s it", (kind, ask) => {
    const form = aForm({ key: "own", kind, required: true });
    expect(faultsOf(form, {}, [], context)).toEqual([{ field: "own", code: "required", values: { ask } }]);
  });

  it("a no is an answer, an empty box is none", () => {
    expect(codeFor({ kind: "yes-no", required: true }, false)).toBeUndefined();
    expect(codeFor({ kind: "tick", required: true }, false)).toBe("required");
  });

  it("is so only when a condition holds", () => {
    const requiredWhen = { field: "given", answered: false } as const;
    const form = aForm({ key: "own", kind: "text", requiredWhen }, { key: "given", kind: "text" });
    expect(codesOf(faultsOf(form, {}, [], context))).toEqual(["own required"]);
    expect(faultsOf(form, { given: "x" }, [], context)).toEqual([]);
  });

  it("falls away with a reason why it does not apply", () => {
    const form = aForm({ key: "own", kind: "text", required: true, notApplicable: true });
    expect(codesOf(faultsOf(form, { "own.notApplicable": true }, [], context))).toEqual([
      "own.notApplicableReason required",
    ]);
    expect(faultsOf(form, { "own.notApplicable": true, "own.notApplicableReason": "None" }, [], context)).toEqual([]);
  });
});

describe("kinds", () => {
  it.each<[FieldKind, unknown, string | undefined]>([
    ["name", "Ana-María O’Neill Jr.", undefined],
    ["name", "X", undefined],
    ["name", "देशपांडे", undefined],
    ["name", "क्\u200dष", undefined],
    ["name", "می\u200cخواهم", undefined],
    ["name", "A\u200dB", "name"],
    ["name", "Ana 2", "name"],
    ["name", "Ana 😀", "name"],
    ["name", "---", "name"],
    ["name", "x".repeat(61), "too-long"],
    ["latin", "Müller-Đặng", undefined],
    ["latin", "Deshpande 3", "latin"],
    ["latin", "देशपांडे", "latin"],
    ["phone", "+919810000017", undefined],
    ["phone", "9810000017", "phone-country"],
    ["phone", "+12345", "phone"],
    ["phone", "+0123456789", "phone"],
    ["phone", "call me", "phone"],
    ["email", "ana.maria+k@example.co.uk", undefined],
    ["email", "ana@example", "email"],
    ["email", "ana@exämple.org", "email"],
    ["url", "https://orcid.org/0000", undefined],
    ["url", "http://example.org", "url"],
    ["url", "javascript:alert(1)", "url"],
    ["whole-number", 2.5, "whole-number"],
    ["whole-number", "two", "not-a-number"],
    ["date", "2026-02-29", "date"],
    ["date", "2026-2-1", "date"],
    ["date", "2026", "date"],
    ["partial-date", "2026", undefined],
    ["partial-date", "2026-02", undefined],
    ["partial-date", "2026-13", "partial-date"],
    ["partial-date", "2026--5", "partial-date"],
    ["year-month", "2026-02", undefined],
    ["year-month", "2026-02-01", "year-month"],
    ["year", "2026", undefined],
    ["year", "26", "year"],
    ["money", { amount: 12, currency: "CNY" }, undefined],
    ["money", { amount: 12 }, "currency"],
    ["money", { currency: "CNY" }, "money-amount"],
    ["money", { amount: -1, currency: "CNY" }, "negative"],
    ["money", { amount: "some", currency: "CNY" }, "not-a-number"],
    ["institution", { ror: "049tgcd06" }, undefined],
    ["institution", { ror: "049tgcd07" }, "ror"],
    ["institution", { name: "Somewhere" }, undefined],
    ["country", "UTO", "specimen-state"],
    ["text", 5, "wrong-kind"],
    ["rows", "none", "wrong-kind"],
  ])("%s %j: %s", (kind, value, code) => {
    expect(codeFor({ kind }, value)).toBe(code);
  });

  it.each<[Partial<Field> & { kind: FieldKind }, unknown, string | undefined]>([
    [{ kind: "text", maxLength: 3 }, "李四五", undefined],
    [{ kind: "text", maxLength: 3 }, "abcd", "too-long"],
    [{ kind: "long-text", minLength: 5 }, "abcd", "too-short"],
    [{ kind: "whole-number", min: 1, max: 5 }, 0, "too-small"],
    [{ kind: "whole-number", min: 1, max: 5 }, 6, "too-large"],
    [{ kind: "tags", maxLength: 3 }, ["abcd"], "tag-too-long"],
    [{ kind: "countries", most: 1 }, ["IND", "FRA"], "too-many"],
    [{ kind: "rows", least: 2, fields: [] }, [{}], "too-few"],
  ])("limits %j on %j: %s", (question, value, code) => {
    expect(codeFor(question, value)).toBe(code);
  });

  it("Utopia is a state in the demonstration", () => {
    const form = aForm({ key: "own", kind: "country" });
    expect(faultsOf(form, { own: "UTO" }, [], { ...context, acceptSpecimen: true })).toEqual([]);
  });
});

describe("relations", () => {
  it.each<[Check, FieldKind, unknown, Answers, string | undefined]>([
    [{ check: "past-or-today" }, "date", "2026-06-15", {}, undefined],
    [{ check: "past-or-today" }, "date", "2026-06-16", {}, "past"],
    [{ check: "past-or-today" }, "year-month", "2026-06", {}, undefined],
    [{ check: "past-or-today" }, "year-month", "2026-07", {}, "past"],
    [{ check: "past" }, "date", "2026-06-15", {}, "before-today"],
    [{ check: "future" }, "date", "2026-06-15", {}, "future"],
    [{ check: "future" }, "date", "2026-06-16", {}, undefined],
    [{ check: "today-or-later" }, "date", "2026-06-14", {}, "today-or-later"],
    [{ check: "this-year-or-before" }, "year", "2027", {}, "this-year-or-before"],
    [{ check: "within-months", months: 12 }, "date", "2027-06-15", {}, undefined],
    [{ check: "within-months", months: 12 }, "date", "2027-06-16", {}, "within-months"],
    [{ check: "not-older-than-months", months: 6 }, "date", "2025-12-14", {}, "not-older-than-months"],
    [{ check: "not-before", field: "other" }, "date", "2020-01-01", { other: "2020-01-02" }, "not-before"],
    [{ check: "not-before", field: "other" }, "date", "2020-01-01", {}, undefined],
    [{ check: "after", field: "other" }, "date", "2020-01-01", { other: "2020-01-01" }, "after"],
    [{ check: "after", field: "other" }, "partial-date", "2020", { other: "2020-05-01" }, undefined],
    [{ check: "before", field: "other" }, "partial-date", "1966", { other: "1966-05-17" }, undefined],
    [{ check: "before", field: "other" }, "partial-date", "1967", { other: "1966-05-17" }, "before"],
    [{ check: "not-after", field: "other" }, "date", "2020-01-02", { other: "2020-01-01" }, "not-after"],
    [{ check: "full-unless", field: "tick" }, "partial-date", "1999", { tick: false }, "full-unless"],
    [{ check: "full-unless", field: "tick" }, "partial-date", "1999", { tick: true }, undefined],
    [
      { check: "at-most-days-after", field: "other", days: { field: "days" } },
      "date",
      "2026-03-31",
      { other: "2026-01-01", days: 90 },
      undefined,
    ],
    [{ check: "months-end-by", field: "other" }, "whole-number", 7, { other: "2026-12-15" }, "months-end-by"],
    [{ check: "months-end-by", field: "other" }, "whole-number", 6, { other: "2026-12-15" }, undefined],
    [{ check: "differs-from", field: "other" }, "text", "same", { other: "same" }, "differs-from"],
    [{ check: "not-together-with", field: "tick" }, "tick", true, { tick: true }, "not-together-with"],
    [{ check: "not-together-with", field: "tick" }, "tick", true, { tick: false }, undefined],
    [{ check: "document-number" }, "text", "A/1", {}, "document-number"],
    [{ check: "must-be-true" }, "yes-no", false, {}, "must-be-true"],
    [{ check: "must-include", value: "in_portal" }, "tags", ["sms"], {}, "must-include"],
    [{ check: "han-characters" }, "name", "李四", {}, undefined],
    [{ check: "han-characters" }, "name", "Li Si", {}, "han-characters"],
    [{ check: "orcid" }, "text", "0000-0002-1825-0097", {}, undefined],
    [{ check: "orcid" }, "text", "0000-0002-1825-0098", {}, "orcid"],
    [{ check: "doi" }, "text", "10.1000/182", {}, undefined],
    [{ check: "doi" }, "text", "doi:10.1000/182", {}, "doi"],
    [{ check: "six-digits" }, "text", "10008", {}, "six-digits"],
    [{ check: "mrz-line", line: 1 }, "text", "P<IND", {}, "mrz-line"],
    [{ check: "past-or-today", when: { field: "tick", is: true } }, "date", "2030-01-01", { tick: false }, undefined],
    [{ check: "past-or-today", when: { field: "tick", is: true } }, "date", "2030-01-01", { tick: true }, "past"],
  ])("%j on %s %j beside %j: %s", (check, kind, value, others, code) => {
    expect(codeFor({ kind, checks: [check] }, value, others)).toBe(code);
  });

  it("a stay may last as many days as were asked for", () => {
    const checks: Check[] = [{ check: "at-most-days-after", field: "other", days: { field: "days" } }];
    const others = { other: "2026-01-01", days: 90 };
    expect(codeFor({ kind: "date", checks }, "2026-04-01", others)).toBeUndefined();
    expect(codeFor({ kind: "date", checks }, "2026-04-02", others)).toBe("at-most-days-after");
  });
});

describe("in the first form", () => {
  const today = { ...context, today: "2026-11-23" };
  const faults = (changes: Answers) => codesOf(faultsOf(firstForm, cleanAnswers(changes), cleanEvidence(), today));

  it.each<[string, Answers, string]>([
    ["a name that differs in the signature", { "sign.name": "Somebody Else" }, "sign.name full-name"],
    ["a birth date that differs from the zone", { "person.dob": "1996-05-18", ...stale() }, "person.dob equals-mrz"],
    [
      "a number that differs from the zone",
      { "passport.number": "Z4821974", ...stale() },
      "passport.number equals-mrz",
    ],
    [
      "a post that does not serve the country",
      { "start.residenceCountry": "FRA", "start.residenceRegion": undefined },
      "start.residenceCountry post-serves-country",
    ],
    [
      "a post that does not serve the region",
      { "start.residenceRegion": "maharashtra" },
      "start.residenceRegion post-serves-region",
    ],
    ["a region of another country", { "start.residenceRegion": "texas" }, "start.residenceRegion not-an-option"],
    [
      "the emergency contact's phone is one's own",
      { "emergency.phone": "+919810000017" },
      "emergency.phone differs-from",
    ],
    [
      "the same nationality twice",
      { "person.hasOtherNationality": true, "person.otherNationalities": [{ country: "IND", idNo: "1" }] },
      "person.otherNationalities[0].country differs-from",
    ],
  ])("%s", (_what, changes, expected) => {
    expect(faults(changes)).toContain(expected);
  });

  it.each(["DESHPANDE TARA ISHITA", "tara ishita deshpande", "तारा इशिता देशपांडे"])("%s signs for Tara", (name) => {
    expect(faults({ "sign.name": name })).toEqual([]);
  });

  it("a zone with a wrong digit contradicts nobody", () => {
    const wrong = { "passport.mrz2": "Z4821973<8IND9605176F3403118<<<<<<<<<<<<<<00" };
    expect(faults({ "person.dob": "1990-01-01", ...wrong }).filter((code) => code.includes("mrz"))).toEqual([]);
  });

  it("asks for a reason where months of work are missing, and is content with one", () => {
    const history = (from: string) => [
      { ...job, from: "2022-01", to: "2023-01" },
      { ...job, from, current: true },
    ];
    expect(faults({ "work.history": history("2023-05") })).toEqual([]);
    expect(faults({ "work.history": history("2023-06") })).toEqual(["work.gapReasons gap-reason"]);
    const fitting = [{ kind: "study", reason: "A course in Pune." }];
    expect(faults({ "work.history": history("2023-06"), "work.gapReasons": fitting })).toEqual([]);
  });

  it("places where one stays follow each other within the journey", () => {
    const stop = (from: string, to: string) => ({ city: "beijing", address: "1 Road", from, to });
    const stops = (...given: [string, string][]) =>
      faults({ "travel.stops": given.map(([from, to]) => stop(from, to)) });
    expect(stops(["2027-09-13", "2027-10-01"], ["2027-10-01", "2027-11-26"])).toEqual([]);
    expect(stops(["2027-09-13", "2027-10-02"], ["2027-10-01", "2027-11-26"])).toEqual([
      "travel.stops[1].from no-overlap",
    ]);
    expect(stops(["2027-10-01", "2027-11-26"], ["2027-09-13", "2027-09-30"])).toEqual([
      "travel.stops[1].from chronological",
    ]);
    expect(stops(["2027-09-12", "2027-11-27"])).toEqual(["travel.stops[0].from within", "travel.stops[0].to within"]);
  });

  it("a passport's look-alike letters and an odd visa number only warn", () => {
    const changes = { "passport.number": "ZO821973", "passport.mrz1": undefined, "passport.mrz2": undefined };
    expect(faults(changes)).toEqual([]);
    expect(codesOf(warningsOf(firstForm, cleanAnswers(changes), cleanEvidence(), today))).toEqual([
      "passport.number look-alikes",
    ]);
  });
});

const job = {
  employer: "Somewhere",
  employerType: "company",
  country: "IND",
  address: "1 Road",
  phone: "+911126000014",
  position: "Engineer",
  duties: "Builds and measures things.",
  supervisorName: "Kiran Paliwal",
  supervisorPhone: "+911126000015",
};

/** The zone of the sample as it stands, whatever else changes. */
function stale(): Answers {
  return {
    "passport.mrz1": "P<INDDESHPANDE<<TARA<ISHITA<<<<<<<<<<<<<<<<<",
    "passport.mrz2": "Z4821973<9IND9605176F3403118<<<<<<<<<<<<<<00",
  };
}
