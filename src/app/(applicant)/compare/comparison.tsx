import { getLocale, getTranslations } from "next-intl/server";
import type { Locale } from "@/messages";
import { showDate } from "@/server/i18n/dates";
import { CitationTag } from "@/ui/citation-tag";
import { type Cell, type Other, type Pathway, rows } from "./pathways";

/** Two columns at any width; on a phone each question stands across both of them. */
export async function Comparison({ other }: { other: Other }) {
  const t = await getTranslations("compare");
  const pair: Pathway[] = ["k", other];
  const shown = rows.filter(({ cells }) => cells[other]);
  return (
    <>
      <table className="block w-full md:table md:table-fixed md:border-collapse">
        <caption className="sr-only">{pair.map((pathway) => t(`pathways.${pathway}`)).join(" / ")}</caption>
        <thead className="block md:table-header-group">
          <tr className="grid grid-cols-2 gap-x-4 border-b-2 border-control md:table-row">
            <td className="hidden md:table-cell md:w-[22%]" />
            {pair.map((pathway) => (
              <th key={pathway} scope="col" className="py-2 text-start align-bottom text-[1.05em] text-action md:pe-6">
                {t(`pathways.${pathway}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block md:table-row-group">
          {shown.map(({ key, cells }) => (
            <tr key={key} className="grid grid-cols-2 gap-x-4 border-b border-line py-3 md:table-row md:py-0">
              <th
                scope="row"
                className="col-span-2 pb-1 text-start text-[0.92em] font-semibold text-muted md:py-4 md:pe-6 md:align-top md:text-[1em] md:text-ink"
              >
                {t(`rows.${key}`)}
              </th>
              {pair.map((pathway) => (
                <td key={pathway} className="min-w-0 md:py-4 md:pe-6 md:align-top">
                  <ComparedCell
                    cell={cells[pathway]}
                    words={cells[pathway] ? t(`cells.${key}.${pathway}`) : t("none")}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <section className="mt-8 grid gap-2 text-[0.92em] text-muted">
        <h2 className="text-lg text-ink">{t("sourcesTitle")}</h2>
        {pair.map((pathway) => (
          <p key={pathway}>
            {t(`pathways.${pathway}`)}: {t(`sources.${pathway}`)}
          </p>
        ))}
      </section>
    </>
  );
}

async function ComparedCell({ cell, words }: { cell?: Cell; words: string }) {
  const t = await getTranslations("kit");
  const locale = (await getLocale()) as Locale;
  if (!cell) return <span className="text-muted">{words}</span>;
  return (
    <>
      {words}
      <span className="mt-1 block text-[0.8em] text-muted">
        <CitationTag standing={cell.standing} /> {t("asOf", { date: showDate(locale, cell.asOf) })}
      </span>
    </>
  );
}
