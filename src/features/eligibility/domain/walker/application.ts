import type { Evidence } from "../definition";
import type { FormField } from "../form";
import { placeIn } from "../read";
import { isRecord } from "../shape";

/** What a walk has answered and uploaded so far. It is changed in place: a walk is one application being filled in. */
export type Application = { answers: Record<string, unknown>; evidence: Evidence[] };

export const emptyApplication = (): Application => ({ answers: {}, evidence: [] });
export const copyOf = ({ answers, evidence }: Application): Application => ({
  answers: structuredClone(answers),
  evidence: [...evidence],
});

const rowsOf = ({ answers }: Application, group: string): Record<string, unknown>[] => {
  const rows = answers[group];
  return Array.isArray(rows) ? rows : [];
};

export function valueAt(application: Application, field: FormField, row?: number): unknown {
  if (field.group === undefined) return application.answers[field.key];
  const values = row === undefined ? undefined : rowsOf(application, field.group)[row];
  return isRecord(values) ? values[field.key] : undefined;
}

/** Undefined takes the answer away. */
export function put(application: Application, field: FormField, row: number | undefined, value: unknown) {
  const values = field.group === undefined ? application.answers : rowsOf(application, field.group)[row ?? 0];
  if (!values) return;
  if (value === undefined) delete values[field.key];
  else values[field.key] = value;
}

export function upload(
  application: Application,
  field: FormField,
  row: number | undefined,
  files: Omit<Evidence, "slot">[],
) {
  const slot = placeIn(field, row);
  const others = application.evidence.filter((one) => one.slot !== slot);
  application.evidence = [...others, ...files.map((file) => ({ slot, ...file }))];
}
