"use client";

import { useTranslations } from "next-intl";
import { blankLeaf, unfinishedIn } from "@/features/eligibility/domain/conditions/leaf";
import type { ConditionScope } from "@/features/eligibility/domain/conditions/scope";
import { sentence, type Wording } from "@/features/eligibility/domain/conditions/sentences";
import type { Condition, Parameters } from "@/features/eligibility/domain/definition";
import { ConditionNode, SmallButton } from "./node";

type Props = {
  /** The condition itself is the state: what is shown is what will be saved, line by line. */
  condition: Condition | undefined;
  onChange(condition: Condition | undefined): void;
  scope: ConditionScope;
  wording: Wording;
  /** The parameters of the rule that it belongs to. */
  parameters?: Parameters[string];
  /** Names the whole for screen readers: "Shown when". */
  label: string;
  /** What it means when there is none: "always". */
  none: string;
  /** Takes away the way to no condition at all, where one must stand. */
  always?: boolean;
  disabled?: boolean;
};

/**
 * Builds a condition from lines and groups, with the same condition as a sentence below. Before saving ask
 * `unfinishedIn`: a line that is not filled in yet is kept, and is no condition.
 */
export function ConditionBuilder(props: Props) {
  const { condition, onChange, scope, wording, parameters = {}, label, none, always, disabled = false } = props;
  const t = useTranslations("builder.conditions");
  const unfinished = unfinishedIn(condition);
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-2" disabled={disabled}>
      <legend className="mb-1 font-semibold">{label}</legend>
      {condition ? (
        <ConditionNode
          condition={condition}
          scope={scope}
          disabled={disabled}
          onChange={(next) => onChange(next ?? (always ? blankLeaf : undefined))}
        />
      ) : (
        <p className="text-muted">{none}</p>
      )}
      {!disabled && (
        <div className="flex flex-wrap gap-2">
          {!condition && (
            <SmallButton label={t("begin")} icon="plus" onClick={() => onChange(blankLeaf)}>
              {t("begin")}
            </SmallButton>
          )}
          {condition && !("all" in condition) && !("any" in condition) && (
            <SmallButton label={t("more")} icon="plus" onClick={() => onChange({ all: [condition, blankLeaf] })}>
              {t("more")}
            </SmallButton>
          )}
        </div>
      )}
      {condition && (
        <p aria-live="polite" className="rounded-md bg-sunken px-3 py-2">
          {unfinished > 0 ? (
            t("unfinished", { count: unfinished })
          ) : (
            <>
              <span className="font-semibold">{t("reads")}</span> {sentence(condition, parameters, wording)}
            </>
          )}
        </p>
      )}
    </fieldset>
  );
}
