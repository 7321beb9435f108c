import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import { Table } from "@/ui/table";
import type { Distribution } from "../../schema";
import { CarryOutPlan } from "./carry-out-plan";

/** Who would get how many, and the button that does it with exactly the cases that were looked at. */
export function DistributionPlan({ plan: { people, items, left } }: { plan: Distribution }) {
  const t = useTranslations("desk.spread");
  const bulk = useTranslations("desk.bulk");
  if (items.length === 0) return <Notice>{t("none")}</Notice>;
  const rows = people.map(({ id, name, openCases, gets }) => ({
    key: id,
    cells: { person: name, has: openCases, gets, after: openCases + gets },
  }));
  return (
    <section aria-labelledby="plan" className="grid gap-4">
      <h2 id="plan">{t("plan")}</h2>
      <Table
        caption={t("plan")}
        hideCaption
        columns={[
          { key: "person", title: t("person") },
          { key: "has", title: t("has"), numeric: true },
          { key: "gets", title: t("gets"), numeric: true },
          { key: "after", title: t("after"), numeric: true },
        ]}
        rows={rows}
      />
      {left > 0 && <p>{t("left", { count: left })}</p>}
      <CarryOutPlan
        items={items.map(({ id, version, reviewerId }) => ({ id, version, reviewerId }))}
        words={{
          act: t("do", { count: items.length }),
          done: t("done"),
          refused: bulk("refused"),
          failed: bulk("failed"),
          reason: bulk("reasons.changed-meanwhile"),
        }}
        references={Object.fromEntries(items.map(({ id, reference }) => [id, reference]))}
      />
    </section>
  );
}
