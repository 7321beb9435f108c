import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/features/applications/form-pages";
import { requireActor } from "@/features/identity/context";
import { isId } from "@/server/ids";
import { DraftTasks } from "./draft-tasks";
import { StatusPage } from "./status-page";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  const t = await getTranslations("applicant.tasks");
  return { title: t("title") };
}

/** A draft shows what there is to do; what was sent shows where it stands. */
export default async function ApplicationPage({ params }: Props) {
  const { id } = await params;
  const context = await requireActor("applicant");
  const draft = isId(id) ? await draftOf(context, id) : null;
  if (!draft?.ok) notFound();
  const isDraft = draft.value.application.status === "DRAFT";
  return isDraft ? <DraftTasks context={context} draft={draft.value} /> : <StatusPage context={context} id={id} />;
}
