"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef } from "react";
import { Questions } from "@/features/applications/components/questions";
import { SlotCard, SlotInputs } from "@/features/applications/components/slot-card";
import type { Answers } from "@/features/eligibility/domain/definition";
import { dateText } from "@/features/eligibility/domain/display";
import { faultsOf } from "@/features/eligibility/domain/faults";
import type { Form, FormPage } from "@/features/eligibility/domain/form";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { decodePage } from "@/features/eligibility/domain/page-encoding";
import { isAsked } from "@/features/eligibility/domain/pages";
import { read } from "@/features/eligibility/domain/read";
import { inLanguage } from "@/features/eligibility/domain/text";
import { faultSentence } from "@/lib/fault-sentence";
import { ButtonRow, SubmitButton } from "@/ui/button";
import { fieldId } from "@/ui/field-id";
import { FormFaults } from "@/ui/form-faults";
import { PageTitle } from "@/ui/shell";

type Props = {
  form: Form;
  page: FormPage;
  answers: Answers;
  onAnswers(answers: Answers, redraw: boolean): void;
  locale: string;
  today: string;
  showFaults: boolean;
  /** The question in the editor, to be brought into view. */
  lookAt: string | undefined;
};

/** The page as the applicant will meet it, drawn by the same parts. What is typed stays here. */
export function PreviewPage({ form, page, answers, onAnswers, locale, today, showFaults, lookAt }: Props) {
  const t = useTranslations("applicant.page");
  const faultWords = useTranslations("faults");
  const root = useRef<HTMLDivElement>(null);
  const reading = read(form, answers, [], { today });
  const fields = page.fields.filter((field) => reading.isShown(field));
  const section = form.sections.find(({ key }) => key === page.section);
  const house = {
    locale,
    fallback: "en",
    say: (code: string, values = {}) => faultWords(code as never, values as never),
    has: (code: string) => faultWords.has(code as never),
    day: (iso: string) => dateText(iso, locale),
  };
  const only = new Set(page.fields.map(({ key }) => key));
  const faults = showFaults ? faultsOf(form, answers, [], { today }, { only }) : [];
  const told = faults.map((fault) => ({ field: fault.field, message: faultSentence(fault, house, labelsOf(form)) }));

  useEffect(() => {
    const name = lookAt?.replace("[]", "[0]");
    const found = name ? root.current?.ownerDocument.getElementById(fieldId(name)) : undefined;
    const view = found?.ownerDocument.defaultView;
    // By hand: an element that scrolls itself into view would take the page around the frame along.
    if (found && view) view.scrollTo({ top: found.getBoundingClientRect().top + view.scrollY - view.innerHeight / 3 });
  }, [lookAt]);

  const collect = (event: FormEvent<HTMLFormElement>, submitter?: HTMLElement | null) => {
    const sent = new FormData(event.currentTarget, submitter);
    const patch = decodePage(page.fields, sent, answers);
    const next = Object.entries({ ...answers, ...patch }).filter(([, value]) => value !== null);
    onAnswers(Object.fromEntries(next), submitter !== undefined);
  };
  return (
    <div ref={root} data-room="applicant" className="mx-auto max-w-column px-4 pt-6 pb-16 sm:px-6">
      <PageTitle above={inLanguage(section?.title, locale)} lead={page.hint && inLanguage(page.hint, locale)}>
        {inLanguage(page.title, locale)}
      </PageTitle>
      <FormFaults.Provider value={told}>
        <form
          noValidate
          className="grid gap-8"
          onChange={(event) => collect(event)}
          onSubmit={(event) => {
            event.preventDefault();
            collect(event, (event.nativeEvent as SubmitEvent).submitter);
          }}
        >
          <Questions fields={fields} scene={{ form, answers, reading, locale, institutions: new Map() }} />
          {fields
            .filter(({ kind }) => kind === "upload")
            .map((field) => (
              <SlotCard
                key={field.key}
                field={field}
                slot={field.key}
                name={inLanguage(field.label, locale)}
                standing={field.required ? "needed" : "ifYouLike"}
                locale={locale}
              >
                <SlotInputs field={field} slot={field.key} another={false} />
              </SlotCard>
            ))}
          {fields.some(isAsked) && (
            <ButtonRow>
              <SubmitButton>{t("saveAndContinue")}</SubmitButton>
            </ButtonRow>
          )}
        </form>
      </FormFaults.Provider>
    </div>
  );
}
