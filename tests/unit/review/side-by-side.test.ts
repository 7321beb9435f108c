import { expect, it } from "vitest";
import type { AnswerRow } from "@/features/review/domain/masking";
import { besideEachOther } from "@/features/review/domain/side-by-side";

const row = (key: string, display: string, masked = false): AnswerRow => ({
  key,
  label: key,
  kind: "text",
  display,
  masked,
  changed: false,
});
const section = (...rows: AnswerRow[]) => [{ key: "person", title: "Person", rows }];

it("shows what differs, and never takes two masks for one value", () => {
  const one = section(row("name", "Ana"), row("born", "1990"), row("passport", "••••••", true), row("only", "here"));
  const other = section(row("name", "Anna"), row("born", "1990"), row("passport", "••••••", true), row("new", "there"));
  const [shown] = besideEachOther(one, other, { all: false });
  expect(shown?.rows.map(({ key, agrees }) => [key, agrees])).toEqual([
    ["name", "no"],
    ["passport", "masked"],
    ["only", "no"],
    ["new", "no"],
  ]);
});

it("shows all where that is asked, and nothing that nobody answered", () => {
  const both = section(row("born", "1990"), row("blank", ""));
  expect(besideEachOther(both, both, { all: true })[0]?.rows).toMatchObject([{ key: "born", agrees: "yes" }]);
  expect(besideEachOther(both, both, { all: false })).toEqual([]);
});
