import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { Panel } from "@/ui/panel";
import type { ComparisonView } from "../file/schema";
import { Changes } from "./changes";
import { PlaceLink } from "./place-link";

type Submission = ComparisonView["submissions"][number];

/** "2. Reply, 3 December 2026": what was sent, in the order in which it came. */
export function useSubmissionWords(timeZone: string) {
  const t = useTranslations("casePage.changes");
  const locale = useLocale() as Locale;
  return ({ number, kind, at }: Submission) =>
    t("submission", {
      number,
      kind: t(`kinds.${kind as "reply"}`),
      when: showMoment(locale, new Date(at), timeZone),
    });
}

type Props = { comparison: ComparisonView; timeZone: string; compareAt: string };

/** After a reply: only what it changed. */
export function ChangesPanel({ comparison, timeZone, compareAt }: Props) {
  const t = useTranslations("casePage.changes");
  const name = useSubmissionWords(timeZone);
  const latest = comparison.submissions.find(({ number }) => number === comparison.to);
  return (
    <Panel
      id="changes"
      title={t("title")}
      aside={
        <span className="text-[0.92em]">
          <PlaceLink href={compareAt}>{t("compare")}</PlaceLink>
        </span>
      }
    >
      {latest && <p className="text-muted">{t("since", { what: name(latest) })}</p>}
      <Changes comparison={comparison} />
    </Panel>
  );
}
