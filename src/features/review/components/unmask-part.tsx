import { useTranslations } from "next-intl";
import { Details } from "@/ui/details";
import type { CaseDetail } from "../schema";
import { UnmaskForm } from "./unmask-form";

/** Which answers are masked here, and the form that shows them to somebody who says why. */
export function UnmaskPart({ detail }: { detail: CaseDetail }) {
  const t = useTranslations("review.unmask");
  const fields = detail.sections
    .flatMap(({ rows }) => rows)
    .filter(({ masked, rows }) => masked || rows?.some((members) => members.some((member) => member.masked)))
    .map(({ key, label }) => ({ key, label }));
  if (fields.length === 0) return null;
  const words = {
    fields: t("fields"),
    reason: t("reason"),
    show: t("show"),
    shown: t("shown"),
    failed: t("failed"),
    empty: t("empty"),
  };
  return (
    <Details summary={t("title")}>
      <p className="text-muted">{t("hint")}</p>
      <UnmaskForm action={`/api/v1/cases/${detail.id}/unmaskings`} fields={fields} words={words} />
    </Details>
  );
}
