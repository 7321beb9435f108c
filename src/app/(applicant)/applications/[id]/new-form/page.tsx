import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { changeSentences, questionName } from "@/features/applications/change-words";
import { type MoveStory, storyOfMove } from "@/features/applications/form-move";
import { draftOf } from "@/features/applications/form-pages";
import { openChoiceOf } from "@/features/applications/queries";
import type { FieldChange } from "@/features/eligibility/domain/form-changes";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { inLanguage } from "@/features/eligibility/domain/text";
import { requireActor } from "@/features/identity/context";
import type { Locale } from "@/messages";
import { isId } from "@/server/ids";
import { BackLink } from "@/ui/back-link";
import { ButtonRow, SubmitButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { Page, PageTitle } from "@/ui/shell";
import { Refused } from "../../refused";
import { Part, PartList } from "./part";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("moving");
  return { title: t("title") };
}

/** What a newer form means for this draft, in plain words, before its owner goes on. */
export default async function NewFormPage({ params }: Props) {
  const { id } = await params;
  const context = await requireActor("applicant");
  const draft = isId(id) ? await draftOf(context, id) : null;
  if (!draft?.ok) notFound();
  const { application } = draft.value;
  const story = application.status === "DRAFT" ? await storyOfMove(context.db, application, context.now) : null;
  if (!story) redirect(`/applications/${id}`);
  const choice = await openChoiceOf(context, id);
  if (choice) redirect(choice);
  const t = await getTranslations("moving");
  return (
    <Page>
      <BackLink href="/applications">{t("later")}</BackLink>
      <Refused page={`/applications/${id}/new-form`} />
      <Refused page={`/applications/${id}/submit`} />
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="mb-10 grid gap-8">
        <Story story={story} locale={context.locale} />
      </div>
      <form action={`/api/v1/applications/${id}/form-version`} method="post">
        <input type="hidden" name="version" value={application.version} />
        <ButtonRow>
          <SubmitButton>{t("continue")}</SubmitButton>
        </ButtonRow>
      </form>
    </Page>
  );
}

async function Story({ story, locale }: { story: MoveStory; locale: Locale }) {
  const t = await getTranslations("moving");
  const forms = { before: story.from.form, after: story.to.form };
  const of = (kind: FieldChange["change"]) => story.changes.filter(({ change }) => change === kind);
  const names = (fields: MoveStory["parked"]) => [...new Set(fields.map(({ label }) => inLanguage(label, locale)))];
  const files = (papers: MoveStory["papers"]["park"], form: MoveStory["to"]["form"]) =>
    papers.map(({ slot, fileName }) => `${inLanguage(labelsOf(form)(slot)?.label, locale) || slot}: ${fileName}`);
  const [fresh, changed, gone] = [of("new"), of("changed"), of("gone")];
  const isEmpty = story.changes.length + story.parked.length + story.restored.length === 0;
  return (
    <>
      {isEmpty && <p>{t("nothing")}</p>}
      {fresh.length > 0 && (
        <Part title={t("new")} text={t("newText")}>
          <PartList
            items={fresh.map((each) => ({
              name: questionName(each, locale),
              notes: [each.field.required ? t("needed") : t("optional"), ...changeSentences(each, forms, locale)],
            }))}
          />
        </Part>
      )}
      {changed.length > 0 && (
        <Part title={t("changed")}>
          <PartList
            items={changed.map((each) => ({
              name: questionName(each, locale),
              notes: changeSentences(each, forms, locale),
            }))}
          />
        </Part>
      )}
      <Named title={t("restored")} text={t("restoredText")} names={names(story.restored)} />
      <Named title={t("papersRestored")} names={files(story.papers.bringBack, story.to.form)} />
      <Named title={t("parked")} text={t("parkedText")} names={names(story.parked)} />
      <Named title={t("papersParked")} text={t("papersParkedText")} names={files(story.papers.park, story.from.form)} />
      {gone.length > 0 && (
        <Details summary={`${t("gone")} (${gone.length})`}>
          <p>{t("goneText")}</p>
          <PartList items={gone.map((each) => ({ name: questionName(each, locale), notes: [] }))} />
        </Details>
      )}
    </>
  );
}

function Named({ title, text, names }: { title: string; text?: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <Part title={title} {...(text ? { text } : {})}>
      <PartList items={names.map((name) => ({ name, notes: [] }))} />
    </Part>
  );
}
