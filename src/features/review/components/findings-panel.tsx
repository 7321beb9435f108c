import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { Icon } from "@/ui/icon";
import { Panel } from "@/ui/panel";
import { TextField } from "@/ui/text-field";
import type { FindingView } from "../file/schema";
import { answerAt, documentAt, PlaceLink } from "./place-link";

type Props = { caseId: string; findings: FindingView[]; timeZone: string; mayNote: boolean };

/** Statements that contradict each other, each with both of its places; set aside with a reason. */
export function FindingsPanel({ caseId, findings, timeZone, mayNote }: Props) {
  const t = useTranslations("casePage.consistency");
  const open = findings.filter(({ dismissed }) => !dismissed);
  const aside = findings.filter(({ dismissed }) => dismissed);
  const action = `/api/v1/cases/${caseId}/findings/dismissals`;
  return (
    <Panel id="findings" title={t("title")} aside={<span className="text-[0.92em] text-muted">{t("lead")}</span>}>
      {open.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ul className="grid gap-2.5 empty:hidden">
        {open.map((finding, at) => (
          <li key={finding.id} className="grid gap-1 border-b border-line pb-2.5 last:border-0 last:pb-0">
            <Contradiction finding={finding} />
            {mayNote && <SetAside action={action} finding={finding} within={`aside${at}`} />}
          </li>
        ))}
      </ul>
      {aside.length > 0 && (
        <Details summary={t("aside", { count: aside.length })}>
          {aside.map((finding) => (
            <div key={finding.id} className="grid gap-1">
              <Contradiction finding={finding} />
              <Aside finding={finding} timeZone={timeZone} />
              {mayNote && (
                <ApiForm
                  action={action}
                  method="DELETE"
                  hidden={{ finding: finding.id }}
                  label={`${t("restore")}: ${finding.text}`}
                >
                  <p>
                    <SubmitButton tone="quiet">{t("restore")}</SubmitButton>
                  </p>
                </ApiForm>
              )}
            </div>
          ))}
        </Details>
      )}
    </Panel>
  );
}

function Contradiction({ finding: { text, places } }: { finding: FindingView }) {
  const t = useTranslations("casePage.consistency");
  return (
    <>
      <p className="flex items-start gap-1.5 font-medium">
        <Icon name="warn" className="mt-[0.2em] text-warn" />
        {text}
      </p>
      <p className="ps-6">
        {places.map(({ field, document, label, display }, at) => (
          <span key={label}>
            {at > 0 && <span className="text-muted"> {t("against")} </span>}
            <PlaceLink href={document ? documentAt(document) : answerAt(field ?? "")}>{label}</PlaceLink>
            {display && (
              <>
                : <bdi>{display}</bdi>
              </>
            )}
          </span>
        ))}
      </p>
    </>
  );
}

function SetAside({ action, finding, within }: { action: string; finding: FindingView; within: string }) {
  const t = useTranslations("casePage.consistency");
  return (
    <div className="ps-6 print:hidden">
      <Details summary={<span className="text-[0.92em]">{t("setAside")}</span>}>
        <ApiForm action={action} hidden={{ finding: finding.id }} within={within} label={finding.text}>
          <TextField name="reason" within={within} label={t("reason")} maxLength={2_000} />
          <p>
            <SubmitButton tone="secondary">{t("setAside")}</SubmitButton>
          </p>
        </ApiForm>
      </Details>
    </div>
  );
}

function Aside({ finding: { dismissed }, timeZone }: { finding: FindingView; timeZone: string }) {
  const t = useTranslations("casePage.consistency");
  const locale = useLocale() as Locale;
  if (!dismissed) return null;
  const { by, at, reason } = dismissed;
  const when = showMoment(locale, new Date(at), timeZone);
  return <p className="ps-6 text-muted">{t("asideBy", { name: by?.name ?? "", when, reason })}</p>;
}
