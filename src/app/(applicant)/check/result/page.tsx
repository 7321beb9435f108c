import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { resultAddress } from "@/app/api/v1/pre-check/next-address";
import { pageFlash } from "@/app/page-flash";
import type { RuleFinding } from "@/features/eligibility/domain/assess";
import { rulesForLater } from "@/features/eligibility/domain/pre-check";
import { inLanguage } from "@/features/eligibility/domain/text";
import { pageContext } from "@/features/identity/context";
import { showDate } from "@/server/i18n/dates";
import { Details } from "@/ui/details";
import { ErrorSummary } from "@/ui/error-summary";
import { Notice, type NoticeTone } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { currentPreCheck } from "../current";
import { Finding } from "./finding";
import { WhatNow } from "./what-now";

export async function generateMetadata() {
  return { title: (await getTranslations("precheck.result"))("title") };
}

const tones = {
  eligible: "ok",
  refer: "info",
  incomplete: "warn",
  not_eligible: "refusal",
} as const satisfies Record<string, NoticeTone>;

/** What decides stands first, what fits last and folded away. */
const order = ["FAIL", "MISSING", "REFER", "PASS"] as const;

export default async function ResultPage() {
  const [t, preCheck, { locale }, flash] = await Promise.all([
    getTranslations("precheck.result"),
    currentPreCheck(),
    pageContext(),
    pageFlash(resultAddress),
  ]);
  const { assessment, form, formNumber, kept } = preCheck;
  if (Object.keys(kept.answers).length === 0) redirect("/check");
  const { verdict, assessmentDate, rules } = assessment;
  const alone = rules.filter(({ route }) => !route);
  const list = (findings: RuleFinding[]) => (
    <div className="grid gap-6">
      {findings.map((finding) => (
        <Finding key={finding.id} finding={finding} preCheck={preCheck} />
      ))}
    </div>
  );
  return (
    <Page>
      <ErrorSummary faults={flash?.faults ?? []} {...(flash ? { message: flash.message } : {})} />
      <PageTitle above={t("title")}>{t(`verdict.${verdict}.title`)}</PageTitle>
      <div className="grid gap-9">
        <Notice tone={tones[verdict]} title={t(`verdict.${verdict}.word`)}>
          <p>{t(`verdict.${verdict}.text`)}</p>
          <p>{t("noPromise")}</p>
        </Notice>
        {order.map((outcome) => {
          const findings = alone.filter((finding) => finding.outcome === outcome);
          if (findings.length === 0) return null;
          return (
            <section key={outcome} className="grid gap-4">
              <h2 className="text-2xl">{t(`groups.${outcome}`)}</h2>
              {outcome === "PASS" && verdict !== "eligible" ? (
                <Details summary={t("showFits", { count: findings.length })}>{list(findings)}</Details>
              ) : (
                list(findings)
              )}
            </section>
          );
        })}
        {rulesForLater(form).length > 0 && (
          <section className="grid gap-3">
            <h2 className="text-2xl">{t("later.title")}</h2>
            <ul className="list-disc ps-5 font-semibold">
              {rulesForLater(form).map(({ id, title }) => (
                <li key={id}>{inLanguage(title, locale)}</li>
              ))}
            </ul>
            <p>{t("later.text")}</p>
          </section>
        )}
        <WhatNow verdict={verdict} />
        <p className="text-[0.92em] text-muted">
          {t("onDay", { date: showDate(locale, assessmentDate), version: formNumber })}
        </p>
      </div>
    </Page>
  );
}
