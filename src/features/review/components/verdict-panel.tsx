import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showDate, showMoment } from "@/server/i18n/dates";
import { CitationTag, type Standing } from "@/ui/citation-tag";
import { Details } from "@/ui/details";
import { Panel } from "@/ui/panel";
import type { AssessmentDetail, CaseDetail } from "../schema";
import { OutcomeTag, VerdictTag } from "./tags";

type Rule = AssessmentDetail["rules"][number];

/** The verdict with its trace: each rule's outcome and reason, what it read, by which parameters, on what it rests. */
export function VerdictPanel({ detail }: { detail: CaseDetail }) {
  const t = useTranslations("review");
  const locale = useLocale() as Locale;
  const { assessment, earlierAssessments, timeZone } = detail;
  return (
    <Panel
      id="verdict"
      title={t("case.verdict")}
      aside={<span className="text-[0.92em] text-muted">{t("verdict.advisory")}</span>}
    >
      {assessment ? <Trace assessment={assessment} /> : <p>{t("verdict.none")}</p>}
      {earlierAssessments.length > 0 && (
        <Details summary={t("verdict.earlier")}>
          {earlierAssessments.map((earlier) => (
            <div key={earlier.at} className="grid gap-2">
              <p>{showMoment(locale, new Date(earlier.at), timeZone)}</p>
              <Trace assessment={earlier} />
            </div>
          ))}
        </Details>
      )}
    </Panel>
  );
}

function Trace({ assessment: { verdict, assessmentDate, formVersion, rules } }: { assessment: AssessmentDetail }) {
  const t = useTranslations("review.verdict");
  const locale = useLocale() as Locale;
  const open = rules.filter(({ outcome }) => outcome !== "PASS");
  const passed = rules.filter(({ outcome }) => outcome === "PASS");
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <VerdictTag verdict={verdict} />
        <span className="text-muted">
          {t("assessedOn", { date: showDate(locale, assessmentDate), number: formVersion })}
        </span>
      </p>
      {open.length > 0 && <Rules rules={open} />}
      {passed.length > 0 && (
        <Details summary={t("rulesPassed", { count: passed.length })}>
          <Rules rules={passed} />
        </Details>
      )}
    </>
  );
}

function Rules({ rules }: { rules: Rule[] }) {
  return (
    <ul className="grid gap-2.5">
      {rules.map((rule) => (
        <li key={`${rule.id} ${rule.route ?? ""}`} className="border-b border-line pb-2.5 last:border-0 last:pb-0">
          <RuleTrace rule={rule} />
        </li>
      ))}
    </ul>
  );
}

function RuleTrace({ rule }: { rule: Rule }) {
  const t = useTranslations("review.verdict");
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <OutcomeTag outcome={rule.outcome} />
        <strong>{rule.title}</strong>
        <span className="tabular text-muted">
          {rule.id}
          {rule.route && ` · ${t("routeOf", { route: rule.route })}`}
        </span>
      </p>
      <p>{rule.reason}</p>
      <Details summary={`${t("inputs")} · ${t("parameters")} · ${t("citations")}`}>
        <Inputs rule={rule} />
        <Parameters parameters={rule.parameters} />
        {rule.remedy && (
          <p>
            <span className="text-muted">{t("remedy")}: </span>
            {rule.remedy}
          </p>
        )}
        <ul className="grid gap-1">
          {rule.citations.map(({ code, tag, text }) => (
            <li key={code} className="flex flex-wrap items-baseline gap-2">
              <CitationTag standing={standings[tag] ?? "default"} />
              <span>
                {text} <span className="tabular text-muted">{code}</span>
              </span>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}

const standings: Record<string, Standing> = {
  law: "law",
  official: "official",
  reported: "reported",
  known: "reported",
  assumed: "default",
};

function Inputs({ rule }: { rule: Rule }) {
  const t = useTranslations("review.verdict");
  if (rule.inputsShown.length === 0) return <p className="text-muted">{t("nothingRead")}</p>;
  return (
    <dl className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[minmax(8em,1fr)_2fr]">
      {rule.inputsShown.map(({ key, label, display }) => (
        <div key={key} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd>
            <bdi>{display}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Parameters({ parameters }: { parameters: Record<string, unknown> }) {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 font-mono text-[0.88em]">
      {entries.map(([name, value]) => (
        <li key={name}>
          {name} = {compact(value)}
        </li>
      ))}
    </ul>
  );
}

/** Long lists (of fields of study, of rates) are named by their length. */
function compact(value: unknown): string {
  if (Array.isArray(value)) return value.length > 8 ? `[${value.length}]` : value.join(", ");
  if (typeof value === "object" && value !== null) return `{${Object.keys(value).length}}`;
  return String(value);
}
