import { getLocale, getTranslations } from "next-intl/server";
import type { Step } from "@/features/eligibility/domain/pre-check-steps";
import { inLanguage } from "@/features/eligibility/domain/text";

export type Heading = {
  title: string;
  lead?: string;
  /** The question itself is drawn as the page's heading. */
  isQuestion: boolean;
};

/** Kinds whose page has a heading above a search. */
const isSearched = (kind: string) => kind === "institution" || kind === "isced";

/** What a step's page is called: its only question, or a few words of ours where there are several. */
export async function headingOf({ key, fields }: Step): Promise<Heading> {
  const t = await getTranslations("precheck");
  const locale = await getLocale();
  if (t.has(`steps.${key}`))
    return {
      title: t(`steps.${key}`),
      ...(t.has(`leads.${key}`) ? { lead: t(`leads.${key}`) } : {}),
      isQuestion: false,
    };
  const [main] = fields;
  const title = inLanguage(main?.label, locale);
  if (!main || !isSearched(main.kind)) return { title, isQuestion: true };
  return { title, ...(main.hint ? { lead: inLanguage(main.hint, locale) } : {}), isQuestion: false };
}
