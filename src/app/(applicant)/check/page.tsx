import { getTranslations } from "next-intl/server";
import { type SearchParams, singleParams } from "@/app/search-params";
import { firstOpen, stepsAfter } from "@/features/eligibility/pre-check";
import { ButtonRow, LinkButton } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { ClearAnswers } from "./clear-answers";
import { currentPreCheck } from "./current";

export async function generateMetadata() {
  return { title: (await getTranslations("precheck"))("title") };
}

const explained = ["questions", "change", "result", "carry"] as const;
const atHand = ["passport", "degree", "money"] as const;

/** Where the pre-check begins: what it asks, what it answers, and what becomes of the answers. */
export default async function PreCheckStart({ searchParams }: { searchParams: SearchParams }) {
  const [t, preCheck, { cleared }] = await Promise.all([
    getTranslations("precheck"),
    currentPreCheck(),
    singleParams(searchParams),
  ]);
  const first = preCheck.steps[0]?.key ?? "result";
  const begun = Object.keys(preCheck.kept.answers).length > 0;
  const count = stepsAfter(preCheck, first) + 1;
  return (
    <Page>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="grid gap-9">
        {cleared && !begun && (
          <Notice tone="ok" title={t("start.cleared")} live>
            {t("start.clearedText")}
          </Notice>
        )}
        {begun ? (
          <Notice title={t("start.again")}>
            <p>{t("start.againText")}</p>
            <ButtonRow>
              <LinkButton tone="primary" href={`/check/${firstOpen(preCheck)?.key ?? "result"}`}>
                {firstOpen(preCheck) ? t("start.resume") : t("start.toResult")}
              </LinkButton>
              <ClearAnswers />
            </ButtonRow>
          </Notice>
        ) : (
          <ButtonRow>
            <LinkButton tone="primary" iconAfter="right" href={`/check/${first}`}>
              {t("start.begin")}
            </LinkButton>
          </ButtonRow>
        )}
        <section className="grid gap-3">
          <h2 className="text-2xl">{t("start.what.title")}</h2>
          <ul className="grid list-disc gap-2 ps-5">
            {explained.map((key) => (
              <li key={key}>{t(`start.what.${key}`, { count })}</li>
            ))}
          </ul>
        </section>
        <section className="grid gap-3">
          <h2 className="text-2xl">{t("start.privacy.title")}</h2>
          <p>{t("start.privacy.text")}</p>
          <p className="text-muted">{t("start.privacy.shared")}</p>
        </section>
        <section className="grid gap-3">
          <h2 className="text-2xl">{t("start.promise.title")}</h2>
          <p>{t("start.promise.text")}</p>
        </section>
        <section className="grid gap-3">
          <h2 className="text-2xl">{t("start.ready.title")}</h2>
          <ul className="grid list-disc gap-2 ps-5">
            {atHand.map((key) => (
              <li key={key}>{t(`start.ready.${key}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}
