import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { type PostedForm, readPostedPage } from "@/app/api/v1/applications/posted-page";
import { addressAfter, draftOf, pageAddress } from "@/features/applications/form-pages";
import { faultAnswer } from "@/features/applications/schema";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { type SavedPage, savePage } from "@/features/applications/use-cases/save-page";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { addRow, removeRow } from "@/features/eligibility/domain/page-encoding";
import type { Context } from "@/features/identity/context";
import { err, ok } from "@/lib/result";
import { flashCookie } from "@/server/http/flash";
import { httpRefusals } from "@/server/http/refusals";
import { faultsInWords, refusalText } from "@/server/i18n/words";
import { fieldId } from "@/ui/field-id";

const savedPage = z.object({
  version: z.int(),
  seen: z.record(z.string(), z.string()),
  savedAt: z.iso.datetime(),
  faults: z.array(faultAnswer),
  dropped: z.array(faultAnswer),
  questionsChanged: z.boolean(),
  choice: z.string().nullable(),
});

export const spec: Endpoint = {
  find: reachApplication,
  POST: operation({
    summary: "Save a page as a browser's form sends it; takes part in no version, conflicts are set aside to choose",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    query: z.strictObject({ section: z.string().max(60), page: z.string().max(60) }),
    accepts: "form",
    answers: { 200: savedPage },
    async handle(context, { params: { applicationId }, query, form }) {
      if (!form) return err(httpRefusals.malformed);
      const posted = readPostedPage(form);
      const fillFromLines = posted.button === "read-lines";
      const saved = await savePage(context, { applicationId, ...query, ...posted, fillFromLines });
      if (!saved.ok) return saved;
      const { version, seen, faults, dropped, questionsChanged, parkedId } = saved.value;
      const find = labelsOf(saved.value.form);
      const inWords = (some: typeof faults) => faultsInWords(context.locale, some, find);
      const here = pageAddress(applicationId, { section: query.section, key: query.page });
      const choice = parkedId && `/applications/${applicationId}/choose/${parkedId}`;
      const page = choice ?? (await nextAddress(context, applicationId, query, here, posted, saved.value, form));
      const headers: Record<string, string> =
        dropped.length > 0 ? { "set-cookie": droppedFlash(context, here, inWords(dropped)) } : {};
      const savedAt = context.now.toISOString();
      const body = {
        version,
        seen,
        savedAt,
        questionsChanged,
        choice,
        faults: inWords(faults),
        dropped: inWords(dropped),
      };
      return ok({ body, page, headers });
    },
  }),
};

type Place = { section: string; page: string };

/** Where a plain form goes on to: to the same page while something on it wants another look. */
async function nextAddress(
  context: Context,
  applicationId: string,
  { section, page }: Place,
  here: string,
  { button, find }: PostedForm,
  saved: SavedPage,
  form: FormData,
): Promise<string> {
  if (saved.dropped.length > 0) return `${here}?checked=1`;
  if (find) return `${here}?find=${encodeURIComponent(find)}#${fieldId(find)}`;
  const row = form.get(addRow) ?? form.get(removeRow);
  if (typeof row === "string") return `${here}#${fieldId(row.replace(/\[\d+\]$/, ""))}`;
  if (button === "read-lines") return `${here}?read=1`;
  if (button === "later") return `/applications/${applicationId}#${section}`;
  if (button === "continue" && saved.questionsAdded) return `${here}#questions`;
  if (button === "continue" && saved.faults.length > 0) return `${here}?checked=1`;
  const draft = await draftOf(context, applicationId);
  return draft.ok ? addressAfter(draft.value, section, page) : `/applications/${applicationId}`;
}

const droppedFlash = ({ locale }: Context, page: string, faults: { field: string; message: string }[]) =>
  flashCookie({
    page,
    code: "invalid",
    message: refusalText(locale, { kind: "invalid", code: "invalid" }),
    faults,
    typed: {},
  });
