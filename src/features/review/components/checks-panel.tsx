import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { Panel } from "@/ui/panel";
import type { ChecksView } from "../file/schema";
import { Checklist } from "./checklist";

type Props = { caseId: string; checks: ChecksView; timeZone: string; mayNote: boolean };

const states = ["open", "pass", "problem", "again"] as const;

/** What is looked at before a proposal, by section. */
export function ChecksPanel({ caseId, checks, timeZone, mayNote }: Props) {
  const t = useTranslations("casePage.checks");
  const locale = useLocale() as Locale;
  const all = checks.sections.flatMap((section) => section.checks);
  const names = ["pass", "problem", "passAll", "undo", "reason", "chooseReason", "note", "save", "cancel"] as const;
  const words = {
    ...Object.fromEntries(names.map((name) => [name, t(name)])),
    looksAt: t("looksAt"),
    failed: t("failed"),
    keys: t("keys"),
    progress: t("progress", { done: "#", all: "##" }),
    states: Object.fromEntries(states.map((state) => [state, t(`states.${state}`)])),
  } as Parameters<typeof Checklist>[0]["words"];
  const by = Object.fromEntries(
    all.flatMap(({ key, by: person, at }) =>
      person && at ? [[key, t("by", { name: person.name, when: showMoment(locale, new Date(at), timeZone) })]] : [],
    ),
  );
  return (
    <Panel
      id="checks"
      title={t("title")}
      aside={
        all.length > 0 && (
          <span className="text-[0.92em] text-muted">{t(checks.holdsProposals ? "holds" : "holdsNot")}</span>
        )
      }
    >
      {all.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <Checklist action={`/api/v1/cases/${caseId}/checks`} checks={checks} by={by} mayNote={mayNote} words={words} />
      )}
    </Panel>
  );
}
