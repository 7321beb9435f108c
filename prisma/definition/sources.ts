import type { Field } from "@/features/eligibility/domain/definition";

/** Asked by the Chinese Online Visa Application (2024); the note is that form's own name of the question. */
export const cova = (note: string): Field["source"] => ({ tag: "reported", note: `COVA ${note}` });

/** Ours, with no such question in the older form. */
export const ours: Field["source"] = { tag: "assumed" };

export const law = (note: string): Field["source"] => ({ tag: "law", note });
