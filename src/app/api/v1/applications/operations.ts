import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { pageOfApplications } from "@/features/applications/queries";
import { listedApplication } from "@/features/applications/schema";
import { createApplication } from "@/features/applications/use-cases/create-application";
import { ok } from "@/lib/result";
import { pageOf, pagingQuery } from "@/server/http/paging";

const created = z.object({
  id: z.uuid(),
  version: z.int(),
  status: z.literal("DRAFT"),
  formVersion: z.int(),
});

export const spec: Endpoint = {
  GET: operation({
    summary: "One's own applications, the newest first",
    who: ["applicant"],
    query: z.strictObject(pagingQuery),
    answers: { 200: pageOf(listedApplication) },
    async handle(context, { query }) {
      const page = await pageOfApplications(context, query);
      return page.ok ? ok({ body: page.value }) : page;
    },
  }),
  POST: operation({
    summary: "Start an application",
    who: ["applicant"],
    body: z.strictObject({}),
    once: "taken",
    answers: { 201: created },
    back: () => "/applications",
    async handle(context) {
      const made = await createApplication(context);
      if (!made.ok) return made;
      const { id } = made.value;
      return ok({
        status: 201,
        body: made.value,
        headers: { location: `/api/v1/applications/${id}` },
        page: `/applications/${id}`,
      });
    },
  }),
};
