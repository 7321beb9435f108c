import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageForm } from "@/features/applications/components/page-form";
import { Questions } from "@/features/applications/components/questions";
import {
  addressAfter,
  addressBefore,
  documentsSection,
  draftOf,
  openPage,
  pageAddress,
  signatureSection,
} from "@/features/applications/form-pages";
import { questionScene } from "@/features/applications/question-scene";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { inLanguage } from "@/features/eligibility/domain/text";
import { requireActor } from "@/features/identity/context";
import { flashCookieName, readFlash } from "@/server/http/flash";
import { faultsInWords } from "@/server/i18n/words";
import { isId } from "@/server/ids";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, LinkButton, SubmitButton } from "@/ui/button";
import { ErrorSummary } from "@/ui/error-summary";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { pageFormWords } from "../../../page-form-words";
import { openApplication } from "../../open-draft";

type Props = {
  params: Promise<{ id: string; section: string; page: string }>;
  searchParams: Promise<{ checked?: string; find?: string; read?: string }>;
};

export async function generateMetadata({ params }: Props) {
  const { id, section, page } = await params;
  const context = await requireActor("applicant");
  const draft = isId(id) ? await draftOf(context, id) : null;
  const open = draft?.ok ? openPage(draft.value, section, page) : null;
  return { title: open ? inLanguage(open.page.title, context.locale) : undefined };
}

/** One page of questions. What was saved is shown as it was saved, with what is still wrong about it. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const [{ id, section, page: key }, { checked, find, read }] = [await params, await searchParams];
  const { context, draft } = await openApplication(id);
  if (draft.application.status !== "DRAFT") redirect(`/applications/${id}`);
  if (section === documentsSection || section === signatureSection) redirect(pageAddress(id, { section, key }));
  const open = openPage(draft, section, key);
  if (!open) redirect(`/applications/${id}#${section}`);

  const { judging } = draft;
  const { locale, db } = context;
  const { page, seen, at } = open;
  const t = await getTranslations("applicant.page");
  const title = inLanguage(judging.form.sections.find((each) => each.key === section)?.title, locale);
  const flash = readFlash((await cookies()).get(flashCookieName)?.value, pageAddress(id, { section, key }));
  const known = checked ? open.faults : open.faults.filter(({ code }) => code !== "required");
  const faults = [...(flash?.faults ?? []), ...faultsInWords(locale, known, labelsOf(judging.form))];
  const scene = await questionScene(db, judging, { locale, find });
  const hasLines = page.fields.some(({ checks }) => checks?.some(({ check }) => check === "mrz-line"));
  return (
    <Page>
      <BackLink href={addressBefore(draft, section, key)} />
      {checked && <ErrorSummary faults={faults} />}
      <PageTitle
        above={t("place", { section: title, number: at.number, total: at.of })}
        lead={page.hint && inLanguage(page.hint, locale)}
      >
        {inLanguage(page.title, locale)}
      </PageTitle>
      {read && (
        <Notice tone="ok" title={t("linesRead")} live>
          {t("linesReadText")}
        </Notice>
      )}
      <PageForm
        action={`/api/v1/applications/${id}/answers/page?section=${section}&page=${key}`}
        seen={JSON.stringify(seen)}
        faults={faults.map(({ field, message }) => ({ field, message }))}
        words={await pageFormWords()}
      >
        <button type="submit" name="_then" value="continue" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <Questions fields={page.fields} scene={scene} />
        {hasLines && (
          <ButtonRow>
            <SubmitButton tone="secondary" icon="passport" name="_then" value="read-lines">
              {t("readLines")}
            </SubmitButton>
          </ButtonRow>
        )}
        <ButtonRow>
          <SubmitButton name="_then" value="continue">
            {t("saveAndContinue")}
          </SubmitButton>
          <SubmitButton tone="secondary" name="_then" value="later">
            {t("saveForLater")}
          </SubmitButton>
          {checked && open.faults.length > 0 && (
            <LinkButton tone="quiet" href={addressAfter(draft, section, key)}>
              {t("skip")}
            </LinkButton>
          )}
        </ButtonRow>
      </PageForm>
    </Page>
  );
}
