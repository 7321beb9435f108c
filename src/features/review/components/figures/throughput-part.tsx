import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showDate } from "@/server/i18n/dates";
import { LineChart } from "@/ui/charts/line-chart";
import { Details } from "@/ui/details";
import { Table } from "@/ui/table";
import type { Workload } from "../../figures/schema";

/** What came and what was finished, week by week, and how long the rest would take at that pace. */
export function ThroughputPart({ throughput, forecast }: Pick<Workload, "throughput" | "forecast">) {
  const t = useTranslations("leading");
  const locale = useLocale() as Locale;
  const whole = throughput.filter(({ complete }) => complete);
  const sum = (of: "inflow" | "outflow") => whole.reduce((all, week) => all + week[of], 0);
  const flow = { inflow: sum("inflow"), outflow: sum("outflow"), weeks: whole.length };
  const { weeks, low, high, inflowPerWeek, outflowPerWeek } = forecast;
  return (
    <section aria-labelledby="throughput" className="grid gap-3">
      <h2 id="throughput" className="text-base">
        {t("throughput.title")}
      </h2>
      <p className="max-w-[46em]">{t("throughput.text", flow)}</p>
      <LineChart
        summary={t("throughput.picture", flow)}
        labels={whole.map(({ week }) => week.slice(5))}
        lines={[
          { key: "inflow", label: t("throughput.inflow"), values: whole.map(({ inflow }) => inflow) },
          { key: "outflow", label: t("throughput.outflow"), values: whole.map(({ outflow }) => outflow) },
        ]}
      />
      <Details summary={t("throughput.table")}>
        <Table
          caption={t("throughput.caption")}
          columns={[
            { key: "week", title: t("throughput.week") },
            { key: "inflow", title: t("throughput.inflow"), numeric: true },
            { key: "outflow", title: t("throughput.outflow"), numeric: true },
          ]}
          rows={throughput.map(({ week, inflow, outflow, complete }) => ({
            key: week,
            cells: {
              week: complete ? showDate(locale, week) : t("throughput.notOver", { week: showDate(locale, week) }),
              inflow,
              outflow,
            },
          }))}
        />
      </Details>
      <h3 className="mt-2 font-semibold">{t("forecast.title")}</h3>
      <p className="max-w-[46em]">
        {weeks === null
          ? t("forecast.none")
          : high === null || low === null
            ? t("forecast.open", { weeks, outflow: outflowPerWeek })
            : t("forecast.text", { weeks, low, high, outflow: outflowPerWeek })}
      </p>
      <p className="max-w-[46em] text-muted">
        {t("forecast.assumes", { inflow: inflowPerWeek, outflow: outflowPerWeek })}
      </p>
    </section>
  );
}
