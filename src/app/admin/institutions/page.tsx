import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type SearchParams, singleParams } from "@/app/search-params";
import { listInstitutions } from "@/features/eligibility/admin-queries";
import { institutionStates } from "@/features/eligibility/domain/institution-entry";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { countryName } from "@/lib/countries";
import { pagingQuery } from "@/server/http/paging";
import { ButtonRow, LinkButton } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Pagination } from "@/ui/pagination";
import { SelectField } from "@/ui/select-field";
import { Page, PageTitle } from "@/ui/shell";
import { Table } from "@/ui/table";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import { FilterForm } from "../filter-form";
import { nextPage, orNotFound, readQuery } from "../query";
import { readers } from "../readers";
import { StateTag } from "./state-tag";

const query = z.object({
  q: z.string().max(200).optional(),
  state: z.enum(institutionStates).optional(),
  ...pagingQuery,
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.institutions");
  return { title: t("title") };
}

export default async function InstitutionsPage({ searchParams }: { searchParams: SearchParams }) {
  const { db, actor, locale } = await requireActor(...readers.workshop);
  const [t, params] = await Promise.all([getTranslations("admin.institutions"), singleParams(searchParams)]);
  const words = await getTranslations("institutions");
  const search = readQuery(query, params);
  const { items, nextCursor } = orNotFound(await listInstitutions(db, search));
  const states = institutionStates.map((state) => ({ value: state, label: t(`states.${state}`) }));
  return (
    <Page width="full">
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="mb-5">
        <ButtonRow>
          {hasRole(actor, "admin") && (
            <LinkButton href="/admin/institutions/new" icon="plus">
              {words("add")}
            </LinkButton>
          )}
          <LinkButton href="/admin/institutions/imports">{words("import")}</LinkButton>
          <LinkButton href="/api/v1/institutions/export.csv" tone="quiet">
            {words("export")}
          </LinkButton>
        </ButtonRow>
      </div>
      <FilterForm
        action="/admin/institutions"
        label={t("filter")}
        submit={t("find")}
        clear={t("clear")}
        active={Boolean(search.q || search.state)}
      >
        <TextField name="q" label={t("q")} type="search" defaultValue={search.q ?? ""} width="half" />
        <SelectField
          name="state"
          label={t("state")}
          options={[{ value: "", label: t("anyState") }, ...states]}
          defaultValue={search.state ?? ""}
          width="short"
          always
        />
      </FilterForm>
      <Table
        caption={t("title")}
        hideCaption
        columns={[
          { key: "name", title: t("name") },
          { key: "place", title: t("place") },
          { key: "ror", title: t("ror") },
          { key: "state", title: t("state") },
        ]}
        rows={items.map((institution) => ({
          key: institution.ror,
          cells: {
            name: (
              <>
                <TextLink href={`/admin/institutions/${institution.ror}`}>{institution.name}</TextLink>
                {institution.names.length > 0 && (
                  <span className="block max-w-[40em] font-normal text-muted">
                    {institution.names.slice(0, 3).join(" · ")}
                  </span>
                )}
              </>
            ),
            place: [institution.city, countryName(institution.country, locale)].filter(Boolean).join(", "),
            ror: <code className="font-mono">{institution.ror}</code>,
            state: <StateTag state={institution.state} label={t(`states.${institution.state}`)} />,
          },
        }))}
        empty={<EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      />
      <Pagination next={nextPage("/admin/institutions", params, nextCursor)} />
    </Page>
  );
}
