import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { languages } from "@/messages";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("server/generated"))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, "utf8") }));

const translators = /const (\w+) = (?:await getTranslations|useTranslations|translator)\((?:[^"()]*, )?"([\w.-]+)"\)/g;

const messageAt = (path: string) =>
  path
    .split(".")
    .reduce<unknown>((texts, key) => (texts as Record<string, unknown> | undefined)?.[key], languages.en.messages);

/** Keys written out in full; those put together from parts are met by the journeys. */
function missingKeys({ path, text }: (typeof sources)[number]): string[] {
  const declared = [...text.matchAll(translators)].map(([, name = "", namespace = ""]) => ({ name, namespace }));
  return [...new Set(declared.map(({ name }) => name))].flatMap((name) => {
    const within = declared.filter((each) => each.name === name).map(({ namespace }) => namespace);
    const used = [...text.matchAll(new RegExp(`\\b${name}\\("([\\w.-]+)"`, "g"))].map(([, key]) => key ?? "");
    const unknown = used.filter(
      (key) => !within.some((namespace) => typeof messageAt(`${namespace}.${key}`) === "string"),
    );
    return unknown.map((key) => `${path}: ${within.join(" or ")}.${key}`);
  });
}

it("every text that the code asks for by name is there", () => {
  expect(sources.flatMap(missingKeys)).toEqual([]);
});
