import type { useTranslations } from "next-intl";

type Named = { number: number; title: string };

/** "Version 3: Upper age 47", or its number alone. `t` is a translator of "versions". */
export const versionName = (t: ReturnType<typeof useTranslations<"versions">>, { number, title }: Named): string =>
  t("named", { number, title, titled: title ? "yes" : "no" });
