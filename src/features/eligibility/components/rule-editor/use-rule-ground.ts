"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Definition, Rule } from "../../domain/definition";
import { compileForm, type Form } from "../../domain/form";
import { useConditionWords } from "../condition-builder/use-condition-words";

/** A version's form, and what may stand in the conditions of one of its rules. */
export function useRuleGround(definition: Definition, rule: Rule) {
  const form: Form = useMemo(() => compileForm(definition), [definition]);
  const t = useTranslations("rules");
  return { form, t, ...useConditionWords(form, { rule: rule.id }) };
}
