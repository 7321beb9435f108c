import { expect, it } from "vitest";
import { cleanText, lengthOf, plainDigits } from "@/lib/clean-text";

it.each([
  ["  Ana  ", "Ana"],
  ["Cafe\u0301", "Café"],
  ["one\r\ntwo\nthree", "one\r\ntwo\nthree"],
  ["می\u200cخواهم", "می\u200cخواهم"],
  ["👩‍🔬 done", "👩‍🔬 done"],
  ["a\u200eb", "a\u200eb"],
  ["", ""],
])("%j is kept as %j", (typed, text) => {
  expect(cleanText(typed)).toEqual({ ok: true, text });
});

it.each([
  ["a\u0000b", "control-character"],
  ["a\tb", "control-character"],
  ["a\u001bb", "control-character"],
  ["a\u0085b", "control-character"],
  ["a\u202eb", "bidi-override"],
  ["a\u2066b", "bidi-override"],
  ["a\ud800b", "lone-surrogate"],
  ["\udc00", "lone-surrogate"],
])("%j is refused: %s", (typed, code) => {
  expect(cleanText(typed)).toEqual({ ok: false, code });
});

it("counts characters as people do", () => {
  expect(lengthOf("李四")).toBe(2);
  expect(lengthOf("😀😀")).toBe(2);
});

it.each([
  ["१२३", "123"],
  ["２０２６", "2026"],
  ["٤٥", "45"],
  ["12a", "12a"],
])("the digits of %s are %s", (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});
