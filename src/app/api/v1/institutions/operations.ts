import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { searchInstitutions } from "@/features/eligibility/queries";
import { institutionAnswer, institutionSearch, institutionView, newInstitution } from "@/features/eligibility/schema";
import { addInstitution } from "@/features/eligibility/use-cases/change-institution";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  GET: operation({
    summary: "Institutions by any of their names, best first",
    who: "anyone",
    query: institutionSearch,
    answers: { 200: z.object({ items: z.array(institutionAnswer) }) },
    async handle({ db }, { query: { q, country } }) {
      return ok({ body: { items: await searchInstitutions(db, q ?? "", country) } });
    },
  }),
  POST: operation({
    summary: "Add an institution to the list by hand",
    who: ["admin"],
    body: newInstitution,
    once: "taken",
    answers: { 201: institutionView },
    back: () => "/admin/institutions/new",
    async handle(context, { body }) {
      const added = await addInstitution(context, body);
      if (!added.ok) return added;
      const { ror } = added.value;
      const headers = { location: `/api/v1/institutions/${ror}` };
      return ok({ status: 201, body: added.value, headers, page: `/admin/institutions/${ror}?done=added` });
    },
  }),
};
