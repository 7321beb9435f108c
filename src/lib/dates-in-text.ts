import { addDays, isCalendarDate } from "./calendar-date";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const date =
  /(\d{4})-(\d{1,2})-(\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})/g;
const between = /^\s*(?:to|until|till|–|—|-|\.\.|至|到)\s*$/i;
const longestRange = 62;

type Found = { iso: string; start: number; end: number };

/**
 * The days named in a pasted list, line by line, in order and once each: 2026-10-01, 1 October 2026, 1.10.2026,
 * 2026年10月1日, and stretches such as "2026-10-01 to 2026-10-07". Lines without a real day are handed back; 10/11/2026
 * is such a line, since nobody can tell its day from its month.
 */
export function datesInText(text: string): { dates: string[]; unread: string[] } {
  const lines = text.split(/[\n;；]/).filter((line) => line.trim() !== "");
  const read = lines.map((line) => ({ line, days: daysIn(line) }));
  return {
    dates: [...new Set(read.flatMap(({ days }) => days ?? []))].sort(),
    unread: read.flatMap(({ line, days }) => (days ? [] : [line.trim()])),
  };
}

function daysIn(line: string): string[] | undefined {
  const found = [...line.matchAll(date)].map(
    (match): Found => ({
      iso: isoOf(match),
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  if (found.length === 0 || found.some(({ iso }) => !isCalendarDate(iso))) return undefined;
  const [first, last] = found as [Found, Found | undefined];
  const isRange = found.length === 2 && last && between.test(line.slice(first.end, last.start));
  return isRange ? stretch(first.iso, last.iso) : found.map(({ iso }) => iso);
}

function stretch(first: string, last: string): string[] | undefined {
  if (last < first || addDays(first, longestRange) < last) return undefined;
  const days = [first];
  for (let day = first; day < last; ) {
    day = addDays(day, 1);
    days.push(day);
  }
  return days;
}

function isoOf([, y1, m1, d1, y2, m2, d2, d3, m3, y3, d4, name, y4]: RegExpMatchArray): string {
  const month = name === undefined ? undefined : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const parts = [y1 ?? y2 ?? y3 ?? y4, m1 ?? m2 ?? m3 ?? month, d1 ?? d2 ?? d3 ?? d4];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
}
