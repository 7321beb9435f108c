import type { Definition, Field } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { firstDefinition } from "../../prisma/definition";

type Question = Partial<Omit<Field, "fields">> & Pick<Field, "key" | "kind"> & { fields?: Question[] };

const text = (words: string) => ({ en: words, "zh-CN": words });

function field({ fields, ...given }: Question): Field {
  return {
    label: text(given.key),
    page: "page",
    required: false,
    ...given,
    ...(fields ? { fields: fields.map(field) } : {}),
  } as Field;
}

/** A form of one page with these questions, and the lists of the first version. */
export function aDefinition(...questions: Question[]): Definition {
  const section = { key: "section", title: text("Section"), pages: [{ key: "page", title: text("Page") }] };
  return { ...firstDefinition, rules: [], parameters: {}, sections: [{ ...section, fields: questions.map(field) }] };
}

export const aForm = (...questions: Question[]) => compileForm(aDefinition(...questions));
