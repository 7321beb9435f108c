"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { type ScopePlace, scopeOf } from "@/features/eligibility/domain/conditions/scope";
import { factName, factValue, type Words, wordingOf } from "@/features/eligibility/domain/conditions/wording";
import type { Form } from "@/features/eligibility/domain/form";
import { countryOptions } from "@/lib/countries";

/**
 * What `ConditionBuilder` needs to know at one place of a version: everything that may be asked there, and its names.
 * The page hands it the words of `builder.conditions`, `admin.sentences` and `admin.facts`.
 */
export function useConditionWords(form: Form, { group, rule }: ScopePlace = {}) {
  const locale = useLocale();
  const t = useTranslations("builder.conditions") as unknown as Words;
  const phrases = useTranslations("admin.sentences") as unknown as Words;
  const facts = useTranslations("admin.facts") as unknown as Words;
  return useMemo(() => {
    const names = {
      locale,
      fact: (name: string) => factName(name, facts),
      factValue: (value: string) => factValue(value, facts),
      papers: t("papers"),
      facts: t("facts"),
      member: (owner: string, name: string) => phrases("member", { group: owner, name }),
      countries: () => countryOptions(locale),
    };
    const place = { ...(group ? { group } : {}), ...(rule ? { rule } : {}) };
    return { scope: scopeOf(form, names, place), wording: wordingOf(form, locale, phrases, facts) };
  }, [form, locale, group, rule, t, phrases, facts]);
}
