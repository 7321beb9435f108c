import { useLocale } from "next-intl";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";

/** A moment as the clocks in Beijing show it, where versions come into force. */
export function Moment({ at }: { at: string }) {
  const locale = useLocale() as Locale;
  return <time dateTime={at}>{showMoment(locale, new Date(at), "Asia/Shanghai")}</time>;
}
