import { z } from "zod";
import type { Context } from "@/features/identity/context";
import { roles } from "@/features/identity/domain/actor";
import { endSession } from "@/features/identity/use-cases/end-sessions";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";

const params = z.object({ sessionId: z.string() });

async function end(context: Context, sent: { params: z.output<typeof params> }) {
  const ended = await endSession(context, sent.params);
  return ended.ok ? ok({ status: 204, page: "/account?done=sessions" }) : ended;
}

export const spec: Endpoint = {
  DELETE: operation({
    summary: "End one of one's own sessions",
    who: [...roles],
    params,
    answers: { 204: null },
    handle: end,
  }),
  POST: operation({
    summary: "As DELETE, for plain forms",
    who: [...roles],
    params,
    accepts: "form",
    answers: { 204: null },
    back: () => "/account",
    handle: end,
  }),
};
