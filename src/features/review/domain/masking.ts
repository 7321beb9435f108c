import type { Answers } from "@/features/eligibility/domain/definition";
import type { Form, FormField } from "@/features/eligibility/domain/form";
import type { SnapshotRow } from "@/features/eligibility/domain/snapshot";
import { inLanguage } from "@/features/eligibility/domain/text";

export const mask = "••••••";

const hasSensitive = (field: FormField): boolean =>
  field.sensitive === true || (field.fields ?? []).some((member) => member.sensitive === true);

/** Whether the answer under this key is one that staff see masked, whole or in part. */
export function isMaskable(form: Form, key: string): boolean {
  const field = form.fields.get(key);
  return field !== undefined && !field.group && hasSensitive(field);
}

/** The answers as staff see them before they say why they need more: sensitive values give way to the mask. */
export function maskAnswers(form: Form, answers: Answers): Record<string, unknown> {
  const entries = Object.entries(answers).map(([key, value]) => [key, maskOne(form.fields.get(key), value)]);
  return Object.fromEntries(entries);
}

function maskOne(field: FormField | undefined, value: unknown): unknown {
  if (value === null || value === undefined || !field) return value === undefined ? undefined : mask;
  if (field.sensitive) return field.kind === "yes-no" ? value : mask;
  const members = new Map((field.fields ?? []).map((member) => [member.key, member]));
  if (!Array.isArray(value) || members.size === 0) return value;
  return value.map((row: unknown) =>
    row && typeof row === "object"
      ? Object.fromEntries(
          Object.entries(row).map(([key, inner]) => [
            key,
            members.get(key)?.sensitive && inner !== null ? mask : inner,
          ]),
        )
      : row,
  );
}

/** One answer as an officer reads it, in one language. */
type OneAnswer = {
  key: string;
  label: string;
  kind: string;
  display: string;
  masked: boolean;
  changed: boolean;
};
export type AnswerRow = OneAnswer & { rows?: OneAnswer[][] };

export type Shown = { locale: string; changed: ReadonlySet<string> };

/** The rows of a snapshot with sensitive values masked; a yes or no stays, what explains it does not. */
export const maskedRows = (rows: readonly SnapshotRow[], shown: Shown): AnswerRow[] =>
  rows.map((row) => ({
    ...oneAnswer(row, shown),
    ...(row.rows ? { rows: row.rows.map((members) => members.map((member) => oneAnswer(member, shown))) } : {}),
  }));

function oneAnswer({ key, kind, label, display, sensitive }: SnapshotRow, { locale, changed }: Shown): OneAnswer {
  const text = inLanguage(display, locale);
  const masked = sensitive && kind !== "yes-no" && kind !== "rows" && text !== "";
  return {
    key,
    kind,
    label: inLanguage(label, locale),
    display: masked ? mask : text,
    masked,
    changed: changed.has(key.replace(/\[.*$/, "")),
  };
}
