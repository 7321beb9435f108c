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
  const rows = outcomes.map(({ name, least, portal, bare }) => {
    const share = portal.perSecond / bare.perSecond;
    const verdict = share < least ? "  below" : "";
    const cells = [number(portal.perSecond, 1), number(bare.perSecond, 1), percent(share), percent(least)];
    return [name, ...cells, number(portal.p50, 1), number(portal.p95, 1), verdict];
  });
  return `\n${[head, ...rows].map((row) => line(row, 28, 10)).join("\n")}\n`;
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
