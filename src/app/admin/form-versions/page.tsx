import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { pageFlash } from "@/app/page-flash";
import { type SearchParams, singleParams } from "@/app/search-params";
import { listFormVersions } from "@/features/eligibility/admin-queries";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { namesOf } from "@/features/identity/queries";
import { pagingQuery } from "@/server/http/paging";
import { Details } from "@/ui/details";
import { Notice } from "@/ui/notice";
import { Pagination } from "@/ui/pagination";
import { Page, PageTitle } from "@/ui/shell";
import { nextPage, orNotFound, readQuery } from "../query";
import { readers } from "../readers";
import { BeginForms } from "./begin-forms";
import { FirstTask } from "./first-task";
import { VersionTable } from "./version-table";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("admin.versions");
  return { title: words("title") };
}

const groups = [
  ["draft", "drafts"],
  ["to-come", "toCome"],
  ["in-force", "inForce"],
  ["earlier", "earlier"],
] as const;

export default async function FormVersionsPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await requireActor(...readers.versions);
  const { db, actor, now } = context;
  const [t, done, admin, params, flash] = await Promise.all([
    getTranslations("versions.list"),
    getTranslations("versions.done"),
    getTranslations("admin.versions"),
    singleParams(searchParams),
    pageFlash("/admin/form-versions"),
  ]);
  const listed = await listFormVersions(db, readQuery(z.object(pagingQuery), params), now);
  const { items, nextCursor } = orNotFound(listed);
  const names = await namesOf(
    db,
    items.flatMap(({ makerIds }) => makerIds),
  );
  const isAdmin = hasRole(actor, "admin");
  return (
    <Page width="full">
      <PageTitle lead={admin("lead")}>{admin("title")}</PageTitle>
      {params.done === "discarded" && (
        <div className="mb-5">
          <Notice tone="ok" live title={done("discarded")} />
        </div>
      )}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-7">
          {groups.map(([standing, key]) => {
            const versions = items.filter((version) => version.standing === standing);
            return versions.length > 0 && <VersionTable key={key} caption={t(key)} versions={versions} names={names} />;
          })}
          <Pagination next={nextPage("/admin/form-versions", params, nextCursor)} />
        </div>
        <div className="grid gap-5">
          {isAdmin && <BeginForms flash={flash} />}
          {isAdmin && <FirstTask context={context} />}
          <Details summary={t("help.title")}>
            {(["draft", "changes", "checks", "publication", "back"] as const).map((key) => (
              <p key={key} className="max-w-[40em]">
                {t(`help.${key}`)}
              </p>
            ))}
          </Details>
        </div>
      </div>
    </Page>
  );
}
