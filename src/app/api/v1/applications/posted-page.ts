import "server-only";
import { readWitness, type Witness } from "@/features/applications/page-witness";

type Entry = readonly [string, FormDataEntryValue];
export type PostedForm = { entries: Entry[]; seen: Witness; button: string; find: string | null };

/**
 * A page's controls under their own names; what begins with `_` steers and is taken out. What was chosen from a list
 * does not count while the person is looking for something else.
 */
export function readPostedPage(form: FormData): PostedForm {
  const find = textOf(form, "_find");
  return {
    entries: [...form.entries()].filter(([name]) => !name.startsWith("_") && name !== find),
    seen: readWitness(textOf(form, "_seen") ?? undefined),
    button: textOf(form, "_then") ?? "continue",
    find,
  };
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" ? value : null;
}
