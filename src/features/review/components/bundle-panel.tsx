import { useTranslations } from "next-intl";
import { SubmitButton } from "@/ui/button";
import { Panel } from "@/ui/panel";
import { TextField } from "@/ui/text-field";

/** A plain GET form: the browser keeps the page and takes the file. */
export function BundlePanel({ caseId, mayUnmask }: { caseId: string; mayUnmask: boolean }) {
  const t = useTranslations("letters.bundle");
  return (
    <Panel id="bundle" title={t("title")}>
      <p className="text-muted">{t("text")}</p>
      <form action={`/api/v1/cases/${caseId}/bundle.zip`} className="grid gap-3">
        {mayUnmask && <TextField name="reason" within="bundle" label={t("reason")} hint={t("reasonHint")} optional />}
        <div>
          <SubmitButton tone="secondary">{t("button")}</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
