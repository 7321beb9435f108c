import { getLocale, getTranslations } from "next-intl/server";
import type { Locale } from "@/messages";
import { showDate } from "@/server/i18n/dates";
import { Citation } from "@/ui/citation-tag";
import { letters } from "./content";

const aspects = ["for", "sponsor", "work", "residence"] as const;
const names: Record<string, string> = { x: "X1, X2", qs: "Q, S", cdgj: "C, D, G, J" };

/** One block a letter, so that a phone needs no sideways scrolling. */
export async function LetterTable() {
  const t = await getTranslations("guidance.letters");
  const locale = (await getLocale()) as Locale;
  return (
    <div className="grid gap-4">
      {letters.map((letter) => (
        <section key={letter} className="rounded-lg border border-line bg-raised p-4 sm:flex sm:gap-5 sm:p-5">
          <h2 className="min-w-[3em] text-2xl text-action">{names[letter] ?? letter.toUpperCase()}</h2>
          <dl className="mt-2 grid flex-1 gap-x-6 gap-y-2 sm:mt-0 sm:grid-cols-2">
            {aspects.map((aspect) => (
              <div key={aspect}>
                <dt className="text-[0.85em] text-muted">{t(aspect)}</dt>
                <dd>{t(`${letter}.${aspect}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Citation standing="law" source={t("source")} asOf={showDate(locale, "2026-06")} />
      <p className="text-[0.92em] text-muted">{t("practice")}</p>
    </div>
  );
}
