import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { differenceOf } from "@/features/eligibility/admin-queries";
import { byPart } from "@/features/eligibility/domain/difference/difference";
import { differenceAnswer } from "@/features/eligibility/schema";
import { ok } from "@/lib/result";
import { versionFor, versionParams } from "../../version-operation";

export const spec: Endpoint = {
  find: versionFor(),
  GET: operation({
    summary: "What this version says otherwise than `against`, or than the version it grew from; one entry a change",
    who: ["admin", "auditor"],
    params: versionParams,
    query: z.strictObject({ against: z.string().max(40).optional() }),
    answers: { 200: differenceAnswer },
    handle: async ({ db }, { params: { versionId }, query }) => {
      const found = await differenceOf(db, versionId, query.against);
      if (!found.ok) return found;
      const { from, to, differences } = found.value;
      const named = ({ id, number }: typeof from) => ({ id, number });
      return ok({ body: { from: named(from), to: named(to), ...byPart(differences) } });
    },
  }),
};
