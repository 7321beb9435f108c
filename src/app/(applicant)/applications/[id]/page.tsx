import { getTranslations } from "next-intl/server";
import { DraftTasks } from "./draft-tasks";
import { openApplication } from "./open-draft";
import { StatusPage } from "./status-page";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("applicant.tasks");
  return { title: t("title") };
}

/** A draft shows what there is to do; what was sent shows where it stands. */
export default async function ApplicationPage({ params }: Props) {
  const { id } = await params;
  const { context, draft } = await openApplication(id);
  const isDraft = draft.application.status === "DRAFT";
  return isDraft ? <DraftTasks context={context} draft={draft} /> : <StatusPage context={context} id={id} />;
}
