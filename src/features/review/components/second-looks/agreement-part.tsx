import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/messages";
import { RangeChart } from "@/ui/charts/range-chart";
import { Table } from "@/ui/table";
import type { AgreementGroup } from "../../second-looks/schema";
import { Whole, Wide } from "../figures/widths";

type Props = { id: "kinds" | "periods" | "posts"; groups: AgreementGroup[]; nameOf: (key: string) => string };

const heads = { kinds: "kind", periods: "period", posts: "post" } as const;

export function usePercent() {
  const locale = useLocale() as Locale;
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return (share: number) => format.format(share);
}

/** How often first and second officers agreed, group by group: the picture, and the figures beside it. */
export function AgreementPart({ id, groups, nameOf }: Props) {
  const t = useTranslations("looks.agreement");
  const locale = useLocale() as Locale;
  const percent = usePercent();
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const told = (rate: AgreementGroup["rate"], say: (rate: NonNullable<AgreementGroup["rate"]>) => ReactNode) =>
    rate ? say(rate) : t("tooFew");
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="text-base">
        {t(id)}
      </h2>
      {groups.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <div className="grid items-start gap-x-8 gap-y-4 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <RangeChart
            summary={t("picture")}
            percent={percent}
            none={t("tooFew")}
            ranges={groups.map(({ key, rate }) => ({
              key,
              label: nameOf(key),
              at: rate && { share: rate.share, low: rate.interval[0], high: rate.interval[1] },
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
              { key: "rate", title: t("rate"), numeric: true },
              { key: "range", title: <Wide>{t("range")}</Wide>, numeric: true },
              { key: "kappa", title: t("kappa"), numeric: true },
            ]}
            rows={groups.map(({ key, drawn, done, rate }) => ({
              key,
              cells: {
                group: <Whole>{nameOf(key)}</Whole>,
                drawn: drawn ?? <Whole>{t("running")}</Whole>,
                done,
                agreed: told(rate, ({ agreed }) => agreed),
                rate: told(rate, ({ share }) => percent(share)),
                range: told(rate, ({ interval: [low, high] }) => (
                  <Whole>{t("shareRange", { low: percent(low), high: percent(high) })}</Whole>
                )),
                kappa: told(rate, ({ kappa }) => (kappa === null ? "–" : decimal.format(kappa))),
              },
            }))}
          />
        </div>
      )}
    </section>
  );
}
