/** The three boxes of a date as a form sends them, under the field's name and these endings. */
export const dateParts = ["year", "month", "day"] as const;
export type DateParts = Partial<Record<(typeof dateParts)[number], string>>;

/** `2026-11-22`, `2026-11` and `2026` in boxes; anything else, as typed, stays in the first one. */
export function splitDate(date: string | null | undefined): DateParts {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(date ?? "");
  if (!match) return date ? { year: date } : {};
  const [, year, month, day] = match;
  return { year, month: month && String(Number(month)), day: day && String(Number(day)) };
}

/** Boxes as a date, as far as they go: a missing day leaves `2026-11`; `""` when all are empty. */
export function joinDate({ year = "", month = "", day = "" }: DateParts): string {
  const parts = [year.trim(), pad(month), pad(day)];
  while (parts.at(-1) === "") parts.pop();
  return parts.join("-");
}

const pad = (text: string) => (/^\d$/.test(text.trim()) ? `0${text.trim()}` : text.trim());
