import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type SearchParams, singleParams } from "@/app/search-params";
import { eventKinds } from "@/features/audit/domain/event";
import { readTrail, verifyTrail } from "@/features/audit/queries";
import { requireActor } from "@/features/identity/context";
import { namesOf } from "@/features/identity/queries";
import { blindSubjects } from "@/features/review/second-looks/queries";
import { pagingQuery } from "@/server/http/paging";
import { showMoment } from "@/server/i18n/dates";
import { LinkButton } from "@/ui/button";
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
import { ChainStanding } from "./chain-standing";
import { Particulars } from "./particulars";

const query = z.object({
  subject: z.uuid().optional(),
  actor: z.uuid().optional(),
  kind: z.enum(eventKinds).optional(),
  ...pagingQuery,
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.audit");
  return { title: t("title") };
}

export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  const { db, locale, actor } = await requireActor(...readers.trail);
  const [t, kinds, params] = await Promise.all([
    getTranslations("admin.audit"),
    getTranslations("admin.events"),
    singleParams(searchParams),
  ]);
  const { verify, ...filters } = params;
  const search = readQuery(query, filters);
  const { items, nextCursor } = orNotFound(
    await readTrail(db, { ...search, without: await blindSubjects(db, actor.id) }),
  );
  const names = await namesOf(
    db,
    items.flatMap(({ actor, subject }) => [actor, subject]),
  );
  return (
    <Page width="full">
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {verify === "1" && <ChainStanding found={await verifyTrail(db)} />}
      <FilterForm
        action="/admin/audit"
        label={t("filter")}
        submit={t("find")}
        clear={t("clear")}
        active={Boolean(search.subject || search.actor || search.kind)}
        aside={<LinkButton href="/admin/audit?verify=1">{t("verify")}</LinkButton>}
      >
        <SelectField
          name="kind"
          label={t("kind")}
          options={[
            { value: "", label: t("anyKind") },
            ...eventKinds.map((kind) => ({ value: kind, label: kinds(kind) })),
          ]}
          defaultValue={search.kind ?? ""}
          width="half"
          always
        />
        <TextField name="actor" label={t("actorId")} defaultValue={search.actor ?? ""} width="half" mono />
        <TextField name="subject" label={t("subjectId")} defaultValue={search.subject ?? ""} width="half" mono />
      </FilterForm>
      <Table
        caption={t("title")}
        hideCaption
        columns={[
          { key: "at", title: t("at") },
          { key: "actor", title: t("actor") },
          { key: "kind", title: t("kind") },
          { key: "subject", title: t("subject") },
          { key: "data", title: t("data") },
          { key: "address", title: t("address") },
        ]}
        rows={items.map((entry) => ({
          key: entry.id,
          cells: {
            at: (
              <time dateTime={entry.at} className="whitespace-nowrap">
                {showMoment(locale, new Date(entry.at))}
              </time>
            ),
            actor: entry.actor ? <Who id={entry.actor} names={names} filter="actor" /> : t("portal"),
            kind: kinds(entry.kind),
            subject: entry.subject && <Who id={entry.subject} names={names} filter="subject" />,
            data: <Particulars data={entry.data} />,
            address: entry.address,
          },
        }))}
        empty={<EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      />
      <Pagination next={nextPage("/admin/audit", filters, nextCursor)} />
    </Page>
  );
}

type WhoProps = { id: string; names: Map<string, string>; filter: "actor" | "subject" };

/** A person by name, anything else by the end of its id; either leads to all that the trail has about it. */
function Who({ id, names, filter }: WhoProps) {
  const name = names.get(id);
  return (
    <TextLink href={`/admin/audit?${filter}=${id}`} title={id}>
      {name ? <bdi>{name}</bdi> : <code className="font-mono">…{id.slice(-8)}</code>}
    </TextLink>
  );
}
