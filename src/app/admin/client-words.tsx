import { type AbstractIntlMessages, NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Props = {
  /** Places among the messages, such as `kit` or `admin.facts`. */ parts: readonly string[];
  children: ReactNode;
};

/** Gives the editors in the browser the words that they say, and no others. */
export async function ClientWords({ parts, children }: Props) {
  const [locale, messages] = await Promise.all([getLocale(), getMessages()]);
  return (
    <NextIntlClientProvider
      locale={locale}
      timeZone="UTC"
      messages={pickWords(messages as AbstractIntlMessages, parts)}
    >
      {children}
    </NextIntlClientProvider>
  );
}

export function pickWords(all: AbstractIntlMessages, places: readonly string[]): AbstractIntlMessages {
  const picked: AbstractIntlMessages = {};
  for (const place of places) {
    const [first = "", ...rest] = place.split(".");
    const found = all[first];
    if (found === undefined) continue;
    if (rest.length === 0 || typeof found === "string") picked[first] = found;
    else picked[first] = { ...(picked[first] as AbstractIntlMessages), ...pickWords(found, [rest.join(".")]) };
  }
  return picked;
}
