import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { findListed, watchListOf } from "@/features/review/watch/queries";
import { env } from "@/server/env";
import { showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { EmptyState } from "@/ui/empty-state";
import { FileField } from "@/ui/file-field";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { Table } from "@/ui/table";
import { readers } from "../readers";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("watch"))("title") };
}

const mostShown = 200;
const example = [
  "ref,names,birth,toleranceYears,nationality,note,source",
  "EX-1,Ivan Primer|Иван Пример,1980,2,BGR,Invented,Example",
].join("\n");

/** The list of which officers are told: its versions, its entries, and how far cases have been held against it. */
export default async function WatchListPage() {
  const { db, actor, locale } = await requireActor(...readers.workshop);
  const [t, { number, loads, waiting }, entries, flash] = await Promise.all([
    getTranslations("watch"),
    watchListOf({ db }),
    findListed(db),
    pageFlash("/admin/watch-list"),
  ]);
  return (
    <Page>
      <PageTitle lead={t("adminLead")}>{t("title")}</PageTitle>
      <div className="grid gap-6">
        {env().KVISA_DEMO && <Notice title={t("fictional")}>{t("fictionalText")}</Notice>}
        {number > 0 && (
          <p>
            <strong>{t("now", { number, count: entries.length })}</strong> {t("waiting", { count: waiting })}
          </p>
        )}
        {hasRole(actor, "admin") && (
          <ApiForm
            action="/api/v1/watch-list"
            multipart
            faults={flash?.faults ?? []}
            {...(flash && flash.faults.length === 0 ? { message: flash.message } : {})}
          >
            <FileField name="file" label={t("file")} hint={t("fileHint")} accept=".csv,text/csv" />
            <div>
              <SubmitButton>{t("load")}</SubmitButton>
            </div>
          </ApiForm>
        )}
        <Details summary={t("how")}>
          {(["howColumns", "howNames", "howBirth"] as const).map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
          <pre className="overflow-x-auto rounded-md bg-sunken p-3 font-mono text-[0.88em]">{example}</pre>
        </Details>
        <Table
          caption={t("versions")}
          columns={[
            { key: "number", title: t("columns.number") },
            { key: "by", title: t("columns.by") },
            { key: "entries", title: t("columns.entries"), numeric: true },
            { key: "added", title: t("columns.added"), numeric: true },
            { key: "dropped", title: t("columns.dropped"), numeric: true },
          ]}
          rows={loads.map((load) => ({
            key: String(load.number),
            cells: {
              ...load,
              by: (
                <>
                  {load.by}, {showMoment(locale, new Date(load.at))}
                  {load.fileName && <span className="block break-all text-muted">{load.fileName}</span>}
                </>
              ),
            },
          }))}
          empty={<EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
        />
        {entries.length > 0 && (
          <Table
            caption={t("entries")}
            columns={(["ref", "names", "birth", "nationality", "note"] as const).map((key) => ({
              key,
              title: t(`entry.${key}`),
            }))}
            rows={entries
              .slice(0, mostShown)
              .map(({ id, ref, names, birth, toleranceYears, nationality, note, source }) => ({
                key: id,
                cells: {
                  ref: <span className="whitespace-nowrap">{ref}</span>,
                  names: names.join(" · "),
                  birth: birth && (
                    <>
                      <span className="whitespace-nowrap">{birth}</span>{" "}
                      <span className="whitespace-nowrap">{t("years", { years: toleranceYears })}</span>
                    </>
                  ),
                  nationality,
                  note: [note, source].filter(Boolean).join(" · "),
                },
              }))}
          />
        )}
        {entries.length > mostShown && <p className="text-muted">{t("shown", { count: mostShown })}</p>}
      </div>
    </Page>
  );
}
