import type { Answers } from "@/features/eligibility/domain/definition";
import type { SnapshotRow, SnapshotSection } from "@/features/eligibility/domain/snapshot";
import { inLanguage } from "@/features/eligibility/domain/text";
import { mask } from "./masking";

/** What was sent once: the answers as they counted, and the papers that stood with them. */
export type Sent = { answers: Answers; documentIds: readonly string[] };

const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** The keys of answers, and the slots, in which two submissions differ. */
export function touchedBetween(before: Sent, after: Sent, slotOf: (documentId: string) => string | undefined) {
  const keys = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]);
  const answers = [...keys].filter((key) => !isSame(before.answers[key], after.answers[key]));
  const papers = differing(before.documentIds, after.documentIds).map(slotOf);
  return new Set([...answers, ...papers].filter((key) => key !== undefined));
}

const differing = (one: readonly string[], other: readonly string[]) => [
  ...one.filter((id) => !other.includes(id)),
  ...other.filter((id) => !one.includes(id)),
];

/** One answer before and after, as an officer reads it. A sensitive one says only that it changed. */
export type Change = {
  key: string;
  label: string;
  /** Of a group: which row it stands in now (or stood), and what became of that row. */
  row?: { group: string; number: number; fate: "changed" | "added" | "removed" };
  before: string;
  after: string;
  masked: boolean;
};
export type ChangedSection = { key: string; title: string; changes: Change[] };

/** Only what differs, section by section, in the order of the form. */
export function changesBetween(
  before: readonly SnapshotSection[],
  after: readonly SnapshotSection[],
  locale: string,
): ChangedSection[] {
  const keys = [...new Set([...after, ...before].map(({ key }) => key))];
  return keys
    .map((key) => {
      const [was, is] = [before, after].map((sections) => sections.find((section) => section.key === key));
      const title = inLanguage((is ?? was)?.title, locale);
      return { key, title, changes: rowChanges(was?.rows ?? [], is?.rows ?? [], locale) };
    })
    .filter(({ changes }) => changes.length > 0);
}

function rowChanges(before: readonly SnapshotRow[], after: readonly SnapshotRow[], locale: string): Change[] {
  const keys = [...new Set([...after, ...before].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [was, is] = [before, after].map((rows) => rows.find((row) => row.key === key));
    const row = is ?? was;
    if (!row || row.kind === "upload") return [];
    if (row.kind === "rows") return groupChanges(was, is, locale);
    return isSame(was && shown(was), is && shown(is)) ? [] : [change(row, was, is, locale)];
  });
}

/** The reason for "not applicable" stands in the words, not in the value. */
const shown = ({ value, display }: SnapshotRow) => [value, display];

function change(row: SnapshotRow, was: SnapshotRow | undefined, is: SnapshotRow | undefined, locale: string): Change {
  const masked = row.sensitive && row.kind !== "yes-no";
  const say = (one: SnapshotRow | undefined) => {
    const words = inLanguage(one?.display, locale);
    return masked && words !== "" ? mask : words;
  };
  return { key: row.key, label: inLanguage(row.label, locale), before: say(was), after: say(is), masked };
}

type Row = readonly SnapshotRow[];

/** Rows at the beginning and the end that stayed are left out; those between are held against each other in order. */
function groupChanges(was: SnapshotRow | undefined, is: SnapshotRow | undefined, locale: string): Change[] {
  const group = inLanguage((is ?? was)?.label, locale);
  const [before, after] = [was?.rows ?? [], is?.rows ?? []];
  const { start, end } = sameEnds(before, after);
  const length = Math.max(before.length, after.length) - end - start;
  return Array.from({ length }, (_, at) => start + at).flatMap((at) => {
    const old = at < before.length - end ? before[at] : undefined;
    const now = at < after.length - end ? after[at] : undefined;
    const fate = old && now ? "changed" : now ? "added" : "removed";
    const row = { group, number: at + 1, fate } as const;
    return rowChanges(old ?? [], now ?? [], locale)
      .filter((one) => one.before !== "" || one.after !== "")
      .map((one) => ({ ...one, row }));
  });
}

function sameEnds(before: readonly Row[], after: readonly Row[]) {
  const most = Math.min(before.length, after.length);
  const same = (one: Row | undefined, other: Row | undefined) => isSame(one?.map(shown), other?.map(shown));
  let start = 0;
  while (start < most && same(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && same(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  return { start, end };
}
