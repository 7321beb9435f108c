import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { searchInstitutions } from "@/features/eligibility/queries";
import { institutionAnswer, institutionSearch } from "@/features/eligibility/schema";
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
};
