import { z } from "zod";
import { roles } from "@/features/identity/domain/actor";
import { showUser } from "@/features/identity/domain/show-user";
import { listUsers } from "@/features/identity/queries";
import { inviteInput, userView } from "@/features/identity/schema";
import { inviteUser } from "@/features/identity/use-cases/invite-user";
import { err, ok } from "@/lib/result";
import { invalid } from "@/server/http/body";
import { pageOf, pagingQuery } from "@/server/http/paging";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";
import { accessFaults, everyPost } from "./access-faults";

export const spec: Endpoint = {
  GET: operation({
    summary: "Accounts, by address; q finds a part of a name or an address",
    who: ["admin", "auditor", "supervisor"],
    query: z.strictObject({ q: z.string().max(200).optional(), role: z.enum(roles).optional(), ...pagingQuery }),
    answers: { 200: pageOf(userView) },
    handle: async (context, { query }) => {
      const users = await listUsers(context, query);
      return users.ok ? ok({ body: users.value }) : users;
    },
  }),
  POST: operation({
    summary: "Invite somebody: a link is mailed that lets them choose a password",
    who: ["admin"],
    body: inviteInput,
    once: "taken",
    answers: { 201: userView },
    back: () => "/admin/users/new",
    handle: async (context, { body }) => {
      const faults = await accessFaults(context.db, body);
      if (faults.length > 0) return err(invalid(faults));
      const posts = body.everyPost ? await everyPost(context.db) : body.posts;
      const invited = await inviteUser(context, { ...body, posts });
      if (!invited.ok) return invited;
      const { id } = invited.value;
      const headers = { location: `/api/v1/users/${id}` };
      return ok({ status: 201, body: showUser(invited.value), headers, page: `/admin/users/${id}?done=invited` });
    },
  }),
};
