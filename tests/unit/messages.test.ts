import { expect, it } from "vitest";
import { eventKinds } from "@/features/audit/domain/event";
import { defaultLocale, languages, locales } from "@/messages";

type Texts = { [key: string]: string | Texts };

const flat = (texts: Texts, path = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );

/** The names that a message fills in: `{name}`, `{count, plural, …}` and `<link>…</link>`; not the words of a choice. */
const gaps = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*(?=[},])|<(\w+)>/g)].map((match) => match[1] ?? match[2]))].sort();

const wordsOf = (locale: keyof typeof languages) => new Map(flat(languages[locale].messages as unknown as Texts));
const english = wordsOf(defaultLocale);
const others = locales.filter((locale) => locale !== defaultLocale);

it.each(others)("%s has a text for every English one, and no other", (locale) => {
  expect([...wordsOf(locale).keys()].sort()).toEqual([...english.keys()].sort());
});

it.each(others)("%s fills the same gaps as English", (locale) => {
  const words = wordsOf(locale);
  const differing = [...english].filter(([key, text]) => String(gaps(text)) !== String(gaps(words.get(key) ?? "")));
  expect(differing.map(([key]) => key)).toEqual([]);
});

it.each(locales)("no text of %s is empty", (locale) => {
  expect([...wordsOf(locale)].filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
});

it.each(locales)("%s has words for everything that the trail can tell", (locale) => {
  const words = wordsOf(locale);
  expect(eventKinds.filter((kind) => !words.has(`admin.events.${kind}`))).toEqual([]);
});

it("Chinese texts use Chinese punctuation between Chinese characters", () => {
  const halfWidth = /[\u4e00-\u9fff][,;?!]|[,;][\u4e00-\u9fff]/;
  expect([...wordsOf("zh-CN")].filter(([, text]) => halfWidth.test(text)).map(([key]) => key)).toEqual([]);
});
