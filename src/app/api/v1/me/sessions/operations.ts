import { z } from "zod";
import type { Context } from "@/features/identity/context";
import { roles } from "@/features/identity/domain/actor";
import { ownSessions } from "@/features/identity/queries";
import { endOtherSessions } from "@/features/identity/use-cases/end-sessions";
import { ok } from "@/lib/result";
import { pageOf, pagingQuery } from "@/server/http/paging";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";

const view = z.object({
  id: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  userAgent: z.string(),
  /** The session that asks. */
  current: z.boolean(),
});

async function endOthers(context: Context) {
  const ended = await endOtherSessions(context);
  return ended.ok ? ok({ status: 204, page: "/account?done=sessions" }) : ended;
}

export const spec: Endpoint = {
  GET: operation({
    summary: "One's own sessions that still open",
    who: [...roles],
    query: z.strictObject(pagingQuery),
    answers: { 200: pageOf(view) },
    handle: async (context, { query }) => {
      const sessions = await ownSessions(context, query);
      return sessions.ok ? ok({ body: sessions.value }) : sessions;
    },
  }),
  DELETE: operation({
    summary: "End all of one's own sessions but this one",
    who: [...roles],
    answers: { 204: null },
    handle: endOthers,
  }),
  POST: operation({
    summary: "As DELETE, for plain forms",
    who: [...roles],
    accepts: "form",
    answers: { 204: null },
    back: () => "/account",
    handle: endOthers,
  }),
};
