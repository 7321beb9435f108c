"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { ChoiceInput } from "@/ui/edit-fields";
import type { Option } from "@/ui/select-field";
import type { Outcome } from "../../domain/definition";

type Rules = Record<string, Outcome>;
type Props = { rules: Option[]; outcomes: Option[]; value: Rules; onChange: (value: Rules) => void };

/** What is agreed of single rules. */
export function ExpectedRules({ rules, outcomes, value, onChange }: Props) {
  const t = useTranslations("samples");
  const editing = useTranslations("editing");
  const named = (rule: string) => rules.find((one) => one.value === rule)?.label ?? rule;
  return (
    <div className="grid gap-2">
      {Object.entries(value).map(([rule, outcome]) => (
        <div key={rule} className="flex flex-wrap items-end gap-2">
          <ChoiceInput
            name={`expected.rules.${rule}`}
            label={named(rule)}
            width="half"
            options={outcomes}
            value={outcome}
            onChange={(next) => onChange({ ...value, [rule]: next as Outcome })}
          />
          <Button
            tone="quiet"
            icon="bin"
            aria-label={t("remove", { name: named(rule) })}
            onClick={() => onChange(Object.fromEntries(Object.entries(value).filter(([key]) => key !== rule)))}
          >
            {editing("remove")}
          </Button>
        </div>
      ))}
      <ChoiceInput
        name="addRule"
        label={t("addRule")}
        width="half"
        empty="…"
        options={rules.filter((one) => !Object.hasOwn(value, one.value))}
        value=""
        onChange={(rule) => rule && onChange({ ...value, [rule]: "PASS" })}
      />
    </div>
  );
}
