import { useTranslations } from "next-intl";
import type { Flash } from "@/server/http/flash";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { FileField } from "@/ui/file-field";
import { Panel } from "@/ui/panel";
import { TextField } from "@/ui/text-field";

/** The two ways to a draft: a copy of the version in force, or a file from elsewhere. */
export function BeginForms({ flash }: { flash: Flash | null }) {
  const t = useTranslations("versions.list");
  const isFile = flash?.faults.some(({ field }) => field !== "title") ?? false;
  const told = flash ? { faults: flash.faults, ...(flash.faults.length === 0 ? { message: flash.message } : {}) } : {};
  return (
    <Panel id="begin" title={t("begin")}>
      <ApiForm action="/api/v1/form-versions" idempotent label={t("begin")} {...(isFile ? {} : told)}>
        <TextField
          name="title"
          label={t("beginTitle")}
          hint={t("beginHint")}
          maxLength={120}
          defaultValue={flash?.typed.title ?? ""}
        />
        <div>
          <SubmitButton icon="plus">{t("beginButton")}</SubmitButton>
        </div>
      </ApiForm>
      <Details summary={t("import")} open={isFile}>
        <ApiForm
          action="/api/v1/form-version-imports"
          multipart
          idempotent
          fields={["file"]}
          label={t("import")}
          {...(isFile ? told : {})}
        >
          <FileField name="file" label={t("importFile")} hint={t("importHint")} accept="application/json,.json" />
          <div>
            <SubmitButton tone="secondary" icon="upload">
              {t("importButton")}
            </SubmitButton>
          </div>
        </ApiForm>
      </Details>
    </Panel>
  );
}
