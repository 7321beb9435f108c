import { useTranslations } from "next-intl";
import { Table } from "@/ui/table";
import { Tag } from "@/ui/tag";
import { type Agreement, besideEachOther } from "../domain/side-by-side";
import type { CaseDetail } from "../schema";

const looks = {
  yes: { tone: "ok" },
  no: { tone: "warn" },
  masked: { tone: "neutral" },
} as const satisfies Record<Agreement, object>;

/** The answers of two cases, question by question; what is masked cannot be told to agree. */
export function SideBySide({ one, other, all }: { one: CaseDetail; other: CaseDetail; all: boolean }) {
  const t = useTranslations("related");
  const sections = besideEachOther(one.sections, other.sections, { all });
  if (sections.length === 0) return <p className="text-muted">{t("noAnswers")}</p>;
  return sections.map(({ key, title, rows }) => (
    <Table
      key={key}
      caption={title}
      columns={[
        { key: "label", title: t("question") },
        { key: "one", title: one.reference },
        { key: "other", title: other.reference },
        { key: "agrees", title: t("agree") },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: {
          label: row.label,
          one: <bdi>{row.one || "–"}</bdi>,
          other: <bdi>{row.other || "–"}</bdi>,
          agrees: <Tag tone={looks[row.agrees].tone}>{t(row.agrees)}</Tag>,
        },
      }))}
    />
  ));
}
