import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { RangeChart } from "@/ui/charts/range-chart";
import { Table } from "@/ui/table";
import type { AgreementGroup } from "../../second-looks/schema";
import { Whole, Wide } from "../figures/widths";

type Props = {
  id: "kinds" | "periods" | "posts";
  groups: AgreementGroup[];
  leftOut: number;
  nameOf: (key: string) => string;
};

const heads = { kinds: "kind", periods: "period", posts: "post" } as const;

function usePercent() {
  const locale = useLocale() as Locale;
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return (share: number) => format.format(share);
}

/** How often first and second officers agreed, group by group: the picture, and the figures below it. */
export function AgreementPart({ id, groups, leftOut, nameOf }: Props) {
  const t = useTranslations("looks.agreement");
  const locale = useLocale() as Locale;
  const percent = usePercent();
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="text-base">
        {t(id)}
      </h2>
      {groups.length > 0 && (
        <>
          <RangeChart
            summary={t("picture")}
            percent={percent}
            ranges={groups.map(({ key, share, interval: [low, high] }) => ({
              ...{ key, label: nameOf(key), share, low, high },
            }))}
          />
          <Table
            caption={t(id)}
            hideCaption
            columns={[
              { key: "group", title: t(heads[id]) },
              { key: "drawn", title: t("drawn"), numeric: true },
              { key: "done", title: <Wide>{t("done")}</Wide>, numeric: true },
              { key: "agreed", title: <Wide>{t("agreed")}</Wide>, numeric: true },
              { key: "share", title: t("rate"), numeric: true },
              { key: "range", title: <Wide>{t("range")}</Wide>, numeric: true },
              { key: "kappa", title: t("kappa"), numeric: true },
            ]}
            rows={groups.map(({ key, drawn, done, agreed, share, interval: [low, high], kappa }) => ({
              key,
              cells: {
                group: <Whole>{nameOf(key)}</Whole>,
                drawn: drawn ?? <Whole>{t("running")}</Whole>,
                done,
                agreed,
                share: percent(share),
                range: <Whole>{t("shareRange", { low: percent(low), high: percent(high) })}</Whole>,
                kappa: kappa === null ? "–" : decimal.format(kappa),
              },
            }))}
          />
        </>
      )}
      {groups.length === 0 && leftOut === 0 && <p className="text-muted">{t("none")}</p>}
      {leftOut > 0 && <p className="text-muted">{t("leftOut", { count: leftOut })}</p>}
    </section>
  );
}
