import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { readDocument } from "@/features/documents/use-cases/read-document";
import { attachment } from "@/server/http/attachment";
import { findReachableDocument } from "../../find-reachable-document";

export const spec: Endpoint = {
  find: (context, { documentId = "" }) => findReachableDocument(context, documentId),
  GET: operation({
    summary: "The bytes of a file, as an attachment",
    who: ["applicant", "reviewer", "supervisor", "clerk", "auditor"],
    params: z.object({ documentId: z.uuid() }),
    answers: { 200: null },
    async handle(context, { params }) {
      const read = await readDocument(context, params.documentId);
      if (!read.ok) return read;
      const { document, bytes } = read.value;
      return attachment(bytes, document);
    },
  }),
};
