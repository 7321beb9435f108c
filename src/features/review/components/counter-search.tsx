import { useTranslations } from "next-intl";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import type { FieldFault } from "@/ui/form-faults";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";

type Props = { q: string; flash?: { faults: FieldFault[]; message: string; typed: Record<string, string> } };

/** By what the person says, or by the passport itself; its lines are posted, so that no address keeps them. */
export function CounterSearch({ q, flash }: Props) {
  const t = useTranslations("review.counter");
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <search>
        <form method="get" action="/review/counter" className="grid gap-3">
          <TextField name="q" type="search" label={t("q")} defaultValue={q} />
          <div>
            <SubmitButton icon="search">{t("search")}</SubmitButton>
          </div>
        </form>
      </search>
      <ApiForm
        action="/api/v1/passport-lookups"
        next="/review/cases/{id}"
        label={t("byPassport")}
        {...(flash ? { faults: flash.faults, message: flash.message } : {})}
      >
        <TextArea
          name="lines"
          label={t("byPassport")}
          hint={t("linesHint")}
          rows={2}
          mono
          spellCheck={false}
          defaultValue={flash?.typed.lines ?? ""}
        />
        <div>
          <SubmitButton tone="secondary" icon="passport">
            {t("lookUp")}
          </SubmitButton>
        </div>
      </ApiForm>
    </div>
  );
}
