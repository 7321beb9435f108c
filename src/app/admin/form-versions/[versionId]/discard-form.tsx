import { useTranslations } from "next-intl";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { Panel } from "@/ui/panel";

type Props = { versionId: string; version: number; number: number; makers: string; changes: number; message?: string };

/** Throws the draft away; says first what is lost by it. */
export function DiscardForm({ versionId, version, number, makers, changes, message }: Props) {
  const t = useTranslations("versions.discard");
  return (
    <Panel id="discard" title={t("title")}>
      <Details summary={t("open", { number })} open={message !== undefined}>
        <div className="grid gap-3">
          <p className="max-w-[46em]">{t("text", { changes, makers })}</p>
          <ApiForm
            action={`/api/v1/form-versions/${versionId}/removal`}
            hidden={{ version }}
            catchUp
            label={t("title")}
            {...(message === undefined ? {} : { message })}
          >
            <div>
              <SubmitButton tone="danger">{t("button", { number })}</SubmitButton>
            </div>
          </ApiForm>
        </div>
      </Details>
    </Panel>
  );
}
