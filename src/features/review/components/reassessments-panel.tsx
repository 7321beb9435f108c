import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showDate, showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Radios } from "@/ui/choice-fields";
import { Panel } from "@/ui/panel";
import { Table } from "@/ui/table";
import type { Reassessments, VerdictBeside } from "../schema";
import { OutcomeTag, VerdictTag } from "./tags";

type Item = Reassessments["items"][number];
type Differing = Item["differing"][number];
type Props = { at: { id: string; version: number; timeZone: string }; found: Reassessments; mayAsk: boolean };

/** The case's own verdict and those under later rules, side by side, with the rules that come out otherwise. */
export function ReassessmentsPanel({ at, found, mayAsk }: Props) {
  const t = useTranslations("reassess");
  if (!mayAsk && found.items.length === 0) return null;
  return (
    <Panel id="reassessments" title={t("title")}>
      <p className="text-muted">{t("lead")}</p>
      {found.items.length === 0 && <p>{t("none")}</p>}
      {found.items.map((item) => (
        <Beside key={item.at} own={found.own} item={item} timeZone={at.timeZone} />
      ))}
      {mayAsk && (
        <ApiForm
          action={`/api/v1/cases/${at.id}/reassessments`}
          hidden={{ version: at.version }}
          idempotent
          label={t("ask")}
        >
          <Radios
            name="day"
            label={t("day")}
            options={(["submission", "today"] as const).map((value) => ({ value, label: t(value) }))}
            defaultValue="submission"
          />
          <div>
            <SubmitButton tone="secondary">{t("ask")}</SubmitButton>
          </div>
        </ApiForm>
      )}
    </Panel>
  );
}

function Beside({ own, item, timeZone }: { own: VerdictBeside | null; item: Item; timeZone: string }) {
  const t = useTranslations("reassess");
  const locale = useLocale() as Locale;
  const head = (title: string, verdict: VerdictBeside) => (
    <>
      {title}
      <span className="block font-normal text-muted">
        {t("version", { number: verdict.formVersion, date: showDate(locale, verdict.assessmentDate) })}
      </span>
    </>
  );
  const asked = t("asked", { at: showMoment(locale, new Date(item.at), timeZone), name: item.by?.name ?? "" });
  return (
    <div className="grid gap-1">
      <Table
        caption={t("caption", { number: item.formVersion })}
        hideCaption
        columns={[
          { key: "rule", title: t("what") },
          { key: "own", title: own ? head(t("own"), own) : t("own") },
          { key: "now", title: head(asked, item) },
        ]}
        rows={[
          {
            key: "verdict",
            cells: {
              rule: t("verdict"),
              own: <VerdictTag verdict={own?.verdict ?? null} />,
              now: <VerdictTag verdict={item.verdict} />,
            },
          },
          ...item.differing.map((rule) => ({
            key: `${rule.id} ${rule.route ?? ""}`,
            cells: {
              rule: <RuleName rule={rule} />,
              own: <Outcome told={rule.before} />,
              now: <Outcome told={rule.now} />,
            },
          })),
        ]}
      />
      {item.differing.length === 0 && <p className="text-muted">{t("same")}</p>}
    </div>
  );
}

function RuleName({ rule: { id, route, title } }: { rule: Differing }) {
  const t = useTranslations("reassess");
  return (
    <>
      {title}
      <span className="block font-normal text-muted">
        {[id, route && t("route", { route })].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}

function Outcome({ told }: { told: Differing["now"] }) {
  const t = useTranslations("reassess");
  if (!told) return <span className="text-muted">{t("absent")}</span>;
  return (
    <span className="grid justify-items-start gap-1">
      <OutcomeTag outcome={told.outcome} />
      <span>{told.reason}</span>
    </span>
  );
}
