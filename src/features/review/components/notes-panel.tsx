import { useTranslations } from "next-intl";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Panel } from "@/ui/panel";
import { TextArea } from "@/ui/text-area";
import type { Colleague } from "../domain/mentions";
import type { CaseDetail } from "../schema";
import { ColleaguePicker } from "./colleague-picker";
import { NotesList } from "./history-panels";

type Props = { detail: CaseDetail; mayWrite: boolean; colleagues: Colleague[] };

export function NotesPanel({ detail, mayWrite, colleagues }: Props) {
  const t = useTranslations("review");
  const m = useTranslations("casePage.mentions");
  const words = {
    title: m("colleagues"),
    hint: m("colleaguesHint"),
    insert: m("insert", { name: "#" }),
    none: m("noMatch"),
  };
  return (
    <Panel id="notes" title={t("case.notes")}>
      <NotesList detail={detail} />
      {mayWrite && (
        <ApiForm action={`/api/v1/cases/${detail.id}/notes`} idempotent label={t("notes.write")}>
          <TextArea name="text" label={t("notes.write")} hint={t("notes.hint")} rows={3} most={4_000} />
          {colleagues.length > 0 && (
            <ColleaguePicker field="text" names={[...new Set(colleagues.map(({ name }) => name))]} words={words} />
          )}
          <div>
            <SubmitButton tone="secondary">{t("notes.add")}</SubmitButton>
          </div>
        </ApiForm>
      )}
    </Panel>
  );
}
