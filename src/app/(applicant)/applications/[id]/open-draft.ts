import { notFound, redirect } from "next/navigation";
import { type Draft, draftOf } from "@/features/applications/form-pages";
import { publishedForm } from "@/features/eligibility/queries";
import { type Context, requireActor } from "@/features/identity/context";
import { isId } from "@/server/ids";

export const newFormPage = (id: string) => `/applications/${id}/new-form`;

/**
 * One's own application, for a page about it. A draft under a form that is no longer in force leads to the page that
 * says what has changed, until its owner has seen it and gone on.
 */
export async function openApplication(id: string): Promise<{ context: Context; draft: Draft }> {
  const context = await requireActor("applicant");
  const draft = isId(id) ? await draftOf(context, id) : null;
  if (!draft?.ok) notFound();
  const { status, formVersionId } = draft.value.application;
  if (status === "DRAFT" && (await publishedForm(context.db, context.now)).id !== formVersionId)
    redirect(newFormPage(id));
  return { context, draft: draft.value };
}
