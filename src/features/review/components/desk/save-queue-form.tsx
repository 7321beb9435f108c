import { useTranslations } from "next-intl";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import type { QueueItem } from "../../schema";

/** Keeps the filters in the address as a queue; one's own are renamed, shared and removed on a page of their own. */
export function SaveQueueForm({ query, current }: { query: Record<string, string>; current: QueueItem | undefined }) {
  const t = useTranslations("desk.saved");
  const { columns: _look, cursor: _place, ...lasting } = query;
  const kept = Object.entries(lasting).filter(([, value]) => value);
  if (current?.id && current.mine)
    return (
      <p>
        <TextLink href={`/review/queues#${current.id}`}>{t("keep")}</TextLink>
      </p>
    );
  if (current || kept.length === 0) return null;
  const hidden = Object.fromEntries(kept.map(([name, value]) => [`query.${name}`, value]));
  return (
    <ApiForm action="/api/v1/case-queues" hidden={hidden} idempotent label={t("title")}>
      <div className="flex flex-wrap items-end gap-3">
        <TextField name="name" label={t("name")} width="half" />
        <label className="flex items-center gap-2 pb-2">
          <input type="checkbox" name="shared" value="true" />
          {t("shared")}
        </label>
        <SubmitButton tone="secondary">{t("save")}</SubmitButton>
      </div>
    </ApiForm>
  );
}
