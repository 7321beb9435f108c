import type { Answers, Condition, Field, Section, Text } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import { read } from "@/features/eligibility/domain/read";
import type { Context } from "@/features/eligibility/domain/reading";

export type PlacedField = { path: string; field: Field };

export const everyField = (sections: Section[]): PlacedField[] =>
  sections.flatMap(({ fields }) =>
    fields.flatMap((field) => [
      { path: field.key, field },
      ...(field.fields ?? []).map((member) => ({ path: `${field.key}[].${member.key}`, field: member })),
    ]),
  );

/** Where a row of the field table is found: a group stands under the key before its brackets. */
export const pathOf = (tableKey: string) => (tableKey.endsWith("[]") ? tableKey.slice(0, -2) : tableKey);

export const textsOf = ({ path, field }: PlacedField): [where: string, text: Text][] => {
  const some: [string, Text | undefined][] = [
    [path, field.label],
    [`${path} noun`, field.noun],
    [`${path} hint`, field.hint],
    ...(field.options ?? []).flatMap(({ value, label, hint }): [string, Text | undefined][] => [
      [`${path}=${value}`, label],
      [`${path}=${value} hint`, hint],
    ]),
    ...(field.notices ?? []).map(({ text }, index): [string, Text] => [`${path} notice ${index}`, text]),
    [`${path} upload`, field.upload?.note],
  ];
  return some.flatMap(([where, text]) => (text ? [[where, text]] : []));
};

export const conditionsOf = ({ field }: PlacedField): Condition[] =>
  [
    field.visibleWhen,
    field.requiredWhen,
    ...(field.notices ?? []).map(({ when }) => when),
    ...(field.checks ?? []).map(({ when }) => when),
  ].filter((condition) => condition !== undefined);

export type Mention = { field: string } | { document: string } | { fact: string };

export function mentionsIn(condition: Condition): Mention[] {
  if ("all" in condition) return condition.all.flatMap(mentionsIn);
  if ("any" in condition) return condition.any.flatMap(mentionsIn);
  if ("not" in condition) return mentionsIn(condition.not);
  return [condition];
}

/**
 * The questions that somebody with these answers meets, by path. Every field of every row counts, and an upload counts;
 * a fixed or automatic value, a group around its rows and the tick "not applicable" beside a question do not.
 */
export function questionsAsked(form: Form, answers: Answers, context: Context): string[] {
  const reading = read(form, answers, [], context);
  return form.top
    .filter((field) => reading.isShown(field) && !field.companionOf && !["fixed", "automatic"].includes(field.kind))
    .flatMap((field) => {
      if (field.kind !== "rows") return [field.path];
      const members = (field.fields ?? []).filter((member) => !member.companionOf);
      return reading
        .rows(field.key)
        .flatMap(({ index }) =>
          members.filter((member) => reading.isShown(member, index)).map(({ key }) => `${field.key}[${index}].${key}`),
        );
    });
}
