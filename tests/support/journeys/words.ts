import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";

export type Language = "en" | "zh-CN";
type Values = Record<string, string | number | Date>;

/** What the portal says for a key, `applicant.page.saveAndContinue`: a change of wording breaks no journey. */
export type Say = (key: string, values?: Values) => string;

const folder = new URL("../../../src/messages/", import.meta.url);

export function wordsIn(locale: Language): Say {
  const own = new URL(`${locale}/`, folder);
  const messages = {
    ...wordsBelow(own),
    refusals: Object.assign({}, ...Object.values(wordsBelow(new URL("refusals/", own)))),
  };
  const onError = (error: Error) => {
    throw error;
  };
  const translate = createTranslator({ locale, messages, onError }) as unknown as Say;
  return (key, values) => translate(key, values);
}

function wordsBelow(place: URL): Record<string, object> {
  const files = readdirSync(place).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    files.map((name) => [name.replace(".json", ""), JSON.parse(readFileSync(new URL(name, place), "utf8"))]),
  );
}

/** The whole of a text and nothing else, whatever white space or "(optional)" stands around it. */
export const exactly = (text: string, ...endings: string[]) =>
  new RegExp(`^\\s*${escaped(text)}\\s*(${endings.map(escaped).join("|")})?\\s*$`);

/** The beginning of a name: a hint or a hidden word may follow. */
export const beginning = (text: string) => new RegExp(`^\\s*${escaped(text)}(?![\\p{L}\\p{N}])`, "u");

const escaped = (text: string) =>
  text
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
