import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/**
 * Hands some words, by their place ("admin.sentences"), to parts that run in the browser. For workshop and desk only:
 * applicants' pages get their words from the server and carry none of this.
 */
export async function ClientWords({ places, children }: { places: readonly string[]; children: ReactNode }) {
  const [locale, messages] = await Promise.all([getLocale(), getMessages()]);
  return (
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={pickWords(messages, places)}>
      {children}
    </NextIntlClientProvider>
  );
}

type Tree = { [name: string]: string | Tree };

export function pickWords(all: object, places: readonly string[]): Tree {
  const picked: Tree = {};
  for (const place of places) {
    const parts = place.split(".");
    const last = parts.pop() ?? "";
    let from = all as Tree;
    let into = picked;
    for (const part of parts) {
      from = (from[part] ?? {}) as Tree;
      into[part] ??= {};
      into = into[part] as Tree;
    }
    const found = from[last];
    if (found !== undefined) into[last] = found;
  }
  return picked;
}
