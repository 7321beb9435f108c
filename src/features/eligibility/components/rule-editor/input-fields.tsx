"use client";

import { useTranslations } from "next-intl";
import type { ConditionScope } from "../../domain/conditions/scope";
import type { Wording } from "../../domain/conditions/sentences";
import type { Rule } from "../../domain/definition";
import type { Form } from "../../domain/form";
import { readsOf } from "../../domain/rules/rule-reads";
import { ChoicesInput } from "../editing/choices-input";

type Props = { rule: Rule; form: Form; scope: ConditionScope; wording: Wording; onChange: (rule: Rule) => void };

export const isFieldOf =
  ({ fields }: Form) =>
  (name: string) =>
    fields.has(name.replace("$route", "degree"));

/** What officers see beside the verdict: what the rule reads follows from its cases, more can be added by hand. */
export function InputFields({ rule, form, scope, wording, onChange }: Props) {
  const t = useTranslations("rules");
  const derived = readsOf(rule, isFieldOf(form));
  const more = rule.inputs.filter((name) => !derived.includes(name));
  const options = scope.subjects
    .filter(({ kind, name }) => kind !== "fact" && !derived.includes(name))
    .map(({ name, label }) => ({ value: name, label }));
  return (
    <div className="grid gap-3">
      <div>
        <p className="font-semibold">{t("inputs")}</p>
        <p className="text-muted">{derived.map((name) => wording.field(name)).join(" · ") || t("noInputs")}</p>
      </div>
      <ChoicesInput
        name="inputs"
        label={t("moreInputs")}
        hint={t("moreInputsHint")}
        options={options}
        value={more}
        onChange={(chosen) => onChange({ ...rule, inputs: [...derived, ...chosen] })}
      />
    </div>
  );
}
