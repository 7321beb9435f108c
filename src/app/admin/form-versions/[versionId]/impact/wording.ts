import "server-only";
import { getTranslations } from "next-intl/server";
import type { Outcome } from "@/features/eligibility/domain/definition";
import type { Sample } from "@/features/impact/schema";
import { countryName } from "@/lib/countries";
import type { Locale } from "@/messages";
import { showDate } from "@/server/i18n/dates";

type Verdict = "eligible" | "refer" | "incomplete" | "not_eligible";

/** What runs are told in, in one language. */
export async function impactWords(locale: Locale) {
  const t = await getTranslations("impact");
  const sample = ({ period, share, count }: Sample): string => {
    const from = period?.from ? showDate(locale, period.from) : t("sample.first");
    const to = period?.to ? showDate(locale, period.to) : t("sample.last");
    return [
      period?.from || period?.to ? t("sample.period", { from, to }) : t("sample.all"),
      ...(share === undefined ? [] : [t("sample.share", { share })]),
      ...(count === undefined ? [] : [t("sample.count", { count })]),
    ].join(", ");
  };
  return {
    t,
    sample,
    verdict: (verdict: Verdict) => t(`verdict.${verdict}`),
    outcome: (outcome: Outcome | null) => (outcome ? t(`outcome.${outcome}`) : t("noRule")),
    nationality: (code: string | null) => (code ? countryName(code, locale) : t("small")),
    route: (route: string | null) =>
      route === null ? t("small") : t.has(`routes.${route}` as never) ? t(`routes.${route}` as never) : route,
    ages: ({ from, to }: { from: number | null; to: number | null }) => {
      if (from === null) return t("small");
      return to === null ? t("agesFrom", { from }) : t("ages", { from, to });
    },
  };
}

export type ImpactWords = Awaited<ReturnType<typeof impactWords>>;
