import type { Text } from "./definition";

export const t = (en: string, zh: string): Text => ({ en, "zh-CN": zh });

/** A text in a language; English where that language has none. */
export const inLanguage = (text: Text | undefined, locale: string): string => text?.[locale] ?? text?.en ?? "";
