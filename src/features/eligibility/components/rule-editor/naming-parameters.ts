import type { Wording } from "../../domain/conditions/sentences";
import type { Rule } from "../../domain/definition";
import { inLanguage } from "../../domain/text";

/** Sentences of a rule call its parameters by what they mean, not by their names. */
export const namingParameters = (words: Wording, { parameterNotes = {} }: Rule, locale: string): Wording => ({
  ...words,
  parameter: (name) =>
    inLanguage(Object.hasOwn(parameterNotes, name) ? parameterNotes[name]?.label : undefined, locale),
});
