import type { DeskPage } from "./desk-pages";
import type { FigurePage } from "./figure-pages";
import type { ImpactOutcome } from "./impact";
import type { Weight, Weights } from "./page-weights";
import type { Outcome } from "./rounds";

const cell = (value: string, width: number) => value.padStart(width);
const number = (value: number, digits = 0) =>
  value.toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: digits });
const percent = (share: number) => `${number(share * 100, 1)} %`;

/** Requests a second of the portal beside those of the bare statements, and the share that the first are of the second. */
export function workTable(outcomes: Outcome[]): string {
  const head = ["", "req/s", "bare/s", "share", "at least", "p50 ms", "p95 ms"];
  const first = outcomes.find(({ name }) => name === "all cases, first page");
  const rows = outcomes.map(({ name, least, most, portal, barePerSecond }) => {
    const share = portal.perSecond / barePerSecond;
    const cells = [number(portal.perSecond, 1), number(barePerSecond, 1), percent(share), percent(least)];
    const notes = [
      share < least ? "below" : "",
      most ? `at most ${most}${portal.p95 > most ? ", above" : ""}` : "",
      first && / rows in$/.test(name) ? timesSlower(portal.p50, first.portal.p50, 1.2, "the first") : "",
    ];
    return [name, ...cells, number(portal.p50, 1), number(portal.p95, 1), noted(notes)];
  });
  return `\n${[head, ...rows].map((row) => line(row, 32, 10)).join("\n")}\n`;
}

const noted = (notes: string[]) => {
  const said = notes.filter(Boolean).join("; ");
  return said && `  ${said}`;
};

const timesSlower = (one: number, other: number, most: number, than: string) =>
  `${number(one / other, 2)} times ${than} (at most ${most}${one > most * other ? ", above" : ""})`;

/** The same at ten thousand cases and at as many as were asked for. */
export function grownTable(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  { from, to }: { from: number; to: number },
): string {
  const head = ["p50 ms at so many cases", number(from), number(to)];
  const rows = [...before].map(([name, took]) => {
    const now = after.get(name) ?? 0;
    const most = / first page$/.test(name) ? 1.25 : 1.3;
    return [name, number(took, 1), number(now, 1), noted([timesSlower(now, took, most, "as long")])];
  });
  return `\n${[head, ...rows].map((row) => line(row, 32, 12)).join("\n")}\n`;
}

/** What the pages of figures take when nobody has asked of late. */
export function figureTable(pages: FigurePage[]): string {
  const rows = pages.map(({ name, seconds }) => [name, number(seconds, 2)]);
  return `\n${[["figures, first answer", "seconds"], ...rows].map((row) => line(row, 32, 12)).join("\n")}\n`;
}

/** The desk's pages in a browser that comes with nothing. */
export function deskPageTable(pages: DeskPage[]): string {
  const head = ["", "kB of JS", "at most", "first byte", "usable ms", "at most", "shift", "rows"];
  const rows = pages.map(({ name, kilobytes, mostKilobytes, firstByte, usable, mostUsable, shift, rows: shown }) => {
    const cells = [number(kilobytes, 1), number(mostKilobytes), number(firstByte, 1), number(usable)];
    const above = kilobytes > mostKilobytes || usable > mostUsable;
    return [name, ...cells, number(mostUsable), number(shift, 3), number(shown), noted([above ? "above" : ""])];
  });
  return `\n${[head, ...rows].map((row) => line(row, 16, 12)).join("\n")}\n`;
}

/** Pages that weigh the same share a line. */
export function weightTable({ empty, most, pages }: Weights): string {
  const head = `JavaScript of applicant pages beyond the ${number(empty, 1)} kB of an empty one (compressed; at most ${most} kB)`;
  const groups = new Map<string, Weight[]>();
  for (const page of pages) {
    const weight = `${number(page.kilobytes, 1)} kB in ${page.files} files`;
    groups.set(weight, [...(groups.get(weight) ?? []), page]);
  }
  const rows = [...groups].map(([weight, alike]) => {
    const paths = alike.map(({ path }) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, "…"));
    const others = paths.length > 1 ? ` and ${paths.length - 1} more` : "";
    return `${weight.padStart(22)}  ${paths[0]}${others}${(alike[0]?.kilobytes ?? 0) > most ? "  above" : ""}`;
  });
  return `\n${[head, ...rows].join("\n")}\n`;
}

/** Cases judged a second by the twenty rules of the first version, on one processor. */
export function engineTable(rates: { name: string; perSecond: number }[]): string {
  const rows = rates.map(({ name, perSecond }) => [name, number(perSecond)]);
  return `\n${[["the pure engine", "cases/s"], ...rows].map((row) => line(row, 34, 12)).join("\n")}\n`;
}

/** What a run takes, what the same question takes as one SQL statement, and what the list feels of it. */
export function impactTable(outcomes: ImpactOutcome[]): string {
  const head = ["impact of a draft", "seconds", "MB", "as SQL s", "list p95 quiet", "meanwhile ms"];
  const rows = outcomes.map(({ cases, seconds, megabytes, plainSeconds, quiet, meanwhile, agrees }) => [
    `${number(cases)} cases${agrees ? "" : ", differs from SQL"}`,
    ...[number(seconds, 1), number(megabytes), number(plainSeconds, 1), number(quiet, 1), number(meanwhile, 1)],
  ]);
  return `\n${[head, ...rows].map((row) => line(row, 28, 16)).join("\n")}\n`;
}

const line = ([first = "", ...others]: string[], wide: number, narrow: number) =>
  `${first.padEnd(wide)}${others.map((each) => cell(each, narrow)).join("")}`.trimEnd();
