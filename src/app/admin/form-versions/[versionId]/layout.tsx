import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { BackLink } from "@/ui/back-link";
import { ChineseFont } from "@/ui/chinese-font";
import { Page, PageTitle } from "@/ui/shell";
import { Tabs } from "@/ui/tabs";
import { StandingTag } from "../standing-tag";
import { parts } from "./parts";
import { shownVersion } from "./shown-version";

type Props = { params: Promise<{ versionId: string }>; children: ReactNode };

/** The frame around every view of a version: what it is called, where it stands, and the way to the other views. */
export default async function FormVersionLayout({ params, children }: Props) {
  const { version } = await shownVersion((await params).versionId);
  const [t, sent] = await Promise.all([getTranslations("admin.versions"), headers()]);
  const [path = ""] = (sent.get("x-path") ?? "").split("?");
  const here = `/admin/form-versions/${version.id}`;
  const tab = (href: string, label: string) => ({
    href,
    label,
    current: path === href || (href !== here && path.startsWith(`${href}/`)),
  });
  return (
    <Page width="full">
      <ChineseFont />
      <BackLink href="/admin/form-versions">{t("title")}</BackLink>
      <PageTitle lead={<StandingTag standing={version.standing} />}>
        {version.title
          ? t("titled", { number: version.number, title: version.title })
          : t("named", { number: version.number })}
      </PageTitle>
      <Tabs
        label={t("views")}
        tabs={[tab(here, t("parts.overview")), ...parts.map((part) => tab(`${here}/${part}`, t(`parts.${part}`)))]}
      />
      {children}
    </Page>
  );
}
