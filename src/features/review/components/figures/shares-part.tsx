import { useTranslations } from "next-intl";
import { Table } from "@/ui/table";
import type { Workload } from "../../figures/schema";
import { useDays } from "./typical-words";
import { Whole, Wide } from "./widths";

type Props = Pick<Workload, "posts" | "reviewers" | "windowDays"> & { postNames: Record<string, string> };

/** The same by post and by reviewer: to spread work, not to rank people. */
export function SharesPart({ posts, reviewers, postNames, windowDays }: Props) {
  const t = useTranslations("leading");
  const days = useDays();
  return (
    <section aria-labelledby="shares" className="grid gap-6">
      <h2 id="shares" className="text-base">
        {t("shares.title")}
      </h2>
      <Table
        caption={t("shares.posts", { days: windowDays })}
        columns={[
          { key: "post", title: t("shares.post") },
          { key: "backlog", title: <Wide>{t("backlog.title")}</Wide>, numeric: true },
          { key: "overdue", title: <Wide>{t("overdue")}</Wide>, numeric: true },
          { key: "inflow", title: <Wide>{t("throughput.inflow")}</Wide>, numeric: true },
          { key: "outflow", title: <Wide>{t("throughput.outflow")}</Wide>, numeric: true },
          { key: "median", title: <Wide>{t("median")}</Wide>, numeric: true },
          { key: "p90", title: <Wide>{t("p90")}</Wide>, numeric: true },
          { key: "weeks", title: <Wide>{t("shares.weeks")}</Wide>, numeric: true },
        ]}
        rows={posts.map(({ post, backlog, inflow, outflow, decision, forecast }) => ({
          key: post,
          cells: {
            post: <Whole>{postNames[post] ?? post}</Whole>,
            backlog: backlog.total,
            overdue: backlog.overdue,
            inflow,
            outflow,
            median: days(decision.median),
            p90: days(decision.p90),
            weeks: forecast.weeks ?? t("none"),
          },
        }))}
        empty={<p className="py-3 text-muted">{t("shares.nothing")}</p>}
      />
      <Table
        caption={t("shares.reviewers", { days: windowDays })}
        columns={[
          { key: "name", title: t("shares.reviewer") },
          { key: "held", title: <Wide>{t("shares.held")}</Wide>, numeric: true },
          { key: "overdue", title: <Wide>{t("overdue")}</Wide>, numeric: true },
          { key: "proposals", title: <Wide>{t("shares.proposals")}</Wide>, numeric: true },
          { key: "decisions", title: <Wide>{t("shares.decisions")}</Wide>, numeric: true },
          { key: "median", title: <Wide>{t("shares.median")}</Wide>, numeric: true },
          { key: "p90", title: <Wide>{t("p90")}</Wide>, numeric: true },
        ]}
        rows={reviewers.map(({ id, name, held, overdue, proposals, decisions, review }) => ({
          key: id,
          cells: {
            name: <Whole>{name}</Whole>,
            held,
            overdue,
            proposals,
            decisions,
            median: days(review.median),
            p90: days(review.p90),
          },
        }))}
        empty={<p className="py-3 text-muted">{t("shares.nothing")}</p>}
      />
      <p className="max-w-[46em] text-muted">{t("shares.how")}</p>
    </section>
  );
}
