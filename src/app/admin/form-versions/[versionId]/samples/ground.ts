import type { AnswerField, SampleGround } from "@/features/eligibility/components/sample-editor/sample-ground";
import type { Definition, SamplePerson } from "@/features/eligibility/domain/definition";
import { compileForm, type Form, type FormField } from "@/features/eligibility/domain/form";
import { isAsked } from "@/features/eligibility/domain/pages";
import { ruleName } from "@/features/eligibility/domain/samples";
import { inLanguage } from "@/features/eligibility/domain/text";
import { countryOptions } from "@/lib/countries";
import type { Option } from "@/ui/select-field";

type Words = (key: string) => string;

/** What a version offers to the editor of one of its sample persons. */
export function groundOf(
  definition: Definition,
  sample: SamplePerson,
  locale: string,
  words: { verdicts: Words; outcomes: Words },
): SampleGround {
  const form = compileForm(definition);
  const { samples = [], rules } = definition;
  const asked = form.top.filter((field) => isAsked(field) && !field.retired);
  return {
    fields: asked.filter(({ kind }) => kind !== "upload").map((field) => answerField(form, field, locale)),
    slots: asked
      .filter(({ kind }) => kind === "upload")
      .map(({ path, label }) => ({ value: path, label: inLanguage(label, locale) })),
    rules: rules.flatMap(({ id, title, routes }) =>
      (routes?.length ? routes : [undefined]).map((route) => {
        const name = ruleName(route ? { id, route } : { id });
        return { value: name, label: `${name} · ${inLanguage(title, locale)}` };
      }),
    ),
    outcomes: optionsOf(["PASS", "REFER", "MISSING", "FAIL"], words.outcomes),
    verdicts: optionsOf(["eligible", "refer", "incomplete", "not_eligible"], words.verdicts),
    bases: samples
      .filter(({ key, base }) => key !== sample.key && !base)
      .map(({ key, name }) => ({ value: key, label: inLanguage(name, locale) })),
    basedOnThis: samples.filter(({ base }) => base === sample.key).length,
  };
}

const optionsOf = (values: string[], words: Words): Option[] => values.map((value) => ({ value, label: words(value) }));

function answerField(form: Form, field: FormField, locale: string): AnswerField {
  const options =
    field.kind === "choice" || field.kind === "isced" || field.kind === "country"
      ? optionsIn(form, field, locale)
      : undefined;
  const label = inLanguage(field.label, locale);
  return { path: field.path, label, kind: field.kind, ...(options?.length ? { options } : {}) };
}

function optionsIn({ definition: { lists }, options }: Form, field: FormField, locale: string): Option[] {
  if (field.kind === "country") return countryOptions(locale);
  if (field.options) return field.options.map(({ value, label }) => ({ value, label: inLanguage(label, locale) }));
  if (field.kind === "isced" || field.optionsFrom === "isced")
    return lists.isced.map(({ code, label }) => ({ value: code, label: `${code} ${inLanguage(label, locale)}` }));
  if (field.optionsFrom === "posts")
    return lists.posts.map(({ key, city }) => ({ value: key, label: inLanguage(city, locale) }));
  return [...(options.get(field.path) ?? [])].map((value) => ({ value, label: value }));
}
