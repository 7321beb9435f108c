import { cookies, headers } from "next/headers";
import type { AbstractIntlMessages } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { isLocale, languages } from "@/messages";
import { localeCookie, pageLocale } from "./locale";

/** Which language a page is drawn in: the switch's choice, else the browser's. The account's is for mails and programs. */
export default getRequestConfig(async ({ locale: asked }) => {
  const cookie = (await cookies()).get(localeCookie)?.value;
  const acceptLanguage = (await headers()).get("accept-language");
  const locale = isLocale(asked) ? asked : pageLocale({ cookie, acceptLanguage });
  return { locale, messages: languages[locale].messages as unknown as AbstractIntlMessages, timeZone: "UTC" };
});
