import type { Form, FormField } from "./form";

const isSensitive = (field: FormField): boolean =>
  Boolean(field.sensitive) || (field.fields ?? []).some((member) => member.sensitive);

const known = new WeakMap<Form, ReadonlySet<string>>();

/** The keys whose answers are sealed at rest; a group with one sensitive member is sealed whole. */
export function sensitiveKeys(form: Form): ReadonlySet<string> {
  const keys = known.get(form) ?? new Set(form.top.filter(isSensitive).map(({ key }) => key));
  known.set(form, keys);
  return keys;
}

/** Is this answer, or the group that it stands in, one of those? */
export const isSealed = (form: Form, { key, group }: FormField): boolean => sensitiveKeys(form).has(group ?? key);
