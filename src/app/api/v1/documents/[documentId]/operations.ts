import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { removeDocument } from "@/features/applications/use-cases/change-documents";
import { ok } from "@/lib/result";
import { findReachableDocument } from "../find-reachable-document";

export const spec: Endpoint = {
  find: (context, { documentId = "" }) => findReachableDocument(context, documentId),
  DELETE: operation({
    summary: "Remove one's own file while it may still be changed",
    who: ["applicant"],
    params: z.object({ documentId: z.uuid() }),
    answers: { 204: null },
    async handle(context, { params }) {
      const removed = await removeDocument(context, params);
      return removed.ok ? ok({ status: 204 }) : removed;
    },
  }),
};
