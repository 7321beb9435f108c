import { useLocale, useTranslations } from "next-intl";
import type { ImportOutcome } from "@/features/eligibility/import-repository";
import { SummaryList } from "@/ui/summary-list";
import { Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";

const counts = ["added", "changed", "unchanged", "left"] as const;

/** What an import changes, or would; moves to another state apart, since verdicts hang on them. */
export function Outcome({ outcome, done }: { outcome: ImportOutcome; done: boolean }) {
  const t = useTranslations("institutions.importOne");
  const admin = useTranslations("admin.institutions");
  const states = useTranslations("admin.institutions.states");
  const columns = useTranslations("institutions");
  const locale = useLocale();
  const stateName = (state: string) => (states.has(state as "known") ? states(state as "known") : state);
  const columnName = (column: string) =>
    column === "state" ? admin("state") : columns.has(column as "name") ? columns(column as "name") : column;
  return (
    <section className="grid gap-5">
      <div>
        <h2 className="mb-2 text-lg">{t(done ? "changes" : "wouldChange")}</h2>
        <SummaryList
          rows={counts.map((key) => ({
            key,
            label: t(key),
            value: <span className="tabular">{outcome[key].toLocaleString(locale)}</span>,
          }))}
        />
      </div>
      {outcome.states.length > 0 && (
        <Table
          caption={t("states")}
          columns={[
            { key: "from", title: t("from") },
            { key: "to", title: t("to") },
            { key: "count", title: t("count"), numeric: true },
          ]}
          rows={outcome.states.map(({ from, to, count }) => ({
            key: `${from} ${to}`,
            cells: { from: stateName(from), to: stateName(to), count: count.toLocaleString(locale) },
          }))}
        />
      )}
      {outcome.examples.length > 0 && (
        <Table
          caption={t("examples")}
          columns={[
            { key: "name", title: columns("name") },
            { key: "ror", title: columns("ror") },
            { key: "columns", title: t("columns") },
          ]}
          rows={outcome.examples.map(({ ror, name, columns: changed }) => ({
            key: ror,
            cells: {
              name: <TextLink href={`/admin/institutions/${ror}`}>{name}</TextLink>,
              ror: <code className="font-mono">{ror}</code>,
              columns: changed.map(columnName).join(" · "),
            },
          }))}
        />
      )}
    </section>
  );
}
