import { getTranslations } from "next-intl/server";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { Tabs } from "@/ui/tabs";
import { Comparison } from "./comparison";
import { type Other, others } from "./pathways";

export async function generateMetadata() {
  const t = await getTranslations("compare");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ with?: string }> };

export default async function ComparePage({ searchParams }: Props) {
  const t = await getTranslations("compare");
  const asked = (await searchParams).with;
  const other: Other = others.find((pathway) => pathway === asked) ?? "h1b";
  const tabs = others.map((pathway) => ({
    href: `/compare?with=${pathway}`,
    label: t(`pathways.${pathway}`),
    current: pathway === other,
  }));
  return (
    <Page width="wide">
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="mb-8">
        <Notice title={t("caveat")}>
          <p>{t("caveatText")}</p>
        </Notice>
      </div>
      <h2 className="mb-2 text-lg">{t("choose")}</h2>
      <Tabs label={t("choose")} tabs={tabs} />
      <Comparison other={other} />
    </Page>
  );
}
