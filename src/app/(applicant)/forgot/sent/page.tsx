import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SentPage } from "@/app/sent-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.sent");
  return { title: t("title") };
}

export default function ForgotSentPage() {
  return <SentPage about="forgot" />;
}
