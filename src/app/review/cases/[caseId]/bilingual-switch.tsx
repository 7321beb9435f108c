import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";

type Props = { href: string; both: boolean; other: Locale };

/** Questions in the applicant's language beside the reader's own; a link, so that it works and is shared like any. */
export function BilingualSwitch({ href, both, other }: Props) {
  const t = useTranslations("casePage.bilingual");
  const language = new Intl.DisplayNames([useLocale()], { type: "language" }).of(other) ?? other;
  return (
    <a href={href} className="text-[0.92em] link print:hidden">
      {both ? t("off") : t("on", { language })}
    </a>
  );
}
