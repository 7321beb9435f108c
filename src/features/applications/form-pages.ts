import "server-only";
import type { Answers, Text } from "@/features/eligibility/domain/definition";
import { faultsOf } from "@/features/eligibility/domain/faults";
import type { FormField, FormPage } from "@/features/eligibility/domain/form";
import { fieldAt, pagesOf, type SectionState, sectionStates } from "@/features/eligibility/domain/pages";
import { read } from "@/features/eligibility/domain/read";
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

export type SectionTask = {
  key: string;
  title: Text;
  state: SectionState["state"];
  /** Answers that are missing or not right. */
  missing: number;
  href: string;
};

/** Each section that concerns this person, with what is left in it; a task leads to the first page that wants a look. */
export function draftTasks({ application, judging, pages }: Draft): SectionTask[] {
  const { form, answers, evidence, context } = judging;
  const faulty = faultsOf(form, answers, evidence, context).flatMap(({ field }) => fieldAt(form, field) ?? []);
  return sectionStates(form, answers, evidence, context).flatMap(({ key, state }) => {
    const open = faulty.filter(({ section }) => section === key);
    const inSection = pages.filter(({ section }) => section === key);
    const first = firstToLookAt(inSection, open, answers) ?? inSection[0];
    const section = form.sections.find((each) => each.key === key);
    if (!first || !section) return [];
    const isTouched = state === "started";
    const href = pageAddress(application.id, isTouched ? first : (inSection[0] ?? first));
    return [{ key, title: section.title, state, missing: open.length, href }];
  });
}

/** The first page that wants a look, or the unanswered one before it: answers brought along may have passed it by. */
function firstToLookAt(inSection: readonly FormPage[], open: readonly FormField[], answers: Answers) {
  const isBlank = (page: FormPage | undefined) => page?.fields.every(({ key }) => (answers[key] ?? null) === null);
  let at = inSection.findIndex(({ key }) => open.some(({ page }) => page === key));
  while (at > 0 && isBlank(inSection[at - 1])) at -= 1;
  return inSection[at];
}

type Slot = { field: FormField; slot: string; row?: number; required: boolean };

/** The places for papers, by page of the section that gathers them; a paper asked for in a row has one for each row. */
export function uploadSlots({ judging, pages }: Draft): { page: FormPage; slots: Slot[] }[] {
  const { form, answers, evidence, context } = judging;
  const reading = read(form, answers, evidence, context);
  const missing = new Set(faultsOf(form, answers, evidence, context).map(({ field }) => field));
  const inRows = form.top.flatMap((group) =>
    (group.fields ?? [])
      .filter(({ kind }) => kind === "upload")
      .flatMap((field) =>
        reading
          .rows(group.key)
          .filter(({ index }) => reading.isShown(field, index))
          .map(({ index }) => ({ field, slot: `${group.key}[${index}].${field.key}`, row: index })),
      ),
  );
  const isNeeded = (slot: string, required: boolean) => required || missing.has(slot);
  return pages
    .filter(({ section }) => section === documentsSection)
    .map((page, at) => {
      const own = page.fields.filter(({ kind }) => kind === "upload").map((field) => ({ field, slot: field.key }));
      const slots = at === 0 ? [...own, ...inRows] : own;
      return { page, slots: slots.map((slot) => ({ ...slot, required: isNeeded(slot.slot, slot.field.required) })) };
    });
}
