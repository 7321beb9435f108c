"use client";

import { type AbstractIntlMessages, NextIntlClientProvider, useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useState } from "react";
import type { Place } from "@/features/eligibility/domain/building/places";
import type { Answers, Definition, Field, SamplePerson, Section } from "@/features/eligibility/domain/definition";
import { compileForm, type Form } from "@/features/eligibility/domain/form";
import { read } from "@/features/eligibility/domain/read";
import { inLanguage } from "@/features/eligibility/domain/text";
import { controlLook } from "@/ui/field";
import { PreviewFrame } from "./preview-frame";
import { PreviewPage } from "./preview-page";

export type PreviewLanguage = { locale: string; name: string; words: AbstractIntlMessages };
export type Example = Pick<SamplePerson, "key" | "name" | "answers">;

type Props = {
  place: Place | undefined;
  definition: Definition;
  languages: PreviewLanguage[];
  examples: Example[];
  today: string;
};

const widths = [360, 640, 1280];

/** The open page as the applicant will meet it, in any language and width, with answers to try it by. Saves nothing. */
export function Preview({ place, definition, languages, examples, today }: Props) {
  const t = useTranslations("builder.preview");
  const own = useLocale();
  const [locale, setLocale] = useState(own);
  const [width, setWidth] = useState(360);
  const [everything, setEverything] = useState(false);
  const [showFaults, setShowFaults] = useState(false);
  const [{ answers, drawing }, setGiven] = useState<{ answers: Answers; drawing: number }>({ answers: {}, drawing: 0 });
  const shown = useDeferredValue(definition);
  const pageKey = place && pageOf(place);
  const form = useMemo(
    () => compileForm(everything && place ? withAllShown(shown, place.section.key, pageKey) : shown),
    [shown, everything, place, pageKey],
  );
  const page = form.sections.find(({ key }) => key === place?.section.key)?.pages.find(({ key }) => key === pageKey);
  const language = languages.find((one) => one.locale === locale) ?? languages[0];
  const redraw = (next: Answers) => setGiven({ answers: next, drawing: drawing + 1 });
  if (!place || !page || !language) return <p className="text-muted">{t("none")}</p>;
  const given = everything ? withOneRow(answers, page.fields) : answers;
  const isHidden = place.of === "field" && !isAskedNow(form, given, place.path, today);
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Choice label={t("language")} lang={language.locale} value={language.locale} onChange={setLocale}>
          {languages.map((one) => (
            <option key={one.locale} value={one.locale}>
              {one.name}
            </option>
          ))}
        </Choice>
        <Choice label={t("width")} value={String(width)} onChange={(chosen) => setWidth(Number(chosen))}>
          {widths.map((one) => (
            <option key={one} value={one}>
              {t("pixels", { width: one })}
            </option>
          ))}
        </Choice>
        <Choice
          label={t("answers")}
          value=""
          onChange={(key) => redraw(examples.find((one) => one.key === key)?.answers ?? {})}
        >
          <option value="">{Object.keys(answers).length > 0 ? t("typed") : t("noAnswers")}</option>
          <option value="none">{t("clear")}</option>
          {examples.map((one) => (
            <option key={one.key} value={one.key}>
              {inLanguage(one.name, own)}
            </option>
          ))}
        </Choice>
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        <Switch label={t("everything")} on={everything} onChange={setEverything} />
        <Switch label={t("faults")} on={showFaults} onChange={setShowFaults} />
      </div>
      {isHidden && (
        <p role="status" className="text-warn">
          {t("hiddenNow")}
        </p>
      )}
      <PreviewFrame title={t("title")} width={width} lang={language.locale}>
        <NextIntlClientProvider locale={language.locale} messages={language.words} timeZone="UTC">
          <PreviewPage
            key={`${drawing} ${page.section} ${page.key} ${everything}`}
            form={form}
            page={page}
            answers={given}
            onAnswers={(next, isRedrawn) => (isRedrawn ? redraw(next) : setGiven({ answers: next, drawing }))}
            locale={language.locale}
            today={today}
            showFaults={showFaults}
            lookAt={place?.of === "field" ? place.path : undefined}
          />
        </NextIntlClientProvider>
      </PreviewFrame>
      <p className="text-[0.92em] text-muted">{t("nothingSaved")}</p>
    </div>
  );
}

function pageOf(place: Place): string | undefined {
  if (place.of === "section") return place.section.pages[0]?.key;
  return place.of === "page" ? place.page.key : (place.group?.field.page ?? place.field.page);
}

/** Does somebody with these answers meet the question? One in a group stands in its first entry. */
function isAskedNow(form: Form, answers: Answers, path: string, today: string): boolean {
  const field = form.fields.get(path);
  if (!field) return true;
  const reading = read(form, answers, [], { today });
  if (field.group === undefined) return reading.isShown(field);
  return reading.rows(field.group).length > 0 && reading.isShown(field, 0);
}

/** Conditions of one page taken away; what is retired stays away. */
function withAllShown(definition: Definition, section: string, page: string | undefined): Definition {
  const shown = ({ visibleWhen, ...field }: Field): Field => ({
    ...field,
    ...(field.fields ? { fields: field.fields.map(shown) } : {}),
  });
  const sectionShown = (one: Section): Section =>
    one.key === section
      ? { ...one, fields: one.fields.map((field) => (field.page === page ? shown(field) : field)) }
      : one;
  return { ...definition, sections: definition.sections.map(sectionShown) };
}

/** A group without entries shows nothing of its questions. */
function withOneRow(answers: Answers, fields: readonly { kind: string; key: string }[]): Answers {
  const groups = fields.filter(({ kind, key }) => kind === "rows" && !Array.isArray(answers[key]));
  return { ...answers, ...Object.fromEntries(groups.map(({ key }) => [key, [{}]])) };
}

type ChoiceProps = {
  label: string;
  lang?: string;
  value: string;
  onChange(value: string): void;
  children: React.ReactNode;
};

function Choice({ label, lang, value, onChange, children }: ChoiceProps) {
  return (
    <label className="grid min-w-0 gap-1">
      <span className="text-[0.92em]">{label}</span>
      <select
        lang={lang}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`${controlLook} max-w-[14em] py-[0.3em]`}
      >
        {children}
      </select>
    </label>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label className="flex w-fit items-center gap-2">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
        className="size-[1.15em]"
      />
      {label}
    </label>
  );
}
