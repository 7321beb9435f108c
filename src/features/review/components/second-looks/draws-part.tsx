import { useTranslations } from "next-intl";
import { Table } from "@/ui/table";
import { Tag } from "@/ui/tag";
import type { Draws } from "../../second-looks/schema";

type Draw = Draws["items"][number];

/** For auditors: the secrets of months that are over, and whether each lot falls again as it was kept. */
export function DrawsPart({ items, nameOf }: { items: Draw[]; nameOf: (period: string) => string }) {
  const t = useTranslations("looks.agreement");
  return (
    <section aria-labelledby="draws" className="grid gap-3">
      <h2 id="draws" className="text-base">
        {t("draws")}
      </h2>
      <p className="max-w-[46em]">{t("drawsText")}</p>
      <Table
        caption={t("draws")}
        hideCaption
        columns={[
          { key: "period", title: t("period") },
          { key: "lots", title: t("lots"), numeric: true },
          { key: "drawn", title: t("drawn"), numeric: true },
          { key: "standing", title: t("standing") },
          { key: "secret", title: t("secret") },
          { key: "commitment", title: t("commitment") },
        ]}
        rows={items.map((draw) => ({
          key: draw.period,
          cells: {
            period: <span className="whitespace-nowrap">{nameOf(draw.period)}</span>,
            lots: draw.lots,
            drawn: draw.drawn,
            standing: <Standing draw={draw} />,
            secret: <code className="font-mono text-[0.88em]">{draw.secret}</code>,
            commitment: <code className="font-mono text-[0.88em] break-all">{draw.commitment}</code>,
          },
        }))}
        empty={<p className="py-3 text-muted">{t("noDraws")}</p>}
      />
    </section>
  );
}

function Standing({ draw: { isCommitted, differing } }: { draw: Draw }) {
  const t = useTranslations("looks.agreement");
  if (isCommitted && differing.length === 0) return <Tag tone="ok">{t("holds")}</Tag>;
  const fails = { count: isCommitted ? differing.length : 0, references: differing.slice(0, 5).join(", ") };
  return <Tag tone="refusal">{t("fails", fails)}</Tag>;
}
