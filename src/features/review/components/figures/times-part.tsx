import { useTranslations } from "next-intl";
import { Table } from "@/ui/table";
import type { Workload } from "../../figures/schema";
import { useDays } from "./typical-words";
import { Whole, Wide } from "./widths";

/** How long each step took, beside its target. */
export function TimesPart({ medians, decision, windowDays }: Pick<Workload, "medians" | "decision" | "windowDays">) {
  const t = useTranslations("leading");
  const review = useTranslations("review");
  const days = useDays();
  const rows = medians.map(({ status, waiting, cases, median, p90, target, clockRuns }) => ({
    key: status,
    cells: {
      step: <Whole>{review(`states.${status}`)}</Whole>,
      waiting,
      cases,
      median: days(median),
      p90: days(p90),
      target: clockRuns ? days(target) : t("times.stands"),
    },
  }));
  const whole = {
    key: "decision",
    cells: {
      step: t("times.decision"),
      waiting: "",
      cases: decision.cases,
      median: days(decision.median),
      p90: days(decision.p90),
      target: "",
    },
  };
  return (
    <section aria-labelledby="times" className="grid gap-3">
      <h2 id="times" className="text-base">
        {t("times.title")}
      </h2>
      <Table
        caption={t("times.caption", { days: windowDays })}
        columns={[
          { key: "step", title: t("times.step") },
          { key: "waiting", title: <Wide>{t("times.waiting")}</Wide>, numeric: true },
          { key: "cases", title: <Wide>{t("times.ended")}</Wide>, numeric: true },
          { key: "median", title: <Wide>{t("median")}</Wide>, numeric: true },
          { key: "p90", title: <Wide>{t("p90")}</Wide>, numeric: true },
          { key: "target", title: <Wide>{t("times.target")}</Wide>, numeric: true },
        ]}
        rows={[...rows, whole]}
      />
      <p className="max-w-[46em] text-muted">{t("times.how")}</p>
    </section>
  );
}
