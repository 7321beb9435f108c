import { getTranslations } from "next-intl/server";
import { pageAddress } from "@/features/applications/form-pages";
import { namingFor } from "@/features/applications/naming";
import { faultsOf } from "@/features/eligibility/domain/faults";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { type SnapshotRow, snapshotOf } from "@/features/eligibility/domain/snapshot";
import { inLanguage } from "@/features/eligibility/domain/text";
import { faultsInWords } from "@/server/i18n/words";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, LinkButton } from "@/ui/button";
import { fieldId } from "@/ui/field-id";
import { Page, PageTitle } from "@/ui/shell";
import { SummaryList, type SummaryRow } from "@/ui/summary-list";
import { openApplication } from "../open-draft";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("applicant.check");
  return { title: t("title") };
}

/** Everything as it will be sent, or as it was; each answer of a draft with its way back. */
export default async function CheckPage({ params }: Props) {
  const { id } = await params;
  const { context, draft } = await openApplication(id);
  const { application, judging } = draft;
  const { form, answers, evidence } = judging;
  const { locale, db } = context;
  const isDraft = application.status === "DRAFT";
  const t = await getTranslations(isDraft ? "applicant.check" : "applicant.sent");
  const sections = snapshotOf(form, answers, evidence, judging.context, await namingFor(db, answers));
  const faults = isDraft
    ? faultsInWords(locale, faultsOf(form, answers, evidence, judging.context), labelsOf(form))
    : [];
  const faultAt = new Map(faults.map(({ field, message }) => [field, message]));
  const rowOf = (section: string, row: SnapshotRow): SummaryRow => ({
    key: row.key,
    label: inLanguage(row.label, locale),
    value: inLanguage(row.display, locale) || undefined,
    fault: faultAt.get(row.key),
    ...(isDraft
      ? {
          change: {
            href: `${pageAddress(id, { section, key: row.page })}#${fieldId(row.key)}`,
            about: inLanguage(row.label, locale),
          },
        }
      : {}),
  });
  return (
    <Page>
      <BackLink href={`/applications/${id}`}>{t("back")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {sections.map(({ key, title, rows }) => (
        <section key={key} className="mb-10">
          <h2 className="mb-3 text-2xl">{inLanguage(title, locale)}</h2>
          {rows.map((row) =>
            row.rows ? <Group key={row.key} section={key} row={row} locale={locale} rowOf={rowOf} /> : null,
          )}
          <SummaryList rows={rows.filter((row) => !row.rows).map((row) => rowOf(key, row))} />
        </section>
      ))}
      {isDraft && (
        <ButtonRow>
          <LinkButton tone="primary" href={`/applications/${id}/submit`}>
            {(await getTranslations("applicant.check"))("onward")}
          </LinkButton>
        </ButtonRow>
      )}
    </Page>
  );
}

type GroupProps = {
  section: string;
  row: SnapshotRow;
  locale: string;
  rowOf: (section: string, row: SnapshotRow) => SummaryRow;
};

async function Group({ section, row, locale, rowOf }: GroupProps) {
  const t = await getTranslations("applicant.rows");
  const rows = row.rows ?? [];
  return (
    <div className="mb-6">
      <h3 className="mb-2 text-lg">{inLanguage(row.label, locale)}</h3>
      {rows.length === 0 && <SummaryList rows={[rowOf(section, row)]} />}
      {rows.map((members, at) => (
        <div key={members[0]?.key ?? at} className="mb-4">
          <h4 className="mb-1 text-muted">{t("row", { number: at + 1 })}</h4>
          <SummaryList rows={members.map((member) => rowOf(section, member))} />
        </div>
      ))}
    </div>
  );
}
