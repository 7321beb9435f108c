import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { type SearchParams, singleParams } from "@/app/search-params";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { skills } from "@/features/identity/domain/skills";
import { oneUser } from "@/features/identity/queries";
import type { UserView } from "@/features/identity/schema";
import { isId } from "@/server/ids";
import { ApiForm } from "@/ui/api-form";
import { BackLink } from "@/ui/back-link";
import { SubmitButton } from "@/ui/button";
import { Tick } from "@/ui/choice-fields";
import { Notice } from "@/ui/notice";
import type { Option } from "@/ui/select-field";
import { Page, PageTitle } from "@/ui/shell";
import { SummaryList } from "@/ui/summary-list";
import { TextLink } from "@/ui/text-link";
import { orNotFound } from "../../query";
import { readers } from "../../readers";
import { AccessFields } from "../access-fields";
import { accessOptions } from "../access-options";

type Props = { params: Promise<{ userId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.users");
  return { title: t("one") };
}

export default async function UserPage({ params, searchParams }: Props) {
  const context = await requireActor(...readers.people);
  const { userId } = await params;
  const [t, roleWords, { done }, flash, options] = await Promise.all([
    getTranslations("admin.users"),
    getTranslations("account.roles"),
    singleParams(searchParams),
    pageFlash(`/admin/users/${userId}`),
    accessOptions(context.db, context.locale),
  ]);
  const user = orNotFound(isId(userId) ? await oneUser(context, userId) : { ok: false, error: notThere });
  const own = user.id === context.actor.id;
  const message = flash && flash.faults.length === 0 ? { message: flash.message } : {};
  return (
    <Page>
      <BackLink href="/admin/users">{t("title")}</BackLink>
      <PageTitle above={t("one")}>
        <bdi>{user.name}</bdi>
      </PageTitle>
      <div className="grid gap-6">
        {(done === "saved" || done === "invited") && <Notice tone="ok">{t(`done.${done}`)}</Notice>}
        <SummaryList
          rows={[
            { key: "email", label: t("email"), value: user.email },
            { key: "roles", label: t("roles"), value: user.roles.map((role) => roleWords(role)).join(" · ") },
            {
              key: "posts",
              label: t("posts"),
              value: t("postsOf", { count: user.posts.length, all: options.posts.length }),
            },
            ...(hasRole(user, "reviewer", "supervisor")
              ? [{ key: "fit", label: t("fit"), value: fitWords(user, options.languages, t) }]
              : []),
            {
              key: "state",
              label: t("state"),
              value: user.active ? (user.confirmed ? t("active") : t("waiting")) : t("ended"),
            },
          ]}
        />
        <p>
          <TextLink href={`/admin/audit?actor=${user.id}`}>{t("whatTheyDid")}</TextLink>
          {" · "}
          <TextLink href={`/admin/audit?subject=${user.id}`}>{t("whatHappened")}</TextLink>
        </p>
        {hasRole(context.actor, "admin") && own && <Notice>{t("own")}</Notice>}
        {hasRole(context.actor, "admin") && !own && (
          <ApiForm
            action={`/api/v1/users/${user.id}`}
            hidden={{ version: user.version }}
            faults={flash?.faults ?? []}
            label={t("change")}
            {...message}
          >
            <AccessFields chosen={user} {...options} />
            <Tick name="active" defaultChecked={user.active} hint={t("activeHint")}>
              {t("activeTick")}
            </Tick>
            <div>
              <SubmitButton>{t("save")}</SubmitButton>
            </div>
          </ApiForm>
        )}
      </div>
    </Page>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<"admin.users">>>;

function fitWords({ languages, skills: own }: UserView, options: Option[], t: Words): string {
  const read = options.filter(({ value }) => languages.includes(value)).map(({ label }) => label);
  const versed = skills.filter((skill) => own.includes(skill)).map((skill) => t(`skillNames.${skill}`));
  return [...read, ...versed].join(" · ") || t("noLimit");
}

const notThere = { kind: "not-found", code: "not-found" } as const;
