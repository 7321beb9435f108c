"use client";

import { useTranslations } from "next-intl";
import { ChoiceInput, LineInput } from "@/ui/edit-fields";
import type { Clause, Outcome } from "../../domain/definition";
import { TextsInput } from "../editing/texts-input";
import { type Gap, WithGaps } from "./gap-row";

export type Ending = Omit<Clause, "when">;
const outcomes: Outcome[] = ["PASS", "REFER", "MISSING", "FAIL"];

type Props = { place: string; value: Ending; gaps: Gap[]; onChange: (value: Ending) => void };

/** What a case comes to: the outcome, what the person reads, and the code by which programs know it. */
export function EndingFields({ place, value, gaps, onChange }: Props) {
  const t = useTranslations("rules");
  const named = useTranslations("admin.versions.outcomes");
  const put = (part: Partial<Ending>) => onChange({ ...value, ...part });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <ChoiceInput
          name={`${place}.outcome`}
          label={t("outcome")}
          options={outcomes.map((outcome) => ({ value: outcome, label: named(outcome) }))}
          value={value.outcome}
          onChange={(outcome) => put({ outcome: outcome as Outcome })}
        />
        <LineInput
          name={`${place}.code`}
          label={t("code")}
          mono
          value={value.code}
          onChange={(code) => put({ code: code.trim() })}
        />
      </div>
      <WithGaps gaps={gaps}>
        <TextsInput
          name={`${place}.reason`}
          label={t("reason")}
          long
          value={value.reason}
          onChange={(reason) => put({ reason: reason ?? {} })}
        />
        <TextsInput
          name={`${place}.remedy`}
          label={t("remedy")}
          long
          optional
          value={value.remedy}
          onChange={(remedy) => {
            const { remedy: _, ...rest } = value;
            onChange(remedy ? { ...rest, remedy } : rest);
          }}
        />
      </WithGaps>
    </>
  );
}
