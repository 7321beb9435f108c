import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { listFormVersions } from "@/features/eligibility/admin-queries";
import { formVersionView } from "@/features/eligibility/schema";
import { ok } from "@/lib/result";
import { pageOf, pagingQuery } from "@/server/http/paging";

export const spec: Endpoint = {
  GET: operation({
    summary: "All versions of the form and its rules, the newest first",
    who: ["admin", "auditor"],
    query: z.strictObject(pagingQuery),
    answers: { 200: pageOf(formVersionView) },
    handle: async ({ db }, { query }) => {
      const versions = await listFormVersions(db, query);
      return versions.ok ? ok({ body: versions.value }) : versions;
    },
  }),
};
