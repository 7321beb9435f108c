import { z } from "zod";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { refusals } from "@/features/identity/domain/refusals";
import { showUser } from "@/features/identity/domain/show-user";
import { oneUser } from "@/features/identity/queries";
import { type UserChangeInput, userChangeInput, userView } from "@/features/identity/schema";
import { changeUser } from "@/features/identity/use-cases/change-user";
import { err, ok } from "@/lib/result";
import { invalid } from "@/server/http/body";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";
import { accessFaults } from "../access-faults";

const readers = ["admin", "auditor", "supervisor"] as const;
const params = z.object({ userId: z.string() });
type Sent = { params: z.output<typeof params>; body: UserChangeInput };

async function change(context: Context, { params: { userId }, body }: Sent) {
  const faults = await accessFaults(context.db, body);
  if (faults.length > 0) return err(invalid(faults));
  const changed = await changeUser(context, { ...body, userId });
  return changed.ok ? ok({ body: showUser(changed.value), page: `/admin/users/${userId}?done=saved` }) : changed;
}

export const spec: Endpoint = {
  find: async (context, { userId = "" }) =>
    hasRole(context.actor, ...readers) ? oneUser(context, userId) : err(refusals.userNotFound),
  GET: operation({
    summary: "One account",
    who: [...readers],
    params,
    answers: { 200: userView },
    handle: async (context, { params: { userId } }) => {
      const user = await oneUser(context, userId);
      return user.ok ? ok({ body: user.value }) : user;
    },
  }),
  PATCH: operation({
    summary: "Change roles, posts, languages, skills or access; active: false ends all sessions at once",
    who: ["admin"],
    params,
    body: userChangeInput,
    answers: { 200: userView },
    handle: change,
  }),
  POST: operation({
    summary: "As PATCH, for plain forms: roles, posts, languages and skills are what was ticked",
    who: ["admin"],
    params,
    body: userChangeInput,
    accepts: "form",
    answers: { 200: userView },
    back: ({ userId }) => `/admin/users/${userId}`,
    handle: change,
  }),
};
