import { expect, it } from "vitest";
import { isReference, newReference, normaliseReference } from "@/lib/reference";

it("writes a year, eight random characters and a check character", () => {
  const reference = newReference(2026, new Uint8Array([1, 2, 3, 4, 255]));
  expect(reference).toMatch(/^KV26-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-Z]$/);
  expect(isReference(reference)).toBe(true);
  expect(newReference(2026, new Uint8Array([255, 255, 255, 255, 255]))).toMatch(/^KV26-ZZZZ-ZZZZ-/);
  expect(newReference(2030, new Uint8Array(5))).toMatch(/^KV30-0000-0000-/);
});

it("uses all forty bits", () => {
  const one = newReference(2026, new Uint8Array([0, 0, 0, 0, 1]));
  const other = newReference(2026, new Uint8Array([128, 0, 0, 0, 0]));
  expect([one.slice(5, 14), other.slice(5, 14)]).toEqual(["0000-0001", "G000-0000"]);
});

it("needs five random bytes", () => {
  expect(() => newReference(2026, new Uint8Array(4))).toThrow(RangeError);
});

it("knows the contract's example", () => {
  expect(isReference("KV26-7Q3M-9XTD-N")).toBe(true);
});

it.each(["kv26-7q3m-9xtd-n", " KV26 7Q3M 9XTD N ", "KV267Q3M9XTDN", "KV26–7Q3M–9XTD–N", "ＫＶ２６-7Q3M-9XTD-N"])(
  "understands %j",
  (typed) => {
    expect(normaliseReference(typed)).toBe("KV26-7Q3M-9XTD-N");
  },
);

it("takes O for 0 and I and L for 1, in the check character too", () => {
  for (let seed = 0; seed < 256; seed += 1) {
    const reference = newReference(2010, new Uint8Array([seed, 0, 33, 8, seed]));
    const misread = `KV${reference.slice(2).replaceAll("0", "O").replaceAll("1", "l")}`;
    expect(normaliseReference(misread)).toBe(reference);
  }
});

it("finds every single wrong character", () => {
  const dense = "KV267Q3M9XTDN";
  const wrong = [...dense].flatMap((right, index) =>
    [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"]
      .filter((character) => character !== right)
      .map((character) => dense.slice(0, index) + character + dense.slice(index + 1)),
  );
  expect(wrong.filter((text) => normaliseReference(text))).toEqual([]);
});

it.each(["", "KV26-7Q3M-9XTD", "KV26-7Q3U-9XTD-N", "AB26-7Q3M-9XTD-N", "KV26-7Q3M-9XTD-NN", "💥"])(
  "refuses %j",
  (typed) => {
    expect(normaliseReference(typed)).toBeNull();
  },
);
