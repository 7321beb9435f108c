import type { Field, FieldKind } from "../definition";
import { shapes } from "../shape";

export const fieldKinds = Object.keys(shapes) as FieldKind[];

/** Parts of a field that mean something only for some kinds. */
export type Part =
  | "required"
  | "minLength"
  | "maxLength"
  | "min"
  | "max"
  | "least"
  | "most"
  | "options"
  | "optionsFrom"
  | "control"
  | "notApplicable"
  | "fields"
  | "upload"
  | "value"
  | "autocomplete"
  | "checks"
  | "notices"
  | "unlockable";

const everywhere: Part[] = ["required", "notices", "checks", "unlockable"];
const typed: Part[] = [...everywhere, "notApplicable", "minLength", "maxLength", "autocomplete"];
const plain: Part[] = [...everywhere, "notApplicable", "autocomplete"];

const parts: Record<FieldKind, readonly Part[]> = {
  text: typed,
  "long-text": typed,
  name: typed,
  latin: typed,
  phone: plain,
  email: plain,
  url: typed,
  "whole-number": [...plain, "min", "max"],
  "yes-no": everywhere,
  tick: everywhere,
  date: plain,
  "partial-date": plain,
  "year-month": plain,
  year: plain,
  choice: [...plain, "options", "optionsFrom", "control"],
  choices: [...everywhere, "notApplicable", "options", "optionsFrom", "control", "least", "most"],
  country: plain,
  countries: [...everywhere, "notApplicable", "least", "most"],
  money: [...everywhere, "notApplicable", "min"],
  institution: [...everywhere, "notApplicable", "maxLength", "control"],
  isced: [...everywhere, "notApplicable", "optionsFrom", "control"],
  tags: [...everywhere, "notApplicable", "maxLength", "least", "most"],
  rows: [...everywhere, "notApplicable", "fields", "least", "most"],
  upload: [...everywhere, "notApplicable", "upload", "least", "most"],
  fixed: ["value", "options", "notices"],
  automatic: ["notices"],
};

export const hasPart = (kind: FieldKind, part: Part): boolean => parts[kind].includes(part);

const all: Part[] = [...new Set(Object.values(parts).flat())];

/** The same question as another kind: what means nothing there goes, what it cannot be without comes. */
export function asKind(field: Field, kind: FieldKind): Field {
  const kept = { ...field, kind };
  for (const part of all) if (!hasPart(kind, part) && part !== "required") delete kept[part];
  if (!hasPart(kind, "required")) kept.required = false;
  if (!hasPart(kind, "required")) delete kept.requiredWhen;
  if (kind === "upload" && !kept.upload) kept.upload = { ...usualUpload };
  if (kind === "rows" && !kept.fields) kept.fields = [];
  return kept;
}

export const mediaTypes = ["application/pdf", "image/jpeg", "image/png"] as const;
const usualUpload = { mediaTypes: [...mediaTypes], maxBytes: 10 * 1024 * 1024 };

/** Names that browsers know how to fill in by themselves (HTML's autofill). */
export const autocompletes = [
  "name",
  "given-name",
  "family-name",
  "bday",
  "sex",
  "email",
  "tel",
  "country",
  "address-line1",
  "address-line2",
  "address-level2",
  "address-level1",
  "postal-code",
  "organization",
  "organization-title",
] as const;
