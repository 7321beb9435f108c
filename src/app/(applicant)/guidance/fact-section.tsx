import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/messages";
import { showDate } from "@/server/i18n/dates";
import { Citation } from "@/ui/citation-tag";
import { type Section, sources } from "./content";

/** Statements under one heading, each with what it rests on. */
export async function FactSection({
  topic,
  section,
  children,
}: {
  topic: string;
  section: Section;
  children?: ReactNode;
}) {
  const t = await getTranslations("guidance");
  const locale = (await getLocale()) as Locale;
  const words = `topics.${topic}.sections.${section.key}`;
  return (
    <section className="mt-10">
      <h2 className="mb-4 text-2xl">{t(`${words}.title`)}</h2>
      {children}
      <ul className="grid gap-5">
        {section.facts.map(({ key, standing, source }) => (
          <li key={key} className="grid gap-1">
            <p>{t(`${words}.${key}`)}</p>
            <Citation standing={standing} source={t(`sources.${source}`)} asOf={showDate(locale, sources[source])} />
          </li>
        ))}
      </ul>
    </section>
  );
}
