import { useTranslations } from "next-intl";
import { Tag } from "@/ui/tag";

export function StandingTag({ status }: { status: string }) {
  const t = useTranslations("admin.versions.statuses");
  return <Tag tone={status === "published" ? "ok" : "neutral"}>{t(status as "draft")}</Tag>;
}
