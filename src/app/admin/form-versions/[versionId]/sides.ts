import type { Definition } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { wordingOf } from "../wording";
import type { Sides } from "./member-change";

/** Two definitions with the words for what their conditions say. */
export async function sidesOf(from: Definition, to: Definition, locale: string): Promise<Sides> {
  const [then, now] = await Promise.all([from, to].map((each) => wordingOf(compileForm(each), locale)));
  if (!then || !now) throw new Error("two definitions have two wordings");
  return { from: { definition: from, words: then }, to: { definition: to, words: now } };
}
