import { getTranslations } from "next-intl/server";
import type { PageFormWords } from "@/features/applications/components/page-form";

const names = [
  "saving",
  "notSaved",
  "signedOut",
  "signIn",
  "soon",
  "stay",
  "conflict",
  "choose",
] as const satisfies (keyof PageFormWords)[];

/** The few words that a page which saves itself says in the browser; `#` is the time. */
export async function pageFormWords(): Promise<PageFormWords> {
  const t = await getTranslations("applicant.autosave");
  const words = Object.fromEntries(names.map((name) => [name, t(name)])) as Omit<PageFormWords, "savedAt">;
  return { ...words, savedAt: t("savedAt", { time: "#" }) };
}
