import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { cancelImport } from "@/features/eligibility/use-cases/import-institutions";
import { ok } from "@/lib/result";
import { importAnswer, importView } from "../../import-view";
import { findForKeepers } from "../operations";

export const spec: Endpoint = {
  find: findForKeepers,
  POST: operation({
    summary: "Cancel an import, as DELETE does, for plain forms",
    who: ["admin"],
    params: z.object({ importId: z.uuid() }),
    body: z.strictObject({ version: z.int().min(1) }),
    answers: { 200: importAnswer },
    back: ({ importId }) => `/admin/institutions/imports/${importId}`,
    async handle(context, { params: { importId }, body: { version } }) {
      const done = await cancelImport(context, { importId, version });
      if (!done.ok) return done;

      return ok({ body: importView(done.value, context.locale), page: `/admin/institutions/imports/${importId}` });
    },
  }),
};
