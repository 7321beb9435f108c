import { expect, it } from "vitest";
import { mentionedIn } from "@/features/review/domain/mentions";

const people = [
  { id: "1", name: "Wei" },
  { id: "2", name: "Wei Zhang" },
  { id: "3", name: "Asha Rao" },
  { id: "4", name: "asha rao" },
  { id: "5", name: "李明" },
];

it.each([
  ["@Wei please", ["1"]],
  ["@Wei Zhang, please", ["2"]],
  ["(@wei) and @李明。", ["1", "5"]],
  ["ask @ASHA RAO", ["3", "4"]],
  ["@Weimar", []],
  ["Wei Zhang", []],
  ["a@wei.example", []],
  ["@", []],
])("%s names %j", (text, ids) => {
  expect(mentionedIn(text, people)).toEqual(ids);
});
