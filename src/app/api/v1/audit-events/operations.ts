import { z } from "zod";
import { eventKinds } from "@/features/audit/domain/event";
import { readTrail } from "@/features/audit/queries";
import { trailEntry } from "@/features/audit/schema";
import { blindSubjects } from "@/features/review/second-looks/queries";
import { ok } from "@/lib/result";
import { pageOf, pagingQuery } from "@/server/http/paging";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";

export const spec: Endpoint = {
  GET: operation({
    summary: "The audit trail, the latest first",
    who: ["admin", "auditor", "supervisor"],
    query: z.strictObject({
      subject: z.uuid().optional(),
      actor: z.uuid().optional(),
      kind: z.enum(eventKinds).optional(),
      ...pagingQuery,
    }),
    answers: { 200: pageOf(trailEntry) },
    handle: async ({ db, actor }, { query }) => {
      const trail = await readTrail(db, { ...query, without: await blindSubjects(db, actor.id) });
      return trail.ok ? ok({ body: trail.value }) : trail;
    },
  }),
};
