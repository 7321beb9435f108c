import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { findImport } from "@/features/eligibility/import-repository";
import { cancelImport } from "@/features/eligibility/use-cases/import-institutions";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";
import { importAnswer, importView } from "../import-view";

const params = z.object({ importId: z.uuid() });

export async function findForKeepers({ db, actor }: Context, { importId = "" }: Record<string, string>) {
  const found = hasRole(actor, "admin", "auditor") ? await findImport(db, importId) : null;
  return found ? ok(found) : err(httpRefusals.notFound);
}

export const spec: Endpoint = {
  find: findForKeepers,
  GET: operation({
    summary: "How far an import is, what is wrong with its lines, and what it changes",
    who: ["admin", "auditor"],
    params,
    answers: { 200: importAnswer },
    async handle(context, { params: { importId } }) {
      const found = await findImport(context.db, importId);
      return found ? ok({ body: importView(found, context.locale) }) : err(httpRefusals.notFound);
    },
  }),
  DELETE: operation({
    summary: "Cancel an import of which nothing has been taken over",
    who: ["admin"],
    params,
    answers: { 204: null },
    async handle(context, { params: { importId } }) {
      const found = await findImport(context.db, importId);
      const cancelled = await cancelImport(context, { importId, version: found?.version ?? 0 });
      return cancelled.ok ? ok({ status: 204 }) : cancelled;
    },
  }),
};
