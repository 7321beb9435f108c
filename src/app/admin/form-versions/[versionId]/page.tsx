import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { showDay } from "@/server/i18n/dates";
import { SummaryList } from "@/ui/summary-list";
import { shownVersion } from "./shown-version";

type Props = { params: Promise<{ versionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.versions");
  return { title: t("one") };
}

export default async function FormVersionPage({ params }: Props) {
  const { version, locale } = await shownVersion((await params).versionId);
  const t = await getTranslations("admin.versions");
  const since = version.effectiveFrom ? showDay(locale, new Date(version.effectiveFrom)) : undefined;
  return (
    <SummaryList
      rows={[
        { key: "effectiveFrom", label: t("effectiveFrom"), value: since },
        { key: "note", label: t("note"), value: version.note || undefined },
      ]}
    />
  );
}
