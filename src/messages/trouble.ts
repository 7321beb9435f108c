import type { Locale } from ".";
import english from "./en/trouble.json";
import chinese from "./zh-CN/trouble.json";

const words: Record<Locale, typeof english> = { en: english, "zh-CN": chinese };

/** The few words of the page that stands in when even the layout throws, for the language the browser prefers. */
export function troubleWords(wishes: readonly string[]): typeof english {
  const tags = Object.keys(words) as Locale[];
  const wish = wishes.map((tag) => tags.find((own) => own.split("-")[0] === tag.split("-")[0])).find(Boolean);
  return wish ? words[wish] : english;
}
