import { expect, it } from "vitest";
import { isRor, normaliseRor, rorUrl } from "@/lib/ror";

it.each([
  "03cve4549",
  "03CVE4549",
  " 03cve4549 ",
  "https://ror.org/03cve4549",
  "HTTPS://ROR.ORG/03CVE4549",
  "http://www.ror.org/03cve4549/",
  "ror.org/03cve4549",
  "ror:03cve4549",
])("reads %j", (typed) => {
  expect(normaliseRor(typed)).toBe("03cve4549");
});

it.each([
  "",
  "03cve4548",
  "13cve4549",
  "03cvl4549",
  "03cve454",
  "https://example.org/03cve4549",
  "Tsinghua University",
])("refuses %j", (typed) => {
  expect(normaliseRor(typed)).toBeNull();
});

it.each([
  "042nb2s44",
  "02v51f717",
  "04t5xt781",
  "03awzbc87",
  "05fq50484",
  "022jz8688",
  "04m01e293",
  "0132xxe06",
  "058hj4z31",
])("%s is genuine", (id) => {
  expect(isRor(id)).toBe(true);
  expect(normaliseRor(rorUrl(id))).toBe(id);
});

it("finds every single wrong digit or letter", () => {
  const id = "042nb2s44";
  const wrong = [...id].flatMap((right, index) =>
    [..."0123456789abcdefghjkmnpqrstvwxyz"]
      .filter((character) => character !== right)
      .map((character) => id.slice(0, index) + character + id.slice(index + 1)),
  );
  expect(wrong.filter(isRor)).toEqual([]);
});
