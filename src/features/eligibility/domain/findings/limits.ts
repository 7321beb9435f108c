import type { PatternPart } from "../definition";
import type { Form, FormField } from "../form";
import type { PlacedField } from "./conditions";
import { type DefinitionFinding, finding } from "./finding";

/** Limits that leave no answer: more than the most, shorter than the shortest, more choices than there are. */
export function limitFindings(form: Form, placed: readonly PlacedField[]): DefinitionFinding[] {
  return placed.flatMap(({ field, path }) => {
    if (field.retired) return [];
    return pairsOf(form, field).flatMap(([name, low, high]) =>
      low !== undefined && high !== undefined && low > high
        ? [finding("limits-crossed", [...path, name], { values: { low, high } })]
        : [],
    );
  });
}

type Pair = [name: string, low: number | undefined, high: number | undefined];

function pairsOf(form: Form, field: FormField): Pair[] {
  const options = field.kind === "choices" ? form.options.get(field.path)?.size : undefined;
  const patterns = (field.checks ?? []).flatMap((check, at) => {
    if (check.check !== "pattern") return [];
    return [
      [`checks[${at}]`, shortest(check.parts), field.maxLength] satisfies Pair,
      [`checks[${at}]`, field.minLength, longest(check.parts)] satisfies Pair,
    ];
  });
  return [
    ["min", field.min, field.max],
    ["minLength", field.minLength, field.maxLength],
    ["least", field.least, field.most],
    ["least", field.least, options],
    ...patterns,
  ];
}

const shortest = (parts: PatternPart[]) =>
  parts.reduce((sum, part) => sum + ("text" in part ? part.text.length : part.least), 0);
const longest = (parts: PatternPart[]) =>
  parts.reduce((sum, part) => sum + ("text" in part ? part.text.length : part.most), 0);
