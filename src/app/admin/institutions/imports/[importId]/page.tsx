import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { faultsInWords } from "@/app/api/v1/institution-imports/import-view";
import { pageFlash } from "@/app/page-flash";
import { findImport, type InstitutionImport } from "@/features/eligibility/import-repository";
import { restingStates } from "@/features/eligibility/use-cases/import-institutions";
import { type Context, requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { showMoment } from "@/server/i18n/dates";
import { isId } from "@/server/ids";
import { ApiForm } from "@/ui/api-form";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, LinkButton, SubmitButton } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { Table } from "@/ui/table";
import { readers } from "../../../readers";
import { ImportTag } from "../import-tag";
import { Outcome } from "./outcome";

type Props = { params: Promise<{ importId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("institutions.imports");
  return { title: t("title") };
}

const secondsBetweenLooks = 2;

export default async function ImportPage({ params }: Props) {
  const { importId } = await params;
  const context = await requireActor(...readers.workshop);
  const found = isId(importId) ? await findImport(context.db, importId) : null;
  if (!found) notFound();
  const { locale, actor } = context;
  const [t, meaning, imports] = await Promise.all([
    getTranslations("institutions.importOne"),
    getTranslations("institutions.importMeaning"),
    getTranslations("institutions.imports"),
  ]);
  const at = showMoment(locale, found.createdAt);
  const isRunning = !restingStates.includes(found.state);
  return (
    <Page width="wide">
      {isRunning && <meta httpEquiv="refresh" content={String(secondsBetweenLooks)} />}
      <BackLink href="/admin/institutions/imports">{imports("title")}</BackLink>
      <PageTitle lead={meaning(found.state)}>
        {found.fileName ? t("named", { file: found.fileName, at }) : t("title", { at })}
      </PageTitle>
      <div className="grid gap-6">
        <p>
          <ImportTag state={found.state} />
        </p>
        {isRunning && (
          <Notice live title={t("progress", { count: found.lines })}>
            <LinkButton href={`/admin/institutions/imports/${importId}`}>{t("again")}</LinkButton>
          </Notice>
        )}
        {found.faultCount > 0 && <Faults found={found} context={context} />}
        {found.outcome && <Outcome outcome={found.outcome} done={found.state === "done"} />}
        {hasRole(actor, "admin") && <Acts found={found} />}
      </div>
    </Page>
  );
}

async function Acts({ found: { id, version, state } }: { found: InstitutionImport }) {
  const t = await getTranslations("institutions.importOne");
  const flash = await pageFlash(`/admin/institutions/imports/${id}`);
  const at = `/api/v1/institution-imports/${id}`;
  const message = flash ? { message: flash.message } : {};
  return (
    <>
      {state === "ready" && (
        <ApiForm action={`${at}/acceptance`} hidden={{ version }} label={t("accept")} {...message}>
          <p>{t("acceptText")}</p>
          <ButtonRow>
            <SubmitButton>{t("accept")}</SubmitButton>
          </ButtonRow>
        </ApiForm>
      )}
      {(state === "ready" || state === "reading" || state === "waiting") && (
        <ApiForm action={`${at}/cancellation`} hidden={{ version }} label={t("cancel")}>
          <ButtonRow>
            <SubmitButton tone="quiet">{t("cancel")}</SubmitButton>
          </ButtonRow>
        </ApiForm>
      )}
    </>
  );
}

async function Faults({ found, context: { locale } }: { found: InstitutionImport; context: Context }) {
  const t = await getTranslations("institutions.importOne");
  const faults = faultsInWords(found, locale);
  return (
    <>
      <Notice tone="refusal" title={t("faults", { count: found.faultCount })}>
        <p>{t("faultsText")}</p>
        {faults.length < found.faultCount && (
          <p>{t("faultsFirst", { shown: faults.length, count: found.faultCount })}</p>
        )}
      </Notice>
      <Table
        caption={t("mend")}
        hideCaption
        columns={[
          { key: "line", title: t("line"), numeric: true },
          { key: "column", title: t("column") },
          { key: "mend", title: t("mend") },
        ]}
        rows={faults.map(({ line, column, message }, at) => ({
          key: `${line} ${column} ${at}`,
          cells: { line, column: column && <code className="font-mono">{column}</code>, mend: message },
        }))}
      />
    </>
  );
}
