import { deprecatedCountryCodes, isoCountryCodes, specialCountryCodes, specimenState } from "@/lib/country-codes";
import type { FieldKind, Subject } from "../definition";
import { isFactName } from "../facts";
import type { Form, FormField } from "../form";
import { factNotes } from "./fact-notes";
import { complement, from, intersect, points, whole, wholeNumbers } from "./line";
import { anything, nothing, these, type ValueSet } from "./value-set";

/** Everything that a subject of a condition can be. */
export type Universe = {
  /** Two conditions on the same subject meet under its name. */
  name: string;
  values: ValueSet;
  /** Several values at once: a test holds when one of them does. */
  list: boolean;
  /** Counts in ones. */
  whole: boolean;
  answered: "may" | "always" | "never";
  /** The question that has to be shown for it to be answered. */
  asks?: FormField;
};

export type Scope = { form: Form; group?: string };

/** Undefined where nothing of that name exists. */
export function universeOf(subject: Subject, { form, group }: Scope): Universe | undefined {
  if ("document" in subject) {
    const counts = { ...nothing, numbers: wholeNumbers(from(0)) };
    const name = `document ${subject.document}`;
    return { name, values: counts, list: false, whole: true, answered: "always" };
  }
  if ("fact" in subject) return universeOfFact(subject.fact);
  const field = form.fields.get(subject.field) ?? form.fields.get(`${group}[].${subject.field}`);
  if (!field) return undefined;
  const inRow = field.group !== undefined && field.group === group;
  return {
    ...universeOfField(form, field),
    name: `${inRow ? "row" : "field"} ${field.path}`,
    ...(field.group !== undefined && !inRow ? { list: true, answered: "may" } : {}),
    asks: field,
  };
}

const outcomes = these(["PASS", "REFER", "MISSING", "FAIL"]);
const numbers: ValueSet = { ...nothing, numbers: whole };
const truths: ValueSet = { ...nothing, truths: 3 };
const texts: ValueSet = { ...nothing, texts: whole };
const objects: ValueSet = { ...nothing, other: true };

function universeOfFact(fact: string): Universe | undefined {
  const common = { name: `fact ${fact}`, list: false, whole: false, answered: "may" } as const;
  if (fact === "routes.best") return { ...common, values: outcomes };
  if (!isFactName(fact)) return undefined;
  const { values } = factNotes[fact];
  if (typeof values !== "string") return { ...common, values: these(values) };
  if (values === "truth") return { ...common, values: truths };
  if (values === "text") return { ...common, values: texts };
  return { ...common, values: numbers, whole: values === "whole" };
}

const countries = these([...isoCountryCodes, ...specialCountryCodes, ...deprecatedCountryCodes, specimenState]);
const lists = new Set<FieldKind>(["choices", "countries", "tags", "rows"]);

const known = new WeakMap<FormField, Omit<Universe, "name">>();

function universeOfField(form: Form, field: FormField): Omit<Universe, "name"> {
  const found = known.get(field);
  if (found) return found;
  const made = {
    values: valuesOf(form, field),
    list: lists.has(field.kind),
    whole: field.kind === "whole-number",
    answered: field.kind === "tick" || field.kind === "fixed" ? "always" : field.kind === "upload" ? "never" : "may",
  } as const;
  known.set(field, made);
  return made;
}

function valuesOf(form: Form, field: FormField): ValueSet {
  switch (field.kind) {
    case "yes-no":
    case "tick":
      return truths;
    case "whole-number":
      return { ...nothing, numbers: between(field) };
    case "choice":
    case "choices":
    case "isced": {
      const options = form.options.get(field.path);
      return options ? { ...nothing, texts: points([...options]) } : texts;
    }
    case "country":
    case "countries":
      return countries;
    case "money":
    case "institution":
    case "rows":
      return objects;
    case "fixed":
      return field.value === undefined ? anything : these([field.value]);
    case "upload":
      return nothing;
    default:
      return texts;
  }
}

const between = ({ min, max }: FormField) =>
  wholeNumbers(
    intersect(min === undefined ? whole : from(min), max === undefined ? whole : complement(from(max, true))),
  );
