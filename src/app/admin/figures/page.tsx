import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type SearchParams, singleParams } from "@/app/search-params";
import { requireActor } from "@/features/identity/context";
import { ruleFigures } from "@/features/impact/figures";
import { type FiguresView, figuresQuery } from "@/features/impact/schema";
import { Details } from "@/ui/details";
import { EmptyState } from "@/ui/empty-state";
import { Panel } from "@/ui/panel";
import { Page, PageTitle } from "@/ui/shell";
import { Table } from "@/ui/table";
import { TextField } from "@/ui/text-field";
import { FilterForm } from "../filter-form";
import { readQuery } from "../query";
import { readers } from "../readers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("impact.figures");
  return { title: t("title") };
}

/** How often each rule passes, refers, misses something and fails. */
export default async function FiguresPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await requireActor(...readers.versions);
  const [t, params] = await Promise.all([getTranslations("impact.figures"), singleParams(searchParams)]);
  const period = readQuery(figuresQuery, params);
  const { cases, rules } = await ruleFigures(context, period);
  const day = { type: "date", width: "short" } as const;
  return (
    <Page width="full">
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <FilterForm
        action="/admin/figures"
        label={t("filter")}
        submit={t("show")}
        clear={t("clear")}
        active={Boolean(period.from || period.to)}
      >
        <TextField {...day} name="from" label={t("from")} defaultValue={period.from ?? ""} />
        <TextField {...day} name="to" label={t("to")} defaultValue={period.to ?? ""} />
      </FilterForm>
      {cases === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <div className="grid gap-5">
          <Panel id="summary" title={t("summary")} aside={t("cases", { count: cases })}>
            <Summary rules={rules} t={t} />
            <p className="max-w-[60em] text-muted">{t("near")}</p>
            <Details summary={t("howTitle")}>
              <p className="max-w-[60em]">{t("how")}</p>
            </Details>
          </Panel>
          {rules.map((one) => (
            <Details key={nameOf(one)} summary={t("open", { rule: `${nameOf(one)} ${one.title}` })}>
              <Course one={one} t={t} />
            </Details>
          ))}
        </div>
      )}
    </Page>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<"impact.figures">>>;
type Figures = FiguresView["rules"][number];
type Counts = Figures["outcomes"];

const outcomes = ["PASS", "REFER", "MISSING", "FAIL"] as const;
const nameOf = ({ rule, route }: Figures) => (route ? `${rule} ${route}` : rule);

const outcomeColumns = (t: Words) =>
  outcomes.map((outcome) => ({ key: outcome, title: t(`outcomes.${outcome}`), numeric: true }));

/** Each number with its share of all that were asked. */
function outcomeCells(counts: Counts) {
  const all = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  return Object.fromEntries(
    outcomes.map((outcome) => [
      outcome,
      counts[outcome] === 0 ? "–" : `${shown(counts[outcome])} (${((counts[outcome] / all) * 100).toFixed(1)} %)`,
    ]),
  );
}

const shown = (count: number) => count.toLocaleString("en");

function Summary({ rules, t }: { rules: Figures[]; t: Words }) {
  return (
    <Table
      caption={t("summary")}
      hideCaption
      columns={[
        { key: "rule", title: t("rule") },
        { key: "asked", title: t("asked"), numeric: true },
        ...outcomeColumns(t),
        { key: "alone", title: t("alone"), numeric: true },
        { key: "together", title: t("together"), numeric: true },
        { key: "nearMisses", title: t("nearMisses"), numeric: true },
      ]}
      rows={rules.map((one) => ({
        key: nameOf(one),
        cells: {
          rule: `${nameOf(one)} · ${one.title}`,
          asked: shown(one.asked),
          ...outcomeCells(one.outcomes),
          alone: shown(one.alone),
          together: shown(one.together),
          nearMisses: shown(one.nearMisses),
        },
      }))}
    />
  );
}

function Course({ one, t }: { one: Figures; t: Words }) {
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <Table
        caption={t("byMonth")}
        columns={[{ key: "month", title: t("month") }, ...outcomeColumns(t)]}
        rows={one.byMonth.map(({ month, outcomes: counts }) => ({
          key: month,
          cells: { month, ...outcomeCells(counts) },
        }))}
      />
      <Table
        caption={t("byVersion")}
        columns={[{ key: "version", title: t("versionColumn") }, ...outcomeColumns(t)]}
        rows={one.byVersion.map(({ version, outcomes: counts }) => ({
          key: String(version),
          cells: { version: t("version", { number: version }), ...outcomeCells(counts) },
        }))}
      />
    </div>
  );
}
