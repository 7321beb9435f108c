import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { createApplication } from "@/features/applications/use-cases/create-application";
import { carriedOver } from "@/features/eligibility/domain/pre-check";
import { clearedCookie, keptIn } from "@/features/eligibility/kept-answers";
import { publishedForm } from "@/features/eligibility/queries";
import { ok } from "@/lib/result";
import { resultAddress } from "../next-address";

const created = z.object({ id: z.uuid(), version: z.int(), status: z.literal("DRAFT"), formVersion: z.int() });

export const spec: Endpoint = {
  POST: operation({
    summary: "Start an application with the answers of the pre-check, which then leave the browser",
    who: ["applicant"],
    body: z.strictObject({}),
    once: "taken",
    answers: { 201: created },
    back: () => resultAddress,
    async handle(context, { request }) {
      const { form } = await publishedForm(context.db, context.now);
      const made = await createApplication(context, { answers: carriedOver(form, keptIn(request)) });
      if (!made.ok) return made;
      const { id } = made.value;
      const headers = { location: `/api/v1/applications/${id}`, "set-cookie": clearedCookie() };
      return ok({ status: 201, body: made.value, headers, page: `/applications/${id}` });
    },
  }),
};
