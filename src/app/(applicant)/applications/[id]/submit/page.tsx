import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FeeNotice } from "@/features/applications/components/fee-notice";
import { KnownFaults } from "@/features/applications/components/known-faults";
import { Questions } from "@/features/applications/components/questions";
import { type Draft, draftTasks, openFields, signatureSection } from "@/features/applications/form-pages";
import { judge } from "@/features/applications/judging";
import { questionScene } from "@/features/applications/question-scene";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { Context } from "@/features/identity/context";
import { faultsInWords } from "@/server/i18n/words";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, SubmitButton } from "@/ui/button";
import { ErrorSummary } from "@/ui/error-summary";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { TextLink } from "@/ui/text-link";
import { refusalOf } from "../../refused";
import { openApplication } from "../open-draft";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("applicant.submit");
  return { title: t("title") };
}

/** Declaration, signature, send: the whole last section on one page. */
export default async function SubmitPage({ params }: Props) {
  const { id } = await params;
  const { context, draft } = await openApplication(id);
  if (draft.application.reference) redirect(`/applications/${id}/receipt`);
  if (draft.application.status !== "DRAFT") redirect(`/applications/${id}`);
  const t = await getTranslations("applicant.submit");
  const missing = draftTasks(draft).filter(({ key, state }) => key !== signatureSection && state !== "done");
  return (
    <Page>
      <BackLink href={`/applications/${id}/check`} />
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {missing.length > 0 && (
        <div className="mb-8">
          <Notice tone="warn" title={t("notReady")}>
            <ul className="list-disc ps-5">
              {missing.map(({ key, title, href }) => (
                <li key={key}>
                  <TextLink href={href}>{inLanguage(title, context.locale)}</TextLink>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <Verdict context={context} draft={draft} />
      <div className="mb-8">
        <FeeNotice form={draft.judging.form} answers={draft.judging.answers} locale={context.locale} />
      </div>
      <SigningForm context={context} draft={draft} />
    </Page>
  );
}

/** Indicative, before it is sent: the same rules and the same answers that the officer will see. */
async function Verdict({ context, draft }: { context: Context; draft: Draft }) {
  const { rules, verdict } = judge(draft.judging, draft.judging.context.today);
  const t = await getTranslations("applicant.submit");
  const failed = rules.filter(({ outcome }) => outcome === "FAIL");
  if (verdict !== "not_eligible") return null;
  return (
    <div className="mb-8">
      <Notice tone="warn" title={t("notEligible")}>
        <ul className="list-disc ps-5">
          {failed.map(({ id, route, reason }) => (
            <li key={`${id}${route ?? ""}`}>{inLanguage(reason, context.locale)}</li>
          ))}
        </ul>
        <p>{t("notEligibleText")}</p>
      </Notice>
    </div>
  );
}

async function SigningForm({ context, draft }: { context: Context; draft: Draft }) {
  const { judging, pages, application } = draft;
  const { locale, db } = context;
  const t = await getTranslations("applicant.submit");
  const page = `/applications/${application.id}/submit`;
  const flash = await refusalOf(page);
  const inSection = pages.filter(({ section }) => section === signatureSection);
  const fields = inSection.flatMap((each) => each.fields);
  const open = openFields(judging, fields);
  const scene = await questionScene(db, judging, { locale });
  const faults = flash ? faultsInWords(locale, open.faults, labelsOf(judging.form)) : [];
  return (
    <KnownFaults faults={faults}>
      {flash && <ErrorSummary message={flash.message} faults={faults} />}
      <form
        action={`/api/v1/applications/${application.id}/submission/page`}
        method="post"
        noValidate
        className="grid gap-8"
      >
        <input type="hidden" name="_seen" value={JSON.stringify(open.seen)} />
        {inSection.map(({ key, title, hint, fields: onPage }) => (
          <section key={key} className="grid gap-6">
            <div>
              <h2 className="text-2xl">{inLanguage(title, locale)}</h2>
              {hint && <p className="mt-1 text-muted">{inLanguage(hint, locale)}</p>}
            </div>
            <Questions fields={onPage} scene={scene} />
          </section>
        ))}
        <p>{t("afterwards")}</p>
        <ButtonRow>
          <SubmitButton>{t("send")}</SubmitButton>
        </ButtonRow>
      </form>
    </KnownFaults>
  );
}
