import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { oneInstitution } from "@/features/eligibility/admin-queries";
import { type InstitutionChange, institutionChange, institutionView } from "@/features/eligibility/schema";
import { changeInstitution } from "@/features/eligibility/use-cases/change-institution";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";

const readers = ["admin", "auditor"] as const;
const params = z.object({ ror: z.string() });

async function change(context: Context, sent: { params: z.output<typeof params>; body: InstitutionChange }) {
  const { ror } = sent.params;
  const changed = await changeInstitution(context, { ...sent.body, ror });
  return changed.ok
    ? ok({ body: changed.value, page: `/admin/institutions/${changed.value.ror}?done=saved` })
    : changed;
}

export const spec: Endpoint = {
  find: async ({ db, actor }, { ror = "" }) =>
    hasRole(actor, ...readers) ? oneInstitution(db, ror) : err(httpRefusals.notFound),
  GET: operation({
    summary: "One institution of the list, by its ROR id",
    who: [...readers],
    params,
    answers: { 200: institutionView },
    handle: async ({ db }, { params: { ror } }) => {
      const institution = await oneInstitution(db, ror);
      return institution.ok ? ok({ body: institution.value }) : institution;
    },
  }),
  PUT: operation({
    summary: "Change an institution of the list: its state, and names, place and successors where they are sent",
    who: ["admin"],
    params,
    body: institutionChange,
    answers: { 200: institutionView },
    handle: change,
  }),
  POST: operation({
    summary: "As PUT, for plain forms",
    who: ["admin"],
    params,
    body: institutionChange,
    accepts: "form",
    answers: { 200: institutionView },
    back: ({ ror }) => `/admin/institutions/${ror}`,
    handle: change,
  }),
};
