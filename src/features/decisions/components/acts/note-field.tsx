import { useTranslations } from "next-intl";
import { TextArea } from "@/ui/text-area";

export function NoteField({ typed, label, optional }: { typed?: string; label?: string; optional?: boolean }) {
  const t = useTranslations("review.act");
  return (
    <TextArea
      name="note"
      label={label ?? t("note")}
      hint={t("noteHint")}
      rows={4}
      most={4_000}
      {...(typed ? { defaultValue: typed } : {})}
      {...(optional ? { optional } : {})}
    />
  );
}
