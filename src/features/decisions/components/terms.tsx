import { useLocale, useTranslations } from "next-intl";
import type { CaseDetail } from "@/features/review/schema";
import type { Locale } from "@/messages";
import { showDate } from "@/server/i18n/dates";

type Grant = NonNullable<CaseDetail["decisions"][number]["grant"]>;

/** What a visa lets its holder do, in one line. */
export function Terms({ grant }: { grant: Grant }) {
  const t = useTranslations("review.decisions");
  const locale = useLocale() as Locale;
  return (
    <p>
      {t("terms", {
        entries: t(`entries.${grant.entries as "1"}`),
        date: showDate(locale, grant.enterBefore),
        stay: t("stay", { days: grant.stayDays }),
      })}
    </p>
  );
}
