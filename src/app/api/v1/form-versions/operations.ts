import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { listFormVersions } from "@/features/eligibility/admin-queries";
import { formVersionView, newDraftInput } from "@/features/eligibility/schema";
import { createDraft } from "@/features/eligibility/use-cases/create-draft";
import { ok } from "@/lib/result";
import { pageOf, pagingQuery } from "@/server/http/paging";

export const spec: Endpoint = {
  GET: operation({
    summary: "All versions of the form and its rules, the newest first",
    who: ["admin", "auditor"],
    query: z.strictObject(pagingQuery),
    answers: { 200: pageOf(formVersionView) },
    handle: async ({ db, now }, { query }) => {
      const versions = await listFormVersions(db, query, now);
      return versions.ok ? ok({ body: versions.value }) : versions;
    },
  }),
  POST: operation({
    summary: "A new draft: a copy of the version `from`, or of the one in force",
    who: ["admin"],
    body: newDraftInput,
    once: "taken",
    answers: { 201: formVersionView },
    back: () => "/admin/form-versions",
    handle: async (context, { body }) => {
      const draft = await createDraft(context, body);
      if (!draft.ok) return draft;
      const { id } = draft.value;
      const headers = { location: `/api/v1/form-versions/${id}` };
      return ok({ status: 201, body: draft.value, headers, page: `/admin/form-versions/${id}` });
    },
  }),
};
