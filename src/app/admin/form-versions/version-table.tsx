import { useLocale, useTranslations } from "next-intl";
import type { VersionView } from "@/features/eligibility/admin-queries";
import type { Locale } from "@/messages";
import { showDay, showMoment } from "@/server/i18n/dates";
import { Table } from "@/ui/table";
import { Tag } from "@/ui/tag";
import { TextLink } from "@/ui/text-link";
import { StandingTag } from "./standing-tag";

type Props = { caption: string; versions: VersionView[]; names: Map<string, string> };

import { versionName } from "./version-name";

export function VersionTable({ caption, versions, names }: Props) {
  const t = useTranslations("versions");
  const locale = useLocale() as Locale;
  const since = ({ effectiveFrom, createdAt, standing }: VersionView) => {
    if (standing === "draft") return t("list.begun", { on: showDay(locale, new Date(createdAt)) });
    return effectiveFrom ? showMoment(locale, new Date(effectiveFrom), "Asia/Shanghai") : t("publication.always");
  };
  const makers = ({ makerIds }: VersionView) =>
    makerIds.map((id) => names.get(id) ?? t("overview.somebody")).join(", ") || t("overview.portal");
  return (
    <Table
      caption={caption}
      columns={[
        { key: "name", title: t("list.version") },
        { key: "standing", title: t("list.standing") },
        { key: "since", title: t("list.since") },
        { key: "makers", title: t("overview.makers") },
        { key: "note", title: t("overview.note") },
      ]}
      rows={versions.map((version) => ({
        key: version.id,
        cells: {
          name: (
            <span className="block min-w-[9em]">
              <TextLink href={`/admin/form-versions/${version.id}`}>{versionName(t, version)}</TextLink>
            </span>
          ),
          standing: (
            <span className="flex flex-wrap gap-1.5 whitespace-nowrap">
              <StandingTag standing={version.standing} />
              {version.movedOn && <Tag tone="warn">{t("movedOn.short")}</Tag>}
            </span>
          ),
          since: <span className="block min-w-[8em]">{since(version)}</span>,
          makers: makers(version),
          note: <span className="line-clamp-3 max-w-[30em]">{version.note}</span>,
        },
      }))}
    />
  );
}
