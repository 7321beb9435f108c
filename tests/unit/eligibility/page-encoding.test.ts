import { describe, expect, it } from "vitest";
import { addRow, decodePage, encodePage, removeRow } from "@/features/eligibility/domain/page-encoding";
import { parseAnswers } from "@/features/eligibility/domain/parse-answers";
import sample from "../../samples/application.json";
import { firstForm } from "../../support/clean-applicant";
import { aForm } from "../../support/small-form";

const form = aForm(
  { key: "a.text", kind: "text", notApplicable: true },
  { key: "a.day", kind: "date" },
  { key: "a.month", kind: "year-month" },
  { key: "a.yes", kind: "yes-no" },
  { key: "a.tick", kind: "tick" },
  { key: "a.count", kind: "whole-number" },
  { key: "a.some", kind: "choices" },
  { key: "a.tags", kind: "tags" },
  { key: "a.money", kind: "money" },
  { key: "a.school", kind: "institution" },
  {
    key: "a.rows",
    kind: "rows",
    fields: [
      { key: "from", kind: "year-month" },
      { key: "place", kind: "text", notApplicable: true },
    ],
  },
);
const decode = (sent: Record<string, string | string[]>, stored = {}) =>
  decodePage(
    form.top,
    Object.entries(sent).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
    stored,
  );

describe("a posted page", () => {
  it.each<[string, Record<string, string | string[]>, Record<string, unknown>]>([
    ["leaves alone what it did not carry", {}, {}],
    [
      "takes away what it carried empty",
      { "a.text": " ", "a.count": "", "a.some": "", "a.money-amount": "" },
      { "a.text": null, "a.count": null, "a.some": null, "a.money": null },
    ],
    [
      "joins the boxes of a date",
      { "a.day-year": "2026", "a.day-month": "6", "a.day-day": "5" },
      { "a.day": "2026-06-05" },
    ],
    [
      "keeps boxes that make no date",
      { "a.day-year": "2026", "a.day-month": "13", "a.day-day": "40" },
      { "a.day": "2026-13-40" },
    ],
    [
      "keeps a box left empty between others",
      { "a.day-year": "2026", "a.day-month": "", "a.day-day": "5" },
      { "a.day": "2026--05" },
    ],
    [
      "reads digits of other scripts",
      { "a.day-year": "२०२६", "a.day-month": "６", "a.day-day": "1", "a.count": "१२" },
      { "a.day": "2026-6-01", "a.count": 12 },
    ],
    ["joins year and month", { "a.month-year": "2026", "a.month-month": "11" }, { "a.month": "2026-11" }],
    ["takes yes and no", { "a.yes": "no" }, { "a.yes": false }],
    ["knows a box that was unticked", { "a.tick": "" }, { "a.tick": false }],
    ["knows a box that was ticked", { "a.tick": ["", "true"] }, { "a.tick": true }],
    ["reads numbers as people group them", { "a.count": "12 000" }, { "a.count": 12000 }],
    ["keeps what is no number", { "a.count": "two" }, { "a.count": "two" }],
    ["collects choices", { "a.some": ["", "x", "y"] }, { "a.some": ["x", "y"] }],
    [
      "parts tags at lines and commas",
      { "a.tags": "lasers, optics\r\nglass" },
      { "a.tags": ["lasers", "optics", "glass"] },
    ],
    [
      "pairs an amount with its currency",
      { "a.money-amount": "12,500.50", "a.money-currency": "CNY" },
      { "a.money": { amount: 12500.5, currency: "CNY" } },
    ],
    [
      "keeps an amount in words",
      { "a.money-amount": "some", "a.money-currency": "" },
      { "a.money": { amount: "some" } },
    ],
    [
      "takes an institution by its id",
      { "a.school": "049tgcd06", "a.school-text": "IIT Bombay" },
      { "a.school": { ror: "049tgcd06" } },
    ],
    ["takes an institution as typed", { "a.school": "", "a.school-text": "Here" }, { "a.school": { name: "Here" } }],
    [
      "does not trust an id whose name was typed over",
      { "a.school": "049tgcd06", "a.school-text": "Here", "a.school-chosen": "IIT Bombay" },
      { "a.school": { name: "Here" } },
    ],
    [
      "takes the tick and the reason of what does not apply",
      { "a.text.notApplicable": ["", "true"], "a.text.notApplicableReason": "None" },
      { "a.text.notApplicable": true, "a.text.notApplicableReason": "None" },
    ],
    [
      "gathers rows in order",
      { "a.rows[2].place": "C", "a.rows[0].place": "A", "a.rows[0].from-year": "2020", "a.rows[0].from-month": "1" },
      { "a.rows": [{ from: "2020-01", place: "A" }, { place: "C" }] },
    ],
    ["adds a row", { "a.rows[0].place": "A", [addRow]: "a.rows" }, { "a.rows": [{ place: "A" }, {}] }],
    ["adds a first row", { [addRow]: "a.rows" }, { "a.rows": [{}] }],
    [
      "removes a row",
      { "a.rows[0].place": "A", "a.rows[1].place": "B", [removeRow]: "a.rows[0]" },
      { "a.rows": [{ place: "B" }] },
    ],
    ["removes the last row", { "a.rows[0].place": "A", [removeRow]: "a.rows[0]" }, { "a.rows": null }],
  ])("%s", (_what, sent, patch) => {
    const { "a.text.notApplicable": untouched, ...rest } = decode(sent);
    expect(untouched === undefined || "a.text.notApplicable" in patch ? decode(sent) : rest).toEqual(patch);
  });

  it("lends a row its answers that were not on the page", () => {
    const stored = { "a.rows": [{ from: "2019-01", place: "A" }] };
    expect(decode({ "a.rows[0].place": "B" }, stored)).toEqual({ "a.rows": [{ from: "2019-01", place: "B" }] });
  });

  it("makes nothing of names that nobody gave", () => {
    const sent = { __proto__x: "1", "a.rows[__proto__].place": "1", "a.rows[99999].place": "1", constructor: "1" };
    expect(decode(sent)).toEqual({});
  });
});

it("what a page holds comes back as it was, for a whole application", () => {
  const { answers } = sample as { answers: Record<string, unknown> };
  const patch = decodePage(firstForm.top, encodePage(firstForm.top, answers), answers);
  const kept = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null && value !== false));
  const expected = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== false));
  const noes = Object.entries(answers).filter(
    ([key, value]) => value === false && firstForm.fields.get(key)?.kind === "yes-no",
  );
  expect(kept).toMatchObject(expected);
  expect(noes.filter(([key]) => patch[key] !== false)).toEqual([]);
  expect(parseAnswers(firstForm, patch, "typed").ok).toBe(true);
});
