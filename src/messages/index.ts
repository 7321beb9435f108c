import english, { type Messages } from "./en";
import chinese from "./zh-CN";

type Language = {
  /** The language's own name, as its speakers look for it. */
  name: string;
  direction: "ltr" | "rtl";
  /** The tag whose customs dates and numbers follow; `en` alone would write 11/22. */
  customs: string;
  messages: Messages;
};

/** To add a language: its folder beside `en`, its line here and in trouble.ts. */
export const languages = {
  en: { name: "English", direction: "ltr", customs: "en-GB", messages: english },
  "zh-CN": { name: "简体中文", direction: "ltr", customs: "zh-CN", messages: chinese },
} satisfies Record<string, Language>;

export type Locale = keyof typeof languages;

export const defaultLocale: Locale = "en";
export const locales = Object.keys(languages) as Locale[];
export const isLocale = (text: unknown): text is Locale => typeof text === "string" && Object.hasOwn(languages, text);
