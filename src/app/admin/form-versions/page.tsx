import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type SearchParams, singleParams } from "@/app/search-params";
import { listFormVersions } from "@/features/eligibility/admin-queries";
import { requireActor } from "@/features/identity/context";
import { pagingQuery } from "@/server/http/paging";
import { showDay } from "@/server/i18n/dates";
import { EmptyState } from "@/ui/empty-state";
import { Pagination } from "@/ui/pagination";
import { Page, PageTitle } from "@/ui/shell";
import { Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import { nextPage, orNotFound, readQuery } from "../query";
import { readers } from "../readers";
import { StandingTag } from "./standing-tag";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.versions");
  return { title: t("title") };
}

export default async function FormVersionsPage({ searchParams }: { searchParams: SearchParams }) {
  const { db, locale } = await requireActor(...readers.versions);
  const [t, params] = await Promise.all([getTranslations("admin.versions"), singleParams(searchParams)]);
  const { items, nextCursor } = orNotFound(await listFormVersions(db, readQuery(z.object(pagingQuery), params)));
  return (
    <Page width="wide">
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <Table
        caption={t("title")}
        hideCaption
        columns={[
          { key: "number", title: t("number") },
          { key: "status", title: t("status") },
          { key: "effectiveFrom", title: t("effectiveFrom") },
          { key: "note", title: t("note") },
        ]}
        rows={items.map((version) => ({
          key: version.id,
          cells: {
            number: (
              <TextLink href={`/admin/form-versions/${version.id}`}>{t("named", { number: version.number })}</TextLink>
            ),
            status: <StandingTag status={version.status} />,
            effectiveFrom: version.effectiveFrom ? showDay(locale, new Date(version.effectiveFrom)) : t("atOnce"),
            note: version.note,
          },
        }))}
        empty={<EmptyState title={t("none")} />}
      />
      <Pagination next={nextPage("/admin/form-versions", params, nextCursor)} />
    </Page>
  );
}
