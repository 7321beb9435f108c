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

const line = ([first = "", ...others]: string[], wide: number, narrow: number) =>
  `${first.padEnd(wide)}${others.map((each) => cell(each, narrow)).join("")}`.trimEnd();
