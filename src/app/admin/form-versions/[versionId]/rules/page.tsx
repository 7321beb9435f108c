import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { compileForm } from "@/features/eligibility/domain/form";
import { wordingOf } from "../../wording";
import { shownVersion } from "../shown-version";
import { Rules } from "./rules";

type Props = { params: Promise<{ versionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.versions");
  return { title: t("rules") };
}

export default async function RulesPage({ params }: Props) {
  const { version, locale } = await shownVersion((await params).versionId);
  const words = await wordingOf(compileForm(version.definition), locale);
  return <Rules definition={version.definition} words={words} locale={locale} />;
}
