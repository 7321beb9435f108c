import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type SearchParams, singleParams } from "@/app/search-params";
import { readFormVersion } from "@/features/eligibility/admin-queries";
import { compileForm } from "@/features/eligibility/domain/form";
import { requireActor } from "@/features/identity/context";
import { isId } from "@/server/ids";
import { BackLink } from "@/ui/back-link";
import { Page, PageTitle } from "@/ui/shell";
import { Tabs } from "@/ui/tabs";
import { Tag } from "@/ui/tag";
import { orNotFound } from "../../query";
import { readers } from "../../readers";
import { wordingOf } from "../wording";
import { Questions } from "./questions";
import { Rules } from "./rules";

type Props = { params: Promise<{ versionId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.versions");
  return { title: t("one") };
}

export default async function FormVersionPage({ params, searchParams }: Props) {
  const { db, locale } = await requireActor(...readers.workshop);
  const { versionId } = await params;
  if (!isId(versionId)) notFound();
  const version = orNotFound(await readFormVersion(db, versionId));
  const [t, { view }] = await Promise.all([getTranslations("admin.versions"), singleParams(searchParams)]);
  const words = await wordingOf(compileForm(version.definition), locale);
  const here = `/admin/form-versions/${version.id}`;
  const rules = view === "rules";
  return (
    <Page width="full">
      <BackLink href="/admin/form-versions">{t("title")}</BackLink>
      <PageTitle
        lead={<Tag tone={version.status === "published" ? "ok" : "neutral"}>{t(`statuses.${version.status}`)}</Tag>}
      >
        {t("named", { number: version.number })}
      </PageTitle>
      <Tabs
        label={t("views")}
        tabs={[
          { href: here, label: t("questions"), current: !rules },
          { href: `${here}?view=rules`, label: t("rules"), current: rules },
        ]}
      />
      {rules ? (
        <Rules definition={version.definition} words={words} locale={locale} />
      ) : (
        <Questions sections={version.definition.sections} words={words} locale={locale} />
      )}
    </Page>
  );
}
