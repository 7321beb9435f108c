import "server-only";
import { faultsOf } from "@/features/eligibility/domain/faults";
import type { Form, FormField } from "@/features/eligibility/domain/form";
import { decodePage } from "@/features/eligibility/domain/page-encoding";
import { parseAnswers } from "@/features/eligibility/domain/parse-answers";
import { visibleFields } from "@/features/eligibility/domain/read";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, type Fault, ok, type Result } from "@/lib/result";
import { type Transaction, transaction } from "@/server/db";
import type { Application } from "../domain/application";
import { keyOf } from "../domain/information-request";
import { refusals } from "../domain/refusals";
import { judgingOf } from "../judging";
import { mergePage, type Witness, witnessOf } from "../page-witness";
import { parkAnswers } from "../parked-repository";
import { lockApplication } from "../repository";
import { fromPassportLines } from "./fill-from-passport-lines";
import { ownApplication } from "./own-application";
import { writeAnswers } from "./save-answers";

export type PostedPage = {
  applicationId: string;
  section: string;
  /** Without it the whole section. */
  page?: string | undefined;
  entries: readonly (readonly [string, FormDataEntryValue])[];
  seen: Witness;
  /** Fills what the passport's two lines say into answers that are still empty. */
  fillFromLines?: boolean;
};

export type SavedPage = {
  form: Form;
  version: number;
  /** What the page now has seen; of an answer that is still to be chosen, what it had seen before. */
  seen: Witness;
  /** Of this page: what is wrong with what is kept now. */
  faults: Fault[];
  /** What could not be kept at all, such as control characters. */
  dropped: Fault[];
  /** Set where answers had been changed elsewhere too: what was typed here waits there until the person chooses. */
  parkedId: string | null;
  /** Other questions stand on the page now than before. */
  questionsChanged: boolean;
  /** Questions stand on it that did not before. */
  questionsAdded: boolean;
};

/**
 * Keeps a page as it was typed, whatever is wrong with it and whoever saved in between: only answers that changed here
 * and elsewhere are set aside, for the person to choose.
 */
export function savePage(context: Context, posted: PostedPage): Promise<Result<SavedPage>> {
  return transaction(context.db, async (tx) => {
    await lockApplication(tx, posted.applicationId);
    const found = await ownApplication(context, tx, posted.applicationId);
    if (!found.ok) return found;
    const current = found.value;
    const { form } = await formVersion(tx, current.formVersionId);
    const fields = fieldsOn(form, posted);
    if (fields.length === 0) return err(refusals.notFound);
    if (current.status !== "DRAFT") return err(refusals.actionNotAvailable);

    const { patch, dropped } = storable(form, decodePage(fields, posted.entries, current.answers));
    const filled = posted.fillFromLines ? fromPassportLines(context, { ...current.answers, ...patch }) : {};
    const { save, conflicts } = mergePage({ ...patch, ...filled }, current.answers, posted.seen);
    const parkedId = await park(context, tx, current, posted, conflicts);
    if (Object.keys(save).length > 0) {
      const written = await writeAnswers(context, tx, current, save, form);
      if (!written.ok) return written;
    }
    const saved = await savedPage(context, tx, current, fields, { form, dropped, parkedId });
    if (!saved.ok) return saved;
    const unchosen = Object.entries(posted.seen).filter(([key]) => Object.hasOwn(conflicts, key));
    return ok({ ...saved.value, seen: { ...saved.value.seen, ...Object.fromEntries(unchosen) } });
  });
}

export function fieldsOn(form: Form, { section, page }: { section: string; page?: string | undefined }): FormField[] {
  const found = form.sections.find(({ key }) => key === section);
  return (found?.fields ?? []).filter((field) => page === undefined || field.page === page);
}

/** Leaves out answers that cannot be kept, each with its fault, so that one bad character costs one answer. */
function storable(form: Form, patch: Record<string, unknown>): { patch: Record<string, unknown>; dropped: Fault[] } {
  const parsed = parseAnswers(form, patch, "typed");
  if (parsed.ok) return { patch: parsed.value, dropped: [] };
  const dropped = parsed.error.faults ?? [];
  const bad = new Set(dropped.map(({ field }) => keyOf(field)));
  const rest = parseAnswers(form, Object.fromEntries(Object.entries(patch).filter(([key]) => !bad.has(key))), "typed");
  return { patch: rest.ok ? rest.value : {}, dropped };
}

async function park(
  { now }: Context,
  tx: Transaction,
  { id }: Application,
  { section, page = "" }: PostedPage,
  conflicts: Record<string, unknown>,
): Promise<string | null> {
  if (Object.keys(conflicts).length === 0) return null;
  return parkAnswers(tx, { applicationId: id, page: `${section}/${page}`, answers: conflicts, at: now });
}

type Done = Pick<SavedPage, "form" | "dropped" | "parkedId">;

async function savedPage(
  context: Context,
  tx: Transaction,
  before: Application,
  fields: FormField[],
  done: Done,
): Promise<Result<SavedPage>> {
  const found = await ownApplication(context, tx, before.id);
  if (!found.ok) return found;
  const after = found.value;
  const { form } = done;
  const { evidence, context: judgedBy } = await judgingOf(tx, after, context.now);
  const keys = fields.map(({ key }) => key);
  const only = new Set(keys);
  const shown = (application: Application) =>
    visibleFields(form, application.answers, evidence, judgedBy)
      .filter(({ key }) => only.has(key))
      .map(({ key }) => key);
  const [earlier, now] = [shown(before), shown(after)];
  return ok({
    ...done,
    version: after.version,
    seen: witnessOf(after.answers, keys),
    faults: faultsOf(form, after.answers, evidence, judgedBy, { only }),
    questionsChanged: earlier.join() !== now.join(),
    questionsAdded: now.some((key) => !earlier.includes(key)),
  });
}
