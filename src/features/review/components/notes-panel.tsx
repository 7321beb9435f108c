import { useTranslations } from "next-intl";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Panel } from "@/ui/panel";
import { TextArea } from "@/ui/text-area";
import type { CaseDetail } from "../schema";
import { NotesList } from "./history-panels";

export function NotesPanel({ detail, mayWrite }: { detail: CaseDetail; mayWrite: boolean }) {
  const t = useTranslations("review");
  return (
    <Panel id="notes" title={t("case.notes")}>
      <NotesList detail={detail} />
      {mayWrite && (
        <ApiForm action={`/api/v1/cases/${detail.id}/notes`} idempotent label={t("notes.write")}>
          <TextArea name="text" label={t("notes.write")} hint={t("notes.hint")} rows={3} most={4_000} />
          <div>
            <SubmitButton tone="secondary">{t("notes.add")}</SubmitButton>
          </div>
        </ApiForm>
      )}
    </Panel>
  );
}
