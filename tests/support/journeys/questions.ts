import type { APIRequestContext } from "@playwright/test";
import type { Language } from "./words";

export type Question = { key: string; kind: string; label: string; fields?: Question[] };

/** The questions of the published form by key, labelled in a language. */
export async function questionsOf(request: APIRequestContext, language: Language): Promise<Map<string, Question>> {
  const answer = await request.get("/api/v1/form", { headers: { "accept-language": language } });
  const { sections } = (await answer.json()) as { sections: { fields: Question[] }[] };
  return new Map(sections.flatMap(({ fields }) => fields.map((field) => [field.key, field])));
}
