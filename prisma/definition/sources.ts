import type { Field, Tag } from "@/features/eligibility/domain/definition";

type Source = NonNullable<Field["source"]>;
const from = (tag: Tag, note?: string): Source => ({ tag, ...(note ? { note } : {}) });

/** A question of the present visa form; the note names its control or item there. */
export const reported = (note?: string) => from("reported", note);
export const official = (note: string) => from("official", note);
export const law = (note: string) => from("law", note);
/** A question of ours. */
export const assumed = (note?: string) => from("assumed", note);
