import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { documentAnswer, toDocumentAnswer } from "@/app/api/v1/documents/document-answer";
import { addDocument } from "@/features/applications/use-cases/change-documents";
import { ownApplication } from "@/features/applications/use-cases/own-application";
import { mostBytesAFile } from "@/features/documents/domain/document";
import { refusals } from "@/features/documents/domain/refusals";
import { isCalendarDate } from "@/lib/calendar-date";
import { err, ok } from "@/lib/result";
import { invalid } from "@/server/http/body";

const date = z.string().refine(isCalendarDate);
const params = z.object({ applicationId: z.uuid() });
const upload = z.strictObject({
  slot: z.string().min(1).max(120),
  issuedOn: date.optional(),
  validUntil: date.optional(),
  nameOnDocument: z.string().trim().min(1).max(200).optional(),
});

export const spec: Endpoint = {
  find: (context, { applicationId = "" }) => ownApplication(context, context.db, applicationId),
  POST: operation({
    summary: "Add a file to a slot of one's own application",
    who: ["applicant"],
    params,
    body: upload,
    accepts: "multipart",
    most: mostBytesAFile + 65_536,
    once: "taken",
    answers: { 201: documentAnswer },
    back: ({ applicationId }) => `/applications/${applicationId}/documents`,
    async handle(context, { params: { applicationId }, body, form }) {
      const file = form?.get("file");
      if (!(file instanceof File)) return err(invalid([{ field: "file", code: "required" }]));
      if (file.size > mostBytesAFile) return err(refusals.fileTooLarge);
      const added = await addDocument(context, {
        applicationId,
        slot: body.slot,
        fileName: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
        issuedOn: body.issuedOn ?? null,
        validUntil: body.validUntil ?? null,
        nameOnDocument: body.nameOnDocument ?? null,
      });
      if (!added.ok) return added;
      const page = `/applications/${applicationId}/documents#${body.slot}`;
      const headers = { location: `/api/v1/documents/${added.value.id}/content` };
      return ok({ status: 201, body: toDocumentAnswer(added.value, context.locale), headers, page });
    },
  }),
};
