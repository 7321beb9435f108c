import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { lastImports } from "@/features/eligibility/import-repository";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { BackLink } from "@/ui/back-link";
import { SubmitButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { EmptyState } from "@/ui/empty-state";
import { FileField } from "@/ui/file-field";
import { Page, PageTitle } from "@/ui/shell";
import { Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import { readers } from "../../readers";
import { ImportTag } from "./import-tag";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("institutions.imports");
  return { title: t("title") };
}

const help = ["howColumns", "howSeveral", "howCountry", "howWhole", "howSafe"] as const;
const example = [
  "ror,name,names,country,state,successors",
  "03cve4549,Tsinghua University,清华大学|THU,CHN,listed,",
  "028rypz17,University of Paris-Sud,Université Paris-Sud|Paris XI,FRA,inactive,03xjwb503",
].join("\n");

export default async function ImportsPage() {
  const { db, actor, locale } = await requireActor(...readers.workshop);
  const [t, admin, found, flash] = await Promise.all([
    getTranslations("institutions.imports"),
    getTranslations("admin.institutions"),
    lastImports(db),
    pageFlash("/admin/institutions/imports"),
  ]);
  return (
    <Page>
      <BackLink href="/admin/institutions">{admin("title")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="grid gap-6">
        {hasRole(actor, "admin") && (
          <ApiForm
            action="/api/v1/institution-imports?preview=true"
            multipart
            faults={flash?.faults ?? []}
            {...(flash && flash.faults.length === 0 ? { message: flash.message } : {})}
          >
            <FileField name="file" label={t("file")} hint={t("fileHint")} accept=".csv,text/csv" />
            <div>
              <SubmitButton>{t("upload")}</SubmitButton>
            </div>
          </ApiForm>
        )}
        <Details summary={t("how")}>
          {help.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
          <pre className="overflow-x-auto rounded-md bg-sunken p-3 font-mono text-[0.88em]">{example}</pre>
        </Details>
        <Table
          caption={t("recent")}
          columns={[
            { key: "at", title: t("when") },
            { key: "state", title: t("result") },
            { key: "lines", title: t("lines"), numeric: true },
          ]}
          rows={found.map(({ id, createdAt, fileName, state, lines }) => ({
            key: id,
            cells: {
              at: (
                <>
                  <TextLink href={`/admin/institutions/imports/${id}`}>{showMoment(locale, createdAt)}</TextLink>
                  {fileName && <span className="block break-all font-normal text-muted">{fileName}</span>}
                </>
              ),
              state: <ImportTag state={state} />,
              lines: lines.toLocaleString(locale),
            },
          }))}
          empty={<EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
        />
      </div>
    </Page>
  );
}
