import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readPostedPage } from "@/app/api/v1/applications/posted-page";
import { KnownFaults } from "@/features/applications/components/known-faults";
import { Questions } from "@/features/applications/components/questions";
import { replyFields } from "@/features/applications/queries";
import { questionScene } from "@/features/applications/question-scene";
import { findDocuments } from "@/features/documents/queries";
import type { Answers } from "@/features/eligibility/domain/definition";
import type { FormField } from "@/features/eligibility/domain/form";
import { decodePage } from "@/features/eligibility/domain/page-encoding";
import { requireActor } from "@/features/identity/context";
import { showDate } from "@/server/i18n/dates";
import { isId } from "@/server/ids";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, SubmitButton } from "@/ui/button";
import { ErrorSummary } from "@/ui/error-summary";
import { Page, PageTitle } from "@/ui/shell";
import { TextArea } from "@/ui/text-area";
import { Refused, refusalOf } from "../../refused";
import { UploadSlot } from "../documents/upload-slot";

/** What was typed before the refusal, as far as it could be carried here. */
function typedAnswers(fields: readonly FormField[], typed: Record<string, string>, stored: Answers) {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  return decodePage(fields, readPostedPage(form).entries, stored);
}

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("applicant.reply");
  return { title: t("title") };
}

/** Each thing that was asked for, with its place to answer; nothing else can be changed here. */
export default async function ReplyPage({ params }: Props) {
  const { id } = await params;
  const context = await requireActor("applicant");
  const asked = isId(id) ? await replyFields(context, id) : null;
  if (asked && !asked.ok && asked.error.code === "action-not-available") redirect(`/applications/${id}`);
  if (!asked?.ok) notFound();
  const { request, fields, judging, application } = asked.value;
  const { locale, db } = context;
  const t = await getTranslations("applicant.reply");
  const page = `/applications/${id}/reply`;
  const flash = await refusalOf(page);
  const answers = flash
    ? { ...judging.answers, ...typedAnswers(fields, flash.typed, judging.answers) }
    : judging.answers;
  const scene = { ...(await questionScene(db, judging, { locale, answers })), plainRows: true };
  const slots = request.items.flatMap(({ slot }) => (slot ? (judging.form.fields.get(slot) ?? []) : []));
  const documents = await findDocuments(db, id);
  return (
    <Page>
      <BackLink href={`/applications/${id}`} />
      {flash ? (
        <ErrorSummary message={flash.message} faults={flash.faults} />
      ) : (
        <Refused page={`/applications/${id}/documents`} />
      )}
      <PageTitle lead={t("lead", { date: showDate(locale, request.dueOn) })}>{t("title")}</PageTitle>
      <ol className="mb-10 grid list-decimal gap-2 ps-6">
        {request.items.map((item) => (
          <li key={item.id} className="whitespace-pre-line">
            {item.text}
          </li>
        ))}
      </ol>
      {slots.length > 0 && <p className="mb-4 text-muted">{t("filesFirst")}</p>}
      {slots.map((slot) => (
        <UploadSlot
          key={slot.key}
          applicationId={id}
          field={slot}
          slot={slot.key}
          locale={locale}
          documents={documents.filter((document) => document.slot === slot.key && document.createdAt > request.askedAt)}
          next={page}
          required
        />
      ))}
      <KnownFaults faults={flash?.faults ?? []}>
        <form
          action={`/api/v1/applications/${id}/replies/page?version=${application.version}`}
          method="post"
          noValidate
          className="grid gap-8"
        >
          <Questions fields={fields} scene={scene} />
          <TextArea name="note" label={t("note")} hint={t("noteHint")} most={3_000} defaultValue={flash?.typed.note} />
          <ButtonRow>
            <SubmitButton>{t("send")}</SubmitButton>
          </ButtonRow>
        </form>
      </KnownFaults>
    </Page>
  );
}
