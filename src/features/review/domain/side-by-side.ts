import type { AnswerRow } from "./masking";

/** A mask stands for any value: two of them say nothing about what is below. */
export type Agreement = "yes" | "no" | "masked";
export type Pair = { key: string; label: string; one: string; other: string; agrees: Agreement };
type Section = { key: string; title: string; rows: AnswerRow[] };

/** The answers of two cases by question, in the order of the first; unless `all`, without those that agree. */
export function besideEachOther(one: readonly Section[], other: readonly Section[], { all }: { all: boolean }) {
  const others = new Map(other.flatMap(({ rows }) => rows).map((row) => [row.key, row]));
  const known = new Set(one.flatMap(({ rows }) => rows).map(({ key }) => key));
  const keys = [...new Set([...one, ...other].map(({ key }) => key))];
  return keys
    .map((key) => {
      const [left, right] = [one, other].map((sections) => sections.find((section) => section.key === key));
      const added = (right?.rows ?? []).filter((row) => !known.has(row.key)).map((row) => pairOf(undefined, row));
      const rows = [...(left?.rows ?? []).map((row) => pairOf(row, others.get(row.key))), ...added];
      const shown = rows.filter((pair) => (pair.one || pair.other) && (all || pair.agrees !== "yes"));
      return { key, title: left?.title ?? right?.title ?? "", rows: shown };
    })
    .filter(({ rows }) => rows.length > 0);
}

function pairOf(left: AnswerRow | undefined, right: AnswerRow | undefined): Pair {
  const [one, other] = [textOf(left), textOf(right)];
  const { key = "", label = "" } = left ?? right ?? {};
  const hidden = isMasked(left) && isMasked(right);
  return { key, label, one, other, agrees: one !== other ? "no" : hidden ? "masked" : "yes" };
}

const textOf = (row: AnswerRow | undefined): string =>
  row?.rows
    ? row.rows
        .map((members) =>
          members
            .map(({ display }) => display)
            .filter(Boolean)
            .join(", "),
        )
        .join("; ")
    : (row?.display ?? "");

const isMasked = (row: AnswerRow | undefined): boolean =>
  row !== undefined && (row.masked || (row.rows ?? []).flat().some(({ masked }) => masked));
