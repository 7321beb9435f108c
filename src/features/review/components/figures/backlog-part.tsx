import { useTranslations } from "next-intl";
import { BarChart } from "@/ui/charts/bar-chart";
import { Table } from "@/ui/table";
import type { Workload } from "../../figures/schema";

/** What waits, by how long the service clock has run for it. */
export function BacklogPart({ backlog, ages }: Pick<Workload, "backlog" | "ages">) {
  const t = useTranslations("leading");
  const band = ({ from, to }: Workload["ages"][number]) =>
    to === null ? t("ages.over", { from }) : t("ages.band", { from, to });
  return (
    <section aria-labelledby="backlog" className="grid gap-3">
      <h2 id="backlog" className="text-base">
        {t("backlog.title")}
      </h2>
      <p className="max-w-[46em]">{t("backlog.text", backlog)}</p>
      <div className="grid items-start gap-x-8 gap-y-4 lg:grid-cols-2">
        <BarChart
          summary={t("backlog.picture")}
          bars={ages.map((age) => ({ key: String(age.from), label: band(age), value: age.cases, part: age.overdue }))}
        />
        <Table
          caption={t("backlog.caption")}
          columns={[
            { key: "age", title: t("backlog.age") },
            { key: "cases", title: t("cases"), numeric: true },
            { key: "overdue", title: t("overdue"), numeric: true },
          ]}
          rows={ages.map((age) => ({
            key: String(age.from),
            cells: { age: band(age), cases: age.cases, overdue: age.overdue },
          }))}
        />
      </div>
      <p className="max-w-[46em] text-muted">{t("backlog.how")}</p>
    </section>
  );
}
