import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Locale, languages } from "@/messages";
import { ChineseFont } from "@/ui/chinese-font";
import { fontVariables } from "@/ui/fonts";
import { TroubleWords } from "@/ui/trouble-words";
import "@/ui/theme.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    title: { default: t("portal"), template: `%s · ${t("portal")}` },
    icons: { icon: [{ url: "/mark.svg", type: "image/svg+xml" }] },
    robots: { index: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#FBFAF7" },
    { media: "(prefers-color-scheme: dark)", color: "#121815" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = (await getLocale()) as Locale;
  const t = await getTranslations("trouble");
  const trouble = { title: t("title"), text: t("text"), again: t("again"), start: t("start") };
  return (
    <html lang={locale} dir={languages[locale].direction} className={fontVariables}>
      <body>
        {locale === "zh-CN" && <ChineseFont />}
        <TroubleWords words={trouble}>{children}</TroubleWords>
      </body>
    </html>
  );
}
