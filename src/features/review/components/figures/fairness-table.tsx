import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/countries";
import type { Locale } from "@/messages";
import { Table } from "@/ui/table";
import type { FairGroup } from "../../domain/figures/fair-groups";
import { useDays } from "./typical-words";
import { Whole, Wide } from "./widths";

export type Dimension = "nationality" | "route" | "age";

/** How long each group waited and how often it was refused, with what chance alone may do to both. */
export function FairnessTable({ name, groups, leftOut }: { name: Dimension; groups: FairGroup[]; leftOut: number }) {
  const t = useTranslations("leading.fairness");
  const days = useDays();
  const groupName = useGroupName(name);
  const percent = usePercent();
  return (
    <div className="grid gap-2">
      <Table
        caption={t(name)}
        columns={[
          { key: "group", title: t("group") },
          { key: "cases", title: <Wide>{t("cases")}</Wide>, numeric: true },
          { key: "median", title: <Wide>{t("median")}</Wide>, numeric: true },
          { key: "medianRange", title: <Wide>{t("medianRange")}</Wide>, numeric: true },
          { key: "refused", title: <Wide>{t("refused")}</Wide>, numeric: true },
          { key: "refusedRange", title: <Wide>{t("refusedRange")}</Wide>, numeric: true },
        ]}
        rows={groups.map(({ key, cases, wait: { median, interval }, refused }) => ({
          key,
          cells: {
            group: <Whole>{groupName(key)}</Whole>,
            cases,
            median: days(median),
            medianRange: interval ? t("range", { low: interval[0], high: interval[1] }) : t("few"),
            refused: refused ? percent(refused.share) : t("hidden"),
            refusedRange: refused
              ? t("shareRange", { low: percent(refused.interval[0]), high: percent(refused.interval[1]) })
              : t("hidden"),
          },
        }))}
        empty={<p className="py-3 text-muted">{t("none")}</p>}
      />
      {leftOut > 0 && <p className="text-muted">{t("leftOut", { count: leftOut })}</p>}
    </div>
  );
}

function useGroupName(name: Dimension) {
  const t = useTranslations("leading.fairness");
  const locale = useLocale() as Locale;
  return (key: string) => {
    if (key === "") return t("unknown");
    if (name === "nationality") return countryName(key, locale);
    if (name === "age") return t("ages", { from: Number(key), to: Number(key) + 9 });
    return t.has(`routes.${key}`) ? t(`routes.${key}` as "routes.both") : key;
  };
}

function usePercent() {
  const locale = useLocale() as Locale;
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return (share: number) => format.format(share);
}
