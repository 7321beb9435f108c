"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Definition, Rule } from "../../domain/definition";
import { compileForm, type Form } from "../../domain/form";
import { useConditionWords } from "../condition-builder/use-condition-words";
import { namingParameters } from "./naming-parameters";

/** A version's form, and what may stand in the conditions of one of its rules. */
export function useRuleGround(definition: Definition, rule: Rule) {
  const form: Form = useMemo(() => compileForm(definition), [definition]);
  const t = useTranslations("rules");
  const locale = useLocale();
  const { scope, wording } = useConditionWords(form, { rule: rule.id });
  return { form, t, scope, wording: namingParameters(wording, rule, locale) };
}
