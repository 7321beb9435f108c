import type { Rule } from "./definition";
import type { FormField } from "./form";
import type { Reading } from "./reading";
import { isRecord } from "./shape";

export const masked = "•••";

/** What a rule read, by key: sensitive answers masked, absent ones left out, a slot as its number of files. */
export function inputsOf(rule: Rule, reading: Reading): Record<string, unknown> {
  const inputs: Record<string, unknown> = {};
  for (const key of rule.inputs) {
    const field = reading.form.fields.get(key);
    if (!field) continue;
    const value = field.kind === "upload" ? reading.documents(key) || undefined : reading.answer(key);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    if (field.kind === "tick" && value === false) continue;
    inputs[key] = maskedValue(field, value);
  }
  return inputs;
}

function maskedValue(field: FormField, value: unknown): unknown {
  if (field.sensitive) return masked;
  if (field.kind !== "rows" || !Array.isArray(value)) return value;
  const sensitive = new Set((field.fields ?? []).filter((member) => member.sensitive).map(({ key }) => key));
  const known = new Set((field.fields ?? []).map(({ key }) => key));
  return value.map((row) =>
    Object.fromEntries(
      Object.entries(isRecord(row) ? row : {})
        .filter(([key]) => known.has(key))
        .map(([key, answer]) => [key, sensitive.has(key) ? masked : answer]),
    ),
  );
}
