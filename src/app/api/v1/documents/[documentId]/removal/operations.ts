import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { removeDocument } from "@/features/applications/use-cases/change-documents";
import { findDocument } from "@/features/documents/queries";
import { ok } from "@/lib/result";
import { findReachableDocument } from "../../find-reachable-document";

/** The same as DELETE on the document, for plain forms, which know only GET and POST. */
export const spec: Endpoint = {
  find: (context, { documentId = "" }) => findReachableDocument(context, documentId),
  POST: operation({
    summary: "Remove one's own file, from a plain form",
    who: ["applicant"],
    params: z.object({ documentId: z.uuid() }),
    answers: { 204: null },
    async handle(context, { params }) {
      const found = await findDocument(context.db, params.documentId);
      const removed = await removeDocument(context, params);
      const page = `/applications/${found?.document.applicationId}/documents`;
      return removed.ok ? ok({ status: 204, page }) : removed;
    },
  }),
};
