import { useLocale, useTranslations } from "next-intl";
import type { ReasonCode } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Checkboxes, Radios } from "@/ui/choice-fields";
import { Details } from "@/ui/details";
import type { FieldFault } from "@/ui/form-faults";
import { Panel } from "@/ui/panel";
import { TextArea } from "@/ui/text-area";
import { lookOutcomes, returnGrounds } from "../../domain/second-looks/opinion";

type Props = {
  lookId: string;
  version: number;
  reasonCodes: ReasonCode[];
  flash?: { faults: FieldFault[]; message: string; typed: Record<string, string> };
};

/** What a second officer would do; given once. */
export function OpinionForm({ lookId, version, reasonCodes, flash }: Props) {
  const t = useTranslations("looks.blind");
  const locale = useLocale();
  const typed = flash?.typed ?? {};
  return (
    <Panel id="opinion" title={t("form")}>
      <ApiForm
        action={`/api/v1/second-looks/${lookId}/opinion`}
        hidden={{ version, reasons: "" }}
        idempotent
        label={t("form")}
        {...(flash ? { faults: flash.faults, message: flash.message } : {})}
      >
        <Radios
          name="outcome"
          label={t("outcome")}
          options={lookOutcomes.map((value) => ({
            value,
            label: t(`outcomes.${value}`),
            hint: t(`hints.${value}`),
          }))}
          {...(typed.outcome ? { defaultValue: typed.outcome } : {})}
        />
        <Details summary={t("reasons")} open={typed.outcome === "REFUSE"}>
          <Checkboxes
            name="reasons"
            label={t("reasons")}
            options={reasonCodes.map(({ code, internal }) => ({
              value: code,
              label: `${code} ${inLanguage(internal, locale)}`,
            }))}
            defaultValue={typed.reasons ? [typed.reasons] : []}
          />
        </Details>
        <TextArea
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          rows={4}
          most={4_000}
          {...(typed.note ? { defaultValue: typed.note } : {})}
        />
        <p>
          <SubmitButton>{t("send")}</SubmitButton>
        </p>
      </ApiForm>
      <PutBack lookId={lookId} version={version} />
    </Panel>
  );
}

function PutBack({ lookId, version }: Pick<Props, "lookId" | "version">) {
  const t = useTranslations("looks.blind");
  return (
    <Details summary={t("returnTitle")}>
      <ApiForm
        action={`/api/v1/second-looks/${lookId}/return`}
        hidden={{ version }}
        idempotent
        within="return"
        label={t("returnTitle")}
      >
        <Radios
          name="because"
          within="return"
          label={t("because")}
          options={returnGrounds.map((value) => ({
            value,
            label: t(`grounds.${value}`),
            hint: t(`groundHints.${value}`),
          }))}
        />
        <p>
          <SubmitButton tone="secondary">{t("return")}</SubmitButton>
        </p>
      </ApiForm>
    </Details>
  );
}
