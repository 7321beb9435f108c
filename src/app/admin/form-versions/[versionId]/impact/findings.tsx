import type { ReactNode } from "react";
import type { ImpactView } from "@/features/impact/schema";
import { Table } from "@/ui/table";
import type { ImpactWords } from "./wording";

type Props = { result: ImpactView; words: ImpactWords; ruleTitle: (id: string) => string };

/** The answer in words first: how many verdicts change, from what to what. */
export function InWords({ result, words: { t, verdict } }: Omit<Props, "ruleTitle">) {
  const { cases, unchanged, changed } = result;
  if (cases === 0) return <p>{t("sentenceEmpty")}</p>;
  if (changed.length === 0) return <p className="text-[1.12em] font-semibold">{t("sentenceNone", { cases })}</p>;
  return (
    <div className="grid gap-1.5">
      <p className="text-[1.12em] font-semibold">{t("sentence", { cases, changed: cases - unchanged })}</p>
      <ul className="list-disc ps-5">
        {changed.map(({ from, to, count, examples }) => (
          <li key={`${from} ${to}`}>
            {t("change", { count, from: verdict(from), to: verdict(to) })}
            <span className="text-muted">, {t("examples", { references: examples.join(", ") })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ByRule({ result, words: { t, outcome }, ruleTitle }: Props) {
  return (
    <Table
      caption={t("byRule")}
      columns={[
        { key: "rule", title: t("rule") },
        { key: "decides", title: t("decides"), numeric: true },
        { key: "verdicts", title: t("verdicts"), numeric: true },
        { key: "outcomes", title: t("outcomes") },
      ]}
      rows={result.byRule.map(({ rule, route, cases, verdicts, outcomes }) => ({
        key: `${rule} ${route}`,
        cells: {
          rule: [rule, ruleTitle(rule), ...(route ? [t("route", { route })] : [])].join(" · "),
          decides: shown(cases),
          verdicts: shown(verdicts),
          outcomes: outcomes
            .map(({ from, to, count }) => `${outcome(from)} → ${outcome(to)}: ${shown(count)}`)
            .join("; "),
        },
      }))}
      empty={<p className="py-2 text-muted">{t("nobodyDecides")}</p>}
    />
  );
}

export function ByGroup({ result, words }: Omit<Props, "ruleTitle">) {
  const { t, nationality, ages, route } = words;
  return (
    <div className="grid gap-5 lg:grid-cols-3">
      <Groups
        words={words}
        caption={t("byNationality")}
        groups={result.byNationality.map((group) => ({ ...group, name: nationality(group.nationality) }))}
      />
      <Groups
        words={words}
        caption={t("byAgeBand")}
        groups={result.byAgeBand.map((group) => ({ ...group, name: ages(group) }))}
      />
      <Groups
        words={words}
        caption={t("byRoute")}
        groups={result.byRoute.map((group) => ({ ...group, name: route(group.route) }))}
      />
    </div>
  );
}

type Group = { name: ReactNode; cases: number; changed: number };

function Groups({ words: { t }, caption, groups }: { words: ImpactWords; caption: string; groups: Group[] }) {
  return (
    <Table
      caption={caption}
      columns={[
        { key: "group", title: t("group") },
        { key: "cases", title: t("casesColumn"), numeric: true },
        { key: "changed", title: t("changedColumn"), numeric: true },
        { key: "share", title: t("shareColumn"), numeric: true },
      ]}
      rows={groups.map(({ name, cases, changed }) => ({
        key: String(name),
        cells: { group: name, cases: shown(cases), changed: shown(changed), share: percent(changed / cases) },
      }))}
    />
  );
}

const shown = (count: number) => count.toLocaleString("en");
const percent = (share: number) => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)}\u00a0%`;
