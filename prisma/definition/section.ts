import type { Field, Page, Section, Text } from "@/features/eligibility/domain/definition";

/** A field as the section files write it: it is optional unless it says otherwise, and stands on the page around it. */
export type Question = Omit<Field, "page" | "required" | "fields"> & { required?: boolean; fields?: Question[] };

export type PageOfQuestions = Page & { questions: Question[] };

export const page = (key: string, title: Text, questions: Question[], hint?: Text): PageOfQuestions => ({
  key,
  title,
  ...(hint ? { hint } : {}),
  questions,
});

export const section = (key: string, title: Text, pages: PageOfQuestions[]): Section => ({
  key,
  title,
  pages: pages.map(({ questions: _, ...rest }) => rest),
  fields: pages.flatMap(({ key: on, questions }) => questions.map((question) => fieldOn(on, question))),
});

function fieldOn(on: string, { fields, required = false, ...rest }: Question): Field {
  return { ...rest, page: on, required, ...(fields ? { fields: fields.map((member) => fieldOn(on, member)) } : {}) };
}
