import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type SearchParams, singleParams } from "@/app/search-params";
import { requireActor } from "@/features/identity/context";
import { hasRole, roles } from "@/features/identity/domain/actor";
import { listUsers } from "@/features/identity/queries";
import { pagingQuery } from "@/server/http/paging";
import { LinkButton } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Pagination } from "@/ui/pagination";
import { SelectField } from "@/ui/select-field";
import { Page, PageTitle } from "@/ui/shell";
import { Table } from "@/ui/table";
import { Tag } from "@/ui/tag";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import { FilterForm } from "../filter-form";
import { nextPage, orNotFound, readQuery } from "../query";
import { readers } from "../readers";

const query = z.object({ q: z.string().max(200).optional(), role: z.enum(roles).optional(), ...pagingQuery });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.users");
  return { title: t("title") };
}

export default async function UsersPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await requireActor(...readers.people);
  const [t, roleWords, params] = await Promise.all([
    getTranslations("admin.users"),
    getTranslations("account.roles"),
    singleParams(searchParams),
  ]);
  const search = readQuery(query, params);
  const { items, nextCursor } = orNotFound(await listUsers(context, search));
  return (
    <Page width="full">
      <PageTitle>{t("title")}</PageTitle>
      <FilterForm
        action="/admin/users"
        label={t("filter")}
        submit={t("find")}
        clear={t("clear")}
        active={Boolean(search.q || search.role)}
        aside={
          hasRole(context.actor, "admin") && (
            <LinkButton href="/admin/users/new" tone="primary">
              {t("invite")}
            </LinkButton>
          )
        }
      >
        <TextField name="q" label={t("q")} type="search" defaultValue={search.q ?? ""} width="half" />
        <SelectField
          name="role"
          label={t("role")}
          options={[
            { value: "", label: t("anyRole") },
            ...roles.map((role) => ({ value: role, label: roleWords(role) })),
          ]}
          defaultValue={search.role ?? ""}
          width="short"
          always
        />
      </FilterForm>
      <Table
        caption={t("title")}
        hideCaption
        columns={[
          { key: "name", title: t("name") },
          { key: "email", title: t("email") },
          { key: "roles", title: t("roles") },
          { key: "posts", title: t("posts"), numeric: true },
          { key: "state", title: t("state") },
        ]}
        rows={items.map((user) => ({
          key: user.id,
          cells: {
            name: (
              <TextLink href={`/admin/users/${user.id}`}>
                <bdi>{user.name}</bdi>
              </TextLink>
            ),
            email: user.email,
            roles: user.roles.map((role) => roleWords(role)).join(" · "),
            posts: user.posts.length,
            state: <Standing active={user.active} confirmed={user.confirmed} words={t} />,
          },
        }))}
        empty={<EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      />
      <Pagination next={nextPage("/admin/users", params, nextCursor)} />
    </Page>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<"admin.users">>>;

function Standing({ active, confirmed, words }: { active: boolean; confirmed: boolean; words: Words }) {
  if (!active) return <Tag tone="refusal">{words("ended")}</Tag>;
  return confirmed ? <Tag tone="ok">{words("active")}</Tag> : <Tag tone="warn">{words("waiting")}</Tag>;
}
