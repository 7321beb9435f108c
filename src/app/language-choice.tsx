import { getLocale, getTranslations } from "next-intl/server";
import { languages, locales } from "@/messages";
import { LanguageSwitch } from "@/ui/language-switch";

export async function LanguageChoice() {
  const current = await getLocale();
  const t = await getTranslations("common");
  const offered = locales.map((tag) => ({ tag, name: languages[tag].name, current: tag === current }));
  return <LanguageSwitch label={t("language.label")} action="/language" languages={offered} />;
}
