import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type SearchParams, singleParams } from "@/app/search-params";
import { judgeLetter, type LetterVerdict } from "@/features/decisions/letter/check";
import { pageContext } from "@/features/identity/context";
import { showDate } from "@/server/i18n/dates";
import { LinkButton } from "@/ui/button";
import { Notice, type NoticeTone } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { SummaryList } from "@/ui/summary-list";
import { OfflineCheck } from "../offline-check";

type Props = { params: Promise<{ code: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("letters.check"))("title") };
}

const tones = { valid: "ok", replaced: "warn", withdrawn: "warn", unknown: "refusal", forged: "refusal" } as const;

/** What this portal can say about one letter, to whoever holds it. */
export default async function LetterPage({ params, searchParams }: Props) {
  const [{ code }, { s }, context] = await Promise.all([params, singleParams(searchParams), pageContext()]);
  const t = await getTranslations("letters.check");
  const verdict = await judgeLetter(context.db, code, s);
  const word = verdict.kind === "genuine" ? verdict.letter.standing : verdict.kind;
  const tone: NoticeTone = tones[word];
  return (
    <Page>
      <PageTitle>{t("title")}</PageTitle>
      <Notice tone={tone} title={t(`${word}.title`)}>
        <p>{t(`${word}.text`)}</p>
      </Notice>
      {verdict.kind === "genuine" && <Facts verdict={verdict} />}
      <p className="mt-7">
        <LinkButton href="/letters">{t("another")}</LinkButton>
      </p>
      <OfflineCheck />
    </Page>
  );
}

async function Facts({ verdict: { letter, signed } }: { verdict: Extract<LetterVerdict, { kind: "genuine" }> }) {
  const t = await getTranslations("letters.check");
  const { locale } = await pageContext();
  return (
    <section className="mt-8 grid gap-3">
      <h2 className="text-2xl">{t("facts")}</h2>
      <p>{t("factsLead")}</p>
      <SummaryList
        rows={[
          { key: "reference", label: t("reference"), value: <span className="tabular">{letter.reference}</span> },
          { key: "outcome", label: t("outcome"), value: t(`outcomes.${letter.outcome}`) },
          { key: "decidedOn", label: t("decidedOn"), value: showDate(locale, letter.decidedOn) },
          { key: "signature", label: t("signature"), value: t(signed ? "signed" : "notCarried") },
        ]}
      />
    </section>
  );
}
