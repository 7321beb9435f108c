import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { TextField } from "@/ui/text-field";

/** Which past cases to look at. */
export async function StartForm({ versionId }: { versionId: string }) {
  const here = `/admin/form-versions/${versionId}/impact`;
  const [t, flash] = await Promise.all([getTranslations("impact"), pageFlash(here)]);
  const typed = (name: string) => flash?.typed[name] ?? "";
  const day = { type: "date", width: "short" } as const;
  return (
    <ApiForm
      action={`/api/v1/form-versions/${versionId}/impact`}
      next={here}
      {...(flash ? { faults: flash.faults, message: flash.message } : {})}
    >
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <TextField {...day} name="sample.period.from" label={t("from")} defaultValue={typed("sample.period.from")} />
        <TextField
          {...day}
          name="sample.period.to"
          label={t("to")}
          hint={t("periodHint")}
          defaultValue={typed("sample.period.to")}
        />
        <TextField
          name="sample.share"
          label={t("share")}
          hint={t("shareHint")}
          inputMode="decimal"
          width="tiny"
          defaultValue={typed("sample.share")}
        />
      </div>
      <div>
        <SubmitButton icon="search">{t("start")}</SubmitButton>
      </div>
    </ApiForm>
  );
}
