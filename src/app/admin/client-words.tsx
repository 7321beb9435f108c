import { type AbstractIntlMessages, NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Props = { /** Parts of the messages, such as `kit` or `settings`. */ parts: string[]; children: ReactNode };

/** Gives the editors in the browser the words that they say, and no others. */
export async function ClientWords({ parts, children }: Props) {
  const [locale, messages] = await Promise.all([getLocale(), getMessages()]);
  const some = Object.fromEntries(parts.map((part) => [part, (messages as AbstractIntlMessages)[part]]));
  return (
    <NextIntlClientProvider locale={locale} messages={some as AbstractIntlMessages}>
      {children}
    </NextIntlClientProvider>
  );
}
