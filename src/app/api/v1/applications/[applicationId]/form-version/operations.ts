import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { formMoveView } from "@/features/applications/form-move";
import { formMoveAnswer, version } from "@/features/applications/schema";
import { adoptFormVersion } from "@/features/applications/use-cases/adopt-form-version";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { ok } from "@/lib/result";

const keys = z.array(z.string());

export const spec: Endpoint = {
  find: reachApplication,
  GET: operation({
    summary: "What moving a draft to the form in force would mean for it",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    answers: { 200: formMoveAnswer },
    async handle(context, { params: { applicationId } }) {
      const view = await formMoveView(context, applicationId);
      return view.ok ? ok({ body: view.value }) : view;
    },
  }),
  POST: operation({
    summary: "Move a draft to the form in force; what it has no place for waits, sealed, with the draft",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    body: z.strictObject({ version }),
    answers: { 200: z.object({ id: z.uuid(), version: z.int(), formVersion: z.int(), parked: keys, restored: keys }) },
    back: ({ applicationId }) => `/applications/${applicationId}/new-form`,
    async handle(context, { params: { applicationId }, body: { version } }) {
      const adopted = await adoptFormVersion(context, { applicationId, version });
      if (!adopted.ok) return adopted;
      return ok({ body: { id: applicationId, ...adopted.value }, page: `/applications/${applicationId}` });
    },
  }),
};
