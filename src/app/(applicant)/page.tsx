import { getLocale, getTranslations } from "next-intl/server";
import type { Locale } from "@/messages";
import { showDate } from "@/server/i18n/dates";
import { LinkButton } from "@/ui/button";
import { Card, CardGrid } from "@/ui/card";
import { Citation } from "@/ui/citation-tag";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { TextLink } from "@/ui/text-link";

const needs = ["passport", "degree", "cv", "funds", "photo"] as const;
const stages = ["form", "online", "decision"] as const;

export default async function StartPage() {
  const t = await getTranslations("start");
  const locale = (await getLocale()) as Locale;
  return (
    <Page width="wide">
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <CardGrid>
        <Card icon="search" href="/check" title={t("ways.check.title")}>
          <p>{t("ways.check.text")}</p>
        </Card>
        <Card icon="pencil" href="/applications" title={t("ways.apply.title")}>
          <p>{t("ways.apply.text")}</p>
        </Card>
        <Card icon="flag" href="/applications" title={t("ways.follow.title")}>
          <p>{t("ways.follow.text")}</p>
        </Card>
      </CardGrid>
      <div className="mt-8">
        <Notice title={t("notOfficial.title")}>
          <p>{t("notOfficial.text")}</p>
          <p>
            <TextLink href="/about">{t("notOfficial.more")}</TextLink>
          </p>
        </Notice>
      </div>
      <div className="mt-12 grid gap-x-14 gap-y-10 md:grid-cols-2">
        <section>
          <h2 className="mb-4 text-2xl">{t("need.title")}</h2>
          <ul className="grid list-disc gap-2 ps-5">
            {needs.map((need) => (
              <li key={need}>{t(`need.${need}`)}</li>
            ))}
          </ul>
          <p className="mt-4">
            <TextLink href="/guidance/documents">{t("need.more")}</TextLink>
          </p>
        </section>
        <section>
          <h2 className="mb-4 text-2xl">{t("times.title")}</h2>
          <dl className="grid gap-3">
            {stages.map((stage) => (
              <div key={stage} className="border-s-4 border-action-soft ps-4">
                <dt className="font-semibold">{t(`times.${stage}`)}</dt>
                <dd>{t(`times.${stage}Time`)}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-4 text-[0.92em] text-muted">{t("times.targets")}</p>
        </section>
        <section className="grid content-start gap-3">
          <h2 className="text-2xl">{t("work.title")}</h2>
          <p>{t("work.text")}</p>
          <Citation standing="law" source={t("source")} asOf={showDate(locale, "2026-06")} />
          <p>
            <TextLink href="/guidance/work">{t("work.more")}</TextLink>
          </p>
        </section>
        <section className="grid content-start gap-3">
          <h2 className="text-2xl">{t("weigh.title")}</h2>
          <p>{t("weigh.text")}</p>
          <p>
            <LinkButton href="/compare">{t("weigh.more")}</LinkButton>
          </p>
        </section>
      </div>
    </Page>
  );
}
