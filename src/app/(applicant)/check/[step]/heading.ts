import { getLocale, getTranslations } from "next-intl/server";
import type { Form, FormField } from "@/features/eligibility/domain/form";
import type { Step } from "@/features/eligibility/domain/pre-check-steps";
import { inLanguage } from "@/features/eligibility/domain/text";

export type Heading = {
  title: string;
  lead?: string;
  /** What the question is about, where it does not say so itself: "Your degree". */
  about?: string;
  /** The question itself is drawn as the page's heading. */
  isQuestion: boolean;
};

/** Kinds whose page has a heading above a search. */
const isSearched = (kind: string) => kind === "institution" || kind === "isced";

/** What a step's page is called: its only question, or a few words of ours where there are several. */
export async function headingOf({ key, fields }: Step, form: Form): Promise<Heading> {
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
  if (!main) return { title, isQuestion: true };
  const about = aboutOf(form, main, locale);
  if (!isSearched(main.kind)) return { title, isQuestion: true, ...about };
  const lead = main.kind === "institution" ? t("institution.lead") : inLanguage(main.hint, locale);
  return { title, lead, isQuestion: false, ...about };
}

/** The title of the form's page, unless that is a question of its own. */
function aboutOf({ sections }: Form, { section, page }: FormField, locale: string): Pick<Heading, "about"> {
  const found = sections.find(({ key }) => key === section)?.pages.find(({ key }) => key === page);
  const about = inLanguage(found?.title, locale);
  return about === "" || /[?？]$/.test(about) ? {} : { about };
}
