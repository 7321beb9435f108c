import "server-only";
import { readWitness, type Witness } from "@/features/applications/page-witness";

type Entry = readonly [string, FormDataEntryValue];
export type PostedForm = { entries: Entry[]; seen: Witness; button: string; find: string | null };

const part = /^(.+)-(year|month|day|amount|currency)$/;

/** A page's controls by the names under which answers are decoded; what begins with `_` steers and is taken out. */
export function readPostedPage(form: FormData): PostedForm {
  const find = textOf(form, "_find");
  const entries = [...form.entries()].filter(([name]) => !name.startsWith("_"));
  return {
    entries: entries.flatMap(([name, value]) => decodable(form, name, value, find)),
    seen: readWitness(textOf(form, "_seen") ?? undefined),
    button: textOf(form, "_then") ?? "continue",
    find,
  };
}

function decodable(form: FormData, name: string, value: FormDataEntryValue, find: string | null): Entry[] {
  const split = part.exec(name);
  if (split) return [[`${split[1]}.${split[2]}`, value]];
  if (name.endsWith("-text")) return [[`${name.slice(0, -"-text".length)}.name`, value]];
  if (!form.has(`${name}-text`)) return [[name, value]];
  // Something was chosen from the list: it counts unless the person is looking for something else just now.
  return value && find !== name
    ? [
        [`${name}.ror`, value],
        [`${name}.chosen`, form.get(`${name}-text`) ?? ""],
      ]
    : [];
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" ? value : null;
}
