import type { Definition, Field } from "./definition";

/** A question that some version calls sensitive; `member` names it within a repeating group. */
export type SensitiveField = { key: string; member: string | null };

/**
 * The definition with every question sensitive that ever was: answers given under a version that promised to seal them
 * may stand with any later one.
 */
export function keepSensitive(definition: Definition, ever: readonly SensitiveField[]): Definition {
  if (ever.length === 0) return definition;
  const kept = (field: Field): Field => {
    const named = ever.filter(({ key }) => key === field.key);
    if (named.length === 0) return field;
    const isWhole = named.some(({ member }) => member === null);
    const within = field.fields?.map((member) =>
      named.some((each) => each.member === member.key) ? { ...member, sensitive: true } : member,
    );
    return { ...field, ...(isWhole ? { sensitive: true } : {}), ...(within ? { fields: within } : {}) };
  };
  return {
    ...definition,
    sections: definition.sections.map((section) => ({ ...section, fields: section.fields.map(kept) })),
  };
}
