import { useTranslations } from "next-intl";

/** "4 days", or a dash where there is nothing to tell. */
export function useDays() {
  const t = useTranslations("leading");
  return (days: number | null) => (days === null ? t("none") : t("days", { days }));
}
