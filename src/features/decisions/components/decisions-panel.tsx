import { useLocale, useTranslations } from "next-intl";
import type { CaseDetail } from "@/features/review/schema";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { Panel } from "@/ui/panel";
import { Tag, type TagTone } from "@/ui/tag";
import { TextLink } from "@/ui/text-link";
import { Terms } from "./terms";

type Decision = CaseDetail["decisions"][number];

const tones: Record<string, TagTone> = { proposed: "warn", confirmed: "ok", "sent-back": "neutral" };

/** Every proposal and what became of it, as the staff see it; the applicant reads the public texts only. */
export function DecisionsPanel({ detail }: { detail: CaseDetail }) {
  const t = useTranslations("review");
  const locale = useLocale() as Locale;
  const { decisions, reconsideration, cancellation, timeZone } = detail;
  const moment = (at: string) => showMoment(locale, new Date(at), timeZone);
  return (
    <Panel id="decisions" title={t("case.decisions")}>
      {reconsideration && (
        <blockquote className="border-s-4 border-warn ps-3">
          <p className="text-muted">{t("decisions.grounds")}</p>
          <p className="whitespace-pre-line">
            <bdi>{reconsideration.grounds}</bdi>
          </p>
        </blockquote>
      )}
      {decisions.length === 0 && <p className="text-muted">{t("decisions.none")}</p>}
      {decisions.map((decision) => (
        <OneDecision key={decision.id} decision={decision} timeZone={timeZone} caseId={detail.id} />
      ))}
      {cancellation && (
        <div>
          <p>
            {t("decisions.cancellation", {
              name: cancellation.proposedBy?.name ?? "",
              when: moment(cancellation.proposedAt),
            })}
          </p>
          <p className="whitespace-pre-line">{cancellation.reason}</p>
        </div>
      )}
    </Panel>
  );
}

type OneProps = { decision: Decision; timeZone: string; caseId: string };

export function OneDecision({ decision, timeZone, caseId }: OneProps) {
  const t = useTranslations("review.decisions");
  const ways = useTranslations("letters.ways");
  const locale = useLocale() as Locale;
  const moment = (at: string) => showMoment(locale, new Date(at), timeZone);
  const { outcome, stage, standing, reasons, grant, note, proposedBy, proposedAt, decidedBy, decidedAt } = decision;
  return (
    <article className="grid gap-1.5">
      <p className="flex flex-wrap items-center gap-2">
        <strong>{t(outcome as "GRANT")}</strong>
        <Tag tone={tones[standing] ?? "neutral"}>{t(`standing.${standing}` as "standing.proposed")}</Tag>
        <span className="text-muted">{t(`stage.${stage}` as "stage.first")}</span>
      </p>
      {grant && <Terms grant={grant} />}
      {reasons.length > 0 && (
        <ul className="grid gap-1">
          {reasons.map((reason) => (
            <li key={reason.code}>
              <span className="tabular">{reason.code}</span> {reason.internal}
              <span className="block text-[0.92em] text-muted">{t("publicText", { text: reason.public })}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="text-muted">{t("proposedBy", { name: proposedBy?.name ?? "", when: moment(proposedAt) })}</p>
      {note && <p className="whitespace-pre-line">{note}</p>}
      {decidedAt && standing !== "withdrawn" && (
        <p className="text-muted">{t("decidedBy", { name: decidedBy?.name ?? "", when: moment(decidedAt) })}</p>
      )}
      {decision.decisionNote && <p className="whitespace-pre-line">{decision.decisionNote}</p>}
      {decision.letterCode && (
        <p className="text-[0.92em]">
          <TextLink href={`/letters/${decision.letterCode}`}>{t("letter", { code: decision.letterCode })}</TextLink>
          {standing === "confirmed" && note !== null && (
            <>
              {" · "}
              <TextLink href={`/api/v1/applications/${caseId}/decision-letter.pdf`}>{ways("letter")}</TextLink>
            </>
          )}
        </p>
      )}
    </article>
  );
}
