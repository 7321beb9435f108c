import { expect, it } from "vitest";
import { datesInText } from "@/lib/dates-in-text";

it.each([
  ["2026-10-01", ["2026-10-01"]],
  ["1 October 2026 (National Day)", ["2026-10-01"]],
  ["1.10.2026", ["2026-10-01"]],
  ["2026年10月1日 国庆节", ["2026-10-01"]],
  ["2026-10-01 to 2026-10-03", ["2026-10-01", "2026-10-02", "2026-10-03"]],
  ["2026年2月28日至2026年3月1日", ["2026-02-28", "2026-03-01"]],
  ["2026-05-01, 2026-05-04", ["2026-05-01", "2026-05-04"]],
  ["2026-05-04\n\n2026-05-01\n2026-05-04", ["2026-05-01", "2026-05-04"]],
])("reads %j", (text, dates) => {
  expect(datesInText(text)).toEqual({ dates, unread: [] });
});

it.each([
  "10/11/2026",
  "2026-02-30",
  "1 Frimaire 2026",
  "2026-10-07 to 2026-10-01",
  "2026-01-01 to 2026-12-31",
  "Easter",
])("hands back %j, which names no day for sure", (line) => {
  expect(datesInText(`2026-12-25\n${line}`)).toEqual({ dates: ["2026-12-25"], unread: [line] });
});
