import { expect, it } from "vitest";
import { faultsOf } from "@/features/eligibility/domain/faults";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { faultText } from "@/server/i18n/words";
import { aForm } from "../../support/small-form";

const own = {
  label: { en: "Ticket" },
  noun: { en: "your ticket" },
  errors: {
    required: { en: "tell us the number on {label}", "zh-CN": "请填写票号" },
    "too-long": { en: "At most {most} signs, not {length}; {this} stays" },
    "too-short": { en: "  " },
  },
};
const find = () => own;

it.each([
  ["en", "required", {}, "Tell us the number on your ticket"],
  ["zh-CN", "required", {}, "请填写票号"],
  ["en", "too-long", { most: 3, length: 5 }, "At most 3 signs, not 5; {this} stays"],
  ["en", "too-short", { least: 3, length: 1 }, "Write at least 3 characters for your ticket; there are 1"],
  ["en", "latin", {}, "Write your ticket in Latin letters as the passport prints it, without digits"],
])("in %s the fault %s says the admin’s own sentence where there is one", (locale, code, values, text) => {
  expect(faultText(locale, { field: "x", code, values }, find)).toBe(text);
});

it("where the own sentence is not translated, the house’s stands in the reader’s language", () => {
  const text = faultText("zh-CN", { field: "x", code: "too-long", values: { most: 3, length: 5 } }, find);
  expect(text).toMatch(/3/);
  expect(text).not.toMatch(/signs/);
});

it("what the definition says reaches whoever words its faults, members of groups too", () => {
  const form = aForm({
    key: "a.rows",
    kind: "rows",
    fields: [{ key: "code", kind: "text", required: true, errors: { required: { en: "No code, no entry" } } }],
  });
  const faults = faultsOf(form, { "a.rows": [{}] }, [], { today: "2026-11-29" });
  expect(faults.map((fault) => faultText("en", fault, labelsOf(form)))).toEqual(["No code, no entry"]);
});

it("a value that misses its pattern is shown one that fits", () => {
  const parts = [
    { of: "capitals", least: 2, most: 3 } as const,
    { text: "-" },
    { of: "digits", least: 4, most: 4 } as const,
  ];
  const form = aForm({ key: "a", kind: "text", checks: [{ check: "pattern", parts }] });
  const told = (value: string) =>
    faultsOf(form, { a: value }, [], { today: "2026-11-29" }).map((fault) => faultText("en", fault, labelsOf(form)));
  expect(told("nothing of it")).toEqual(["Write a in this shape: AB-1234"]);
  expect(told("AB-1234")).toEqual([]);
});
