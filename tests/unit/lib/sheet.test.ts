import { expect, it } from "vitest";
import { canBeSet, stretches } from "@/lib/sheet";

const cut = (text: string) => stretches(text).map(({ typeface, text: part }) => `${typeface}:${part}`);

it.each([
  ["Søren Łukasz", ["latin:Søren Łukasz"]],
  ["Nguyễn Thị Lệ", ["latin:Nguyễn Thị Lệ"]],
  ["您的K字签证", ["han:您的", "latin:K", "han:字签证"]],
  ["प्रिया श्री", ["devanagari:प्रिया श्री"]],
  ["Priya (प्रिया)", ["latin:Priya (", "devanagari:प्रिया)"]],
  ["“张伟”", ["han:“张伟”"]],
  ["2026-11-29", ["latin:2026-11-29"]],
  ["", []],
])("cuts %j by the typeface that each part needs", (text, parts) => {
  expect(cut(text)).toEqual(parts);
});

it("loses nothing of a text, whatever its scripts", () => {
  const text = "Priya प्रिया 张伟 Иван Αλέξης, 29.";
  expect(
    stretches(text)
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
});

it.each([
  ["Иван Петров", true],
  ["王小明", true],
  ["प्रिया", true],
  ["محمد", false],
  ["김민준", false],
])("says whether %s can be set", (name, can) => {
  expect(canBeSet(name)).toBe(can);
});
