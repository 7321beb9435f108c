import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import { faultsOf } from "@/features/eligibility/domain/faults";
import type { FormField, FormPage } from "@/features/eligibility/domain/form";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { pagesOf } from "@/features/eligibility/domain/pages";
import type { Context } from "@/features/identity/context";
import { err, type Fault, ok, type Result } from "@/lib/result";
import type { Application } from "./domain/application";
import { refusals } from "./domain/refusals";
import { type Judging, judgingOf } from "./judging";
import { type Witness, witnessOf } from "./page-witness";
import { findApplication } from "./repository";

/** The sections that have pages of their own kind: files are uploaded on one page, the signature closes the form. */
export const documentsSection = "documents";
export const signatureSection = "signature";

export type Draft = { application: Application; judging: Judging; pages: FormPage[] };

/** One's own application with its pages, as this person meets them. */
export async function draftOf({ db, actor, now }: Context, id: string): Promise<Result<Draft>> {
  const application = await findApplication(db, id, actor.id);
  if (!application) return err(refusals.notFound);
  const judging = await judgingOf(db, application, application.submittedAt ?? now);
  const { form, answers, evidence, context } = judging;
  return ok({ application, judging, pages: pagesOf(form, answers, evidence, context) });
}

/** Where a page of questions is, or the page that stands for its section. */
export function pageAddress(applicationId: string, { section, key }: { section: string; key: string }): string {
  if (section === documentsSection) return `/applications/${applicationId}/documents`;
  if (section === signatureSection) return `/applications/${applicationId}/submit`;
  return `/applications/${applicationId}/${section}/${key}`;
}

/** The page after this one in its section; the list of tasks after the last. */
export function addressAfter({ application, pages }: Draft, section: string, page: string): string {
  const inSection = pages.filter((each) => each.section === section);
  const next = inSection[inSection.findIndex(({ key }) => key === page) + 1];
  return next ? pageAddress(application.id, next) : `/applications/${application.id}#${section}`;
}

export function addressBefore({ application, pages }: Draft, section: string, page: string): string {
  const inSection = pages.filter((each) => each.section === section);
  const before = inSection[inSection.findIndex(({ key }) => key === page) - 1];
  return before ? pageAddress(application.id, before) : `/applications/${application.id}#${section}`;
}

export type OpenPage = {
  page: FormPage;
  answers: Answers;
  seen: Witness;
  faults: Fault[];
  at: { number: number; of: number };
};

/** One page of the draft, or null where it has no questions for this person. */
export function openPage({ judging, pages }: Draft, section: string, key: string): OpenPage | null {
  const inSection = pages.filter((each) => each.section === section);
  const number = inSection.findIndex((each) => each.key === key);
  const page = inSection[number];
  if (!page) return null;
  return { ...openFields(judging, page.fields), page, at: { number: number + 1, of: inSection.length } };
}

/** Answers, their witness and their faults, for the fields of a page or of several. */
export function openFields({ form, answers, evidence, context }: Judging, fields: readonly FormField[]) {
  const keys = fields.map(({ key }) => key);
  const all = form.top.filter(({ page, section }) =>
    fields.some((field) => field.page === page && field.section === section),
  );
  return {
    answers,
    seen: witnessOf(
      answers,
      all.map(({ key }) => key),
    ),
    faults: faultsOf(form, answers, evidence, context, { only: new Set(keys) }),
  };
}

export const wordsOf = (judging: Judging) => labelsOf(judging.form);
