import { expect, it } from "vitest";
import { sentence, type Wording } from "@/features/eligibility/domain/conditions/sentences";
import type { Condition } from "@/features/eligibility/domain/definition";
import { locales } from "@/messages";
import { translator } from "@/server/i18n/translator";

const wording = (locale: (typeof locales)[number]): Wording => {
  const phrases = translator(locale, "admin.sentences");
  return {
    field: (key) => key,
    fact: (name) => name,
    value: (_, value) => String(value),
    phrase: (key, values = {}) => phrases(key, values),
  };
};

const parameters = { min: 18, max: 45, band: 5, edge: ["0312", "0413"] };

it.each<[Condition, string]>([
  [{ field: "k.route", is: "both" }, "“k.route” is both"],
  [{ fact: "age", lessThan: { parameter: "min" } }, "age is less than min (18)"],
  [{ fact: "age", moreThan: { parameter: "max", plus: "band" } }, "age is more than max (45) + band (5)"],
  [{ field: "isced", oneOf: { parameter: "edge" } }, "“isced” is one of: edge (0312, 0413)"],
  [{ document: "doc.degree", atLeast: 1 }, "the number of files under “doc.degree” is at least 1"],
  [{ field: "a", answered: false }, "“a” is not answered"],
  [{ fact: "formerlyChinese", is: true }, "formerlyChinese"],
  [{ not: { fact: "formerlyChinese", is: true } }, "it is not so that formerlyChinese"],
  [
    {
      all: [
        { field: "a", is: 1 },
        {
          any: [
            { field: "b", is: 2 },
            { field: "c", is: 3 },
          ],
        },
      ],
    },
    "“a” is 1, and (“b” is 2, or “c” is 3)",
  ],
])("%j reads as a sentence", (condition, text) => {
  expect(sentence(condition, parameters, wording("en"))).toBe(text);
});

it.each(locales)("%s has a phrase for every kind of test", (locale) => {
  const all: Condition[] = [
    { field: "a", is: 1 },
    { field: "a", atLeast: 1 },
    { field: "a", atMost: 1 },
    { field: "a", lessThan: 1 },
    { field: "a", moreThan: 1 },
    { field: "a", oneOf: [1, 2] },
    { field: "a", includesAny: [1] },
    { field: "a", includesOnly: [1] },
    { field: "a", startsWithAny: ["x"] },
    { field: "a", answered: true },
  ];
  const told = all.map((condition) => sentence(condition, {}, wording(locale)));
  expect(told.join(" ")).not.toMatch(/sentences\.|[{}]/);
  expect(new Set(told).size).toBe(all.length);
});
