import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { readPostedPage } from "@/app/api/v1/applications/posted-page";
import { replyFields } from "@/features/applications/queries";
import { moved } from "@/features/applications/schema";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { replyToRequest } from "@/features/applications/use-cases/reply-to-request";
import { decodePage } from "@/features/eligibility/domain/page-encoding";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";

export const spec: Endpoint = {
  find: reachApplication,
  POST: operation({
    summary: "Answer an information request as a browser's form does",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    query: z.strictObject({ version: z.coerce.number().int() }),
    accepts: "form",
    answers: { 200: moved },
    back: ({ applicationId }) => `/applications/${applicationId}/reply`,
    async handle(context, { params: { applicationId }, query: { version }, form }) {
      if (!form) return err(httpRefusals.malformed);
      const asked = await replyFields(context, applicationId);
      if (!asked.ok) return asked;
      const { entries } = readPostedPage(form);
      const answers = withoutEmptyRows(decodePage(asked.value.fields, entries, asked.value.answers));
      const note =
        String(form.get("note") ?? "")
          .trim()
          .slice(0, 3_000) || undefined;
      const replied = await replyToRequest(context, { applicationId, answers, note, version, source: "typed" });
      if (!replied.ok) return replied;
      return ok({ body: { id: applicationId, ...replied.value }, page: `/applications/${applicationId}` });
    },
  }),
};

/** The page offers one row more than there are; one that stays empty, or was emptied, is none. */
const withoutEmptyRows = (answers: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, Array.isArray(value) ? value.filter(isFilled) : value]),
  );

const isFilled = (row: unknown) =>
  typeof row !== "object" ||
  Object.values(row ?? {}).some((value) => value !== null && value !== "" && value !== false);
