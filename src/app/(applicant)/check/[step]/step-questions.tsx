import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Question, type QuestionScene } from "@/features/applications/components/question";
import { RowsQuestion } from "@/features/applications/components/rows-question";
import type { FormField } from "@/features/eligibility/domain/form";
import { decodePage } from "@/features/eligibility/domain/page-encoding";
import { papersStep, type Step } from "@/features/eligibility/domain/pre-check-steps";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { PreCheck } from "@/features/eligibility/pre-check";
import { FieldOfStudy } from "./field-of-study";
import { headingOf } from "./heading";
import { Institution } from "./institution";
import { type Buttons, Onward, type Query } from "./onward";
import { Papers } from "./papers";

type Props = {
  step: Step;
  preCheck: PreCheck;
  query: Query;
  /** What a refused form had in its boxes, which was not kept. */
  typed: Readonly<Record<string, string>>;
} & Buttons;

export async function StepQuestions({ step, preCheck, query, typed, ...buttons }: Props) {
  const { form, kept, reading } = preCheck;
  const [main] = step.fields;
  const action = `/api/v1/pre-check?step=${encodeURIComponent(step.key)}`;
  const answers = { ...kept.answers, ...decodePage(step.fields, Object.entries(typed), kept.answers) };
  const locale = await getLocale();
  if (main?.kind === "institution")
    return <Institution field={main} value={answers[main.key]} action={action} query={query} {...buttons} />;
  if (main?.kind === "isced")
    return (
      <FieldOfStudy
        field={main}
        value={answers[main.key]}
        list={form.definition.lists.isced}
        action={action}
        query={query}
        {...buttons}
      />
    );
  const scene = { form, answers, reading, locale, institutions: new Map() };
  const { isQuestion } = await headingOf(step, form);
  return (
    <form action={action} method="post" noValidate className="grid gap-8">
      {step.key === papersStep ? (
        <Papers slots={step.fields} papers={kept.papers} />
      ) : (
        step.fields.map((field, at) => (
          <Placed key={field.key} step={step} at={at} scene={scene}>
            <Asked field={field} scene={scene} asHeading={isQuestion && at === 0} />
          </Placed>
        ))
      )}
      <Onward query={query} {...buttons} />
    </form>
  );
}

function Asked({ field, scene, asHeading }: { field: FormField; scene: QuestionScene; asHeading: boolean }) {
  if (field.kind === "rows") return <RowsQuestion field={field} scene={scene} />;
  return (
    <Question field={field} name={field.key} value={scene.answers[field.key]} scene={scene} asHeading={asHeading} />
  );
}

/** Where a step gathers questions of several pages of the form, each page's title goes before its first question. */
function Placed({ step, at, scene, children }: { step: Step; at: number; scene: QuestionScene; children: ReactNode }) {
  const [field, before] = [step.fields[at], step.fields[at - 1]];
  if (step.key !== "declarations" || !field || field.page === before?.page) return children;
  const page = scene.form.sections
    .find(({ key }) => key === field.section)
    ?.pages.find(({ key }) => key === field.page);
  return (
    <>
      <h2 className="text-xl">{inLanguage(page?.title, scene.locale)}</h2>
      {children}
    </>
  );
}
