import { z } from "zod";
import { staffRoles } from "@/features/identity/domain/actor";
import { listMentions, mentionView } from "@/features/review/file/mentions";
import { ok } from "@/lib/result";
import { pageOf, pagingQuery } from "@/server/http/paging";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";

export const spec: Endpoint = {
  GET: operation({
    summary: "Notes that name me, the latest first",
    who: staffRoles,
    query: z.strictObject(pagingQuery),
    answers: { 200: pageOf(mentionView) },
    handle: async (context, { query }) => {
      const mentions = await listMentions(context, query);
      return mentions.ok ? ok({ body: mentions.value }) : mentions;
    },
  }),
};
