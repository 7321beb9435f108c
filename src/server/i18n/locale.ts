import { defaultLocale, isLocale, type Locale, locales } from "@/messages";

export const localeCookie = "locale";

/** What we know about the language that somebody wants; whatever is unusable is passed over. */
export type LocaleWishes = {
  cookie?: string | null;
  account?: string | null;
  acceptLanguage?: string | null;
};

/** For pages: what the person chose here, then what the account says, then what the browser asks for. */
export const pageLocale = ({ cookie, account, acceptLanguage }: LocaleWishes): Locale =>
  known(cookie) ?? known(account) ?? preferred(acceptLanguage) ?? defaultLocale;

/** For programs: as for pages, but a header that names a language of ours outranks the account's. */
export const apiLocale = ({ cookie, account, acceptLanguage }: LocaleWishes): Locale =>
  known(cookie) ?? preferred(acceptLanguage) ?? known(account) ?? defaultLocale;

const known = (text: string | null | undefined) => (isLocale(text) ? text : undefined);

/** The first language of ours in an Accept-Language header, by its weights; `zh-Hant` is served as the Chinese we have. */
function preferred(header: string | null | undefined): Locale | undefined {
  const wishes = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map(readWish)
    .filter(({ weight }) => weight > 0);
  wishes.sort((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    const language = tag.split("-")[0];
    const match =
      locales.find((locale) => locale.toLowerCase() === tag) ??
      locales.find((locale) => locale.toLowerCase().split("-")[0] === language);
    if (match) return match;
  }
}

function readWish(entry: string) {
  const [tag = "", ...parameters] = entry
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality ? Number(quality.slice(2)) : 1;
  return { tag, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}
