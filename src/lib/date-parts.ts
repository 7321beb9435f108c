/** The three boxes of a date as a form sends them, under the field's name and these endings. */
export const dateParts = ["year", "month", "day"] as const;
export type DateParts = Partial<Record<(typeof dateParts)[number], string>>;

/** `2026-11-22`, `2026-11` and `2026` in boxes, `2026--5` too; anything else, as typed, stays in the first one. */
export function splitDate(date: string | null | undefined): DateParts {
  const parts = (date ?? "").split("-");
  if (parts.length > 3) return { year: date ?? "" };
  const [year = "", month = "", day = ""] = parts;
  return { ...(year && { year }), ...(month && { month: bare(month) }), ...(day && { day: bare(day) }) };
}

/** Boxes as a date, as far as they go: a missing day leaves `2026-11`; `""` when all are empty. */
export function joinDate({ year = "", month = "", day = "" }: DateParts): string {
  const parts = [year.trim(), pad(month), pad(day)];
  while (parts.at(-1) === "") parts.pop();
  return parts.join("-");
}

const pad = (text: string) => (/^\d$/.test(text.trim()) ? `0${text.trim()}` : text.trim());
const bare = (text: string) => (/^0\d$/.test(text) ? text.slice(1) : text);

/** The date that a form had under `name`, whole or in its three boxes; undefined where it had none. */
export function dateIn(typed: Readonly<Record<string, string>>, name: string): string | undefined {
  const [year, month, day] = ["year", "month", "day"].map((part) => typed[`${name}-${part}`]);
  return typed[name] ?? (year || month || day ? joinDate({ year, month, day }) : undefined);
}
