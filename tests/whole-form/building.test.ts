import { describe, expect, it } from "vitest";
import {
  blankCheck,
  parameterOf,
  relationFits,
  relationsFor,
  unfinishedChecks,
} from "@/features/eligibility/domain/building/checks";
import { faultCodesOf } from "@/features/eligibility/domain/building/fault-codes";
import { asKind, fieldKinds, hasPart, type Part } from "@/features/eligibility/domain/building/kinds";
import {
  addressOf,
  fieldPlace,
  isRetired,
  moveToPage,
  type Place,
  placeOfAddress,
  retireChanges,
  stepChange,
} from "@/features/eligibility/domain/building/places";
import { untranslatedInField } from "@/features/eligibility/domain/building/texts";
import { applyChanges, type Change } from "@/features/eligibility/domain/changes";
import { checkDefinition } from "@/features/eligibility/domain/check-definition";
import type { Definition, Field, Section } from "@/features/eligibility/domain/definition";
import { faultsOf } from "@/features/eligibility/domain/faults";
import { translator } from "@/server/i18n/translator";
import { firstDefinition } from "../../prisma/definition";
import { everyField } from "../support/definition";
import { aDefinition, aForm } from "../support/small-form";

const seeded = everyField(firstDefinition.sections);
const partOf = (name: string): Part | undefined =>
  (
    [
      "minLength",
      "maxLength",
      "min",
      "max",
      "least",
      "most",
      "options",
      "optionsFrom",
      "control",
      "notApplicable",
      "fields",
      "upload",
      "value",
      "autocomplete",
      "checks",
      "notices",
    ] as const
  ).find((part) => part === name);

it.each(seeded)("everything that $path says can be changed at its kind", ({ field }) => {
  for (const name of Object.keys(field)) {
    const part = partOf(name);
    if (part) expect(hasPart(field.kind, part), part).toBe(true);
  }
  if (field.kind !== "fixed" && (field.required || field.requiredWhen))
    expect(hasPart(field.kind, "required")).toBe(true);
});

it.each(seeded.filter(({ field }) => field.checks))(
  "every check of $path is on offer, with all that it is told",
  ({ field }) => {
    for (const check of field.checks ?? []) {
      expect(relationsFor(field.kind)).toContain(check.check);
      const { parameters = [] } = relationFits[check.check];
      for (const parameter of parameters) expect(parameterOf(check, parameter)).toBeDefined();
      const told = Object.keys(check).filter((name) => name !== "check" && name !== "when" && name !== "soft");
      expect(told.sort()).toEqual([...new Set(parameters.map(({ name }) => name.split(".")[0]))].sort());
    }
    expect(unfinishedChecks(field.checks)).toBe(0);
  },
);

it("a new check lacks what only a person can choose", () => {
  expect(unfinishedChecks([blankCheck("past"), blankCheck("within-months"), blankCheck("mrz-line")])).toBe(0);
  expect(unfinishedChecks([blankCheck("after"), blankCheck("at-most-days-after"), blankCheck("must-include")])).toBe(3);
});

const settings = { ...firstDefinition.settings, checklists: [] };

it.each(fieldKinds)("a text turned into the kind %s passes the checks of a draft", (kind) => {
  const text: Field = { key: "a", kind: "text", label: { en: "A" }, page: "page", required: true, maxLength: 20 };
  const given = asKind({ ...text, options: [{ value: "x", label: { en: "X" } }] }, kind);
  const members = kind === "rows" ? { fields: [{ ...text, key: "b" }] } : {};
  expect(checkDefinition({ ...aDefinition({ ...given, ...members }), settings })).toMatchObject({ ok: true });
});

describe("own words for faults", () => {
  it.each([
    [{ kind: "text", required: true, maxLength: 4 }, ["required", "too-long"]],
    [{ kind: "tags", maxLength: 4, most: 3 }, ["tag-too-long", "too-many"]],
    [{ kind: "date", checks: [{ check: "past" }, { check: "past-or-today" }] }, ["date", "before-today", "past"]],
    [{ kind: "fixed", value: "x" }, []],
  ] as [Partial<Field>, string[]][])("of %j may be written for %j", (field, codes) => {
    expect(faultCodesOf({ key: "a", kind: "text", label: { en: "A" }, page: "p", required: false, ...field })).toEqual(
      codes,
    );
  });

  it("are offered for faults that the house words too", () => {
    const has = translator("en", "faults");
    for (const { field } of seeded) for (const code of faultCodesOf(field)) expect(has.has(code), code).toBe(true);
  });

  it("are offered for every fault that a wrong answer meets", () => {
    const field = {
      key: "a",
      kind: "whole-number",
      min: 3,
      max: 9,
      required: true,
      label: { en: "A" },
      page: "p",
    } as const;
    const form = aForm(field);
    for (const value of [1, 12, 4.5, "x", undefined]) {
      const [fault] = faultsOf(form, value === undefined ? {} : { a: value }, [], { today: "2026-11-29" });
      expect(faultCodesOf(field)).toContain(fault?.code);
    }
  });
});

const text = { en: "Text" };
const field = (key: string, page: string, more: Partial<Field> = {}): Field => ({
  key,
  kind: "text",
  label: text,
  page,
  required: false,
  ...more,
});
const sections: Section[] = [
  {
    key: "one",
    title: text,
    pages: [
      { key: "p", title: text },
      { key: "q", title: text },
    ],
    fields: [
      field("a", "p"),
      field("b", "q"),
      field("c", "p"),
      field("g", "q", { kind: "rows", fields: [field("m", "q"), field("n", "q")] }),
    ],
  },
  { key: "two", title: text, pages: [{ key: "r", title: text }], fields: [field("z", "r", { retired: true })] },
];
const changed = (changes: Change[]): Section[] => {
  const done = applyChanges({ ...firstDefinition, sections }, changes);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return (done.value as Definition).sections;
};
const at = (path: string) => {
  const place = fieldPlace(sections, path);
  if (!place) throw new Error(path);
  return place;
};
const keys = (section: Section | undefined) => section?.fields.map(({ key }) => key).join("");

describe("an address", () => {
  it.each([
    [{ section: "one" }, { of: "section", at: 0 }],
    [
      { section: "one", page: "q" },
      { of: "page", pageAt: 1 },
    ],
    [{ field: "c" }, { of: "field", at: 0, fieldAt: 2 }],
    [{ field: "g[].n" }, { of: "field", fieldAt: 1, path: "g[].n" }],
    [{ at: "sections[0].fields[3].fields[1].label.en" }, { of: "field", path: "g[].n" }],
    [{ at: "sections[0].pages[1].title" }, { of: "page", pageAt: 1 }],
    [{ at: "sections[1].title" }, { of: "section", at: 1 }],
  ])("%j opens %j, and is found again", (address, expected) => {
    const place = placeOfAddress(sections, address) as Place;
    expect(place).toMatchObject(expected);
    expect(placeOfAddress(sections, addressOf(place))).toEqual(place);
  });

  it.each([{}, { section: "no" }, { field: "no" }, { field: "g[].no" }, { at: "rules[0]" }, { at: "sections[9]" }])(
    "%j opens nothing",
    (address) => {
      expect(placeOfAddress(sections, address)).toBeUndefined();
    },
  );
});

describe("moving", () => {
  it.each([
    ["a", 1, "bcag"],
    ["c", -1, "cabg"],
    ["b", 1, "acgb"],
  ] as const)("%s by %i passes only what stands on its page", (path, by, order) => {
    const change = stepChange(at(path), sections, by);
    expect(keys(changed(change ? [change] : [])[0])).toBe(order);
  });

  it.each([
    ["a", -1],
    ["c", 1],
    ["g[].m", -1],
  ] as const)("%s by %i is not to be had", (path, by) => {
    expect(stepChange(at(path), sections, by)).toBeUndefined();
  });

  it("a member moves within its group", () => {
    const change = stepChange(at("g[].m"), sections, 1);
    expect(changed(change ? [change] : [])[0]?.fields[3]?.fields?.map(({ key }) => key)).toEqual(["n", "m"]);
  });

  it("to another page puts a question at its end", () => {
    const [one] = changed(moveToPage(at("a"), sections, "one", "q"));
    expect(one?.fields.map(({ key, page }) => key + page)).toEqual(["bq", "cp", "gq", "aq"]);
  });

  it("to another section loses nothing of it", () => {
    const [one, two] = changed(moveToPage(at("a"), sections, "two", "r"));
    expect(keys(one)).toBe("bcg");
    expect(two?.fields[1]).toEqual(field("a", "r"));
  });
});

describe("retiring", () => {
  it("a page retires its questions alone, and brings them back as they were", () => {
    const page = placeOfAddress(sections, { section: "one", page: "p" }) as Place;
    const retired = changed(retireChanges(page, true));
    expect(retired[0]?.fields.filter((one) => one.retired).map(({ key }) => key)).toEqual(["a", "c"]);
    const again = placeOfAddress(retired, { section: "one", page: "p" }) as Place;
    expect(isRetired(again)).toBe(true);
    expect(retireChanges(again, false)).toEqual([
      { remove: ["sections", 0, "fields", 0, "retired"] },
      { remove: ["sections", 0, "fields", 2, "retired"] },
    ]);
  });

  it("a section is retired when all of it is", () => {
    expect(isRetired(placeOfAddress(sections, { section: "two" }) as Place)).toBe(true);
    expect(isRetired(placeOfAddress(sections, { section: "one" }) as Place)).toBe(false);
  });
});

it("counts what is not translated, options, notices and members too", () => {
  const both = { en: "a", "zh-CN": "啊" };
  const given = field("a", "p", {
    label: both,
    hint: { en: "a" },
    options: [{ value: "x", label: { en: "a", "zh-CN": " " } }],
    notices: [{ when: { field: "a", answered: true }, text: { en: "a" }, tone: "info" }],
    fields: [field("m", "p")],
  });
  expect(untranslatedInField(given, ["en", "zh-CN"])).toBe(4);
});

it("the first form is translated throughout", () => {
  expect(seeded.reduce((sum, { field }) => sum + untranslatedInField(field, ["en", "zh-CN"]), 0)).toBe(0);
});
