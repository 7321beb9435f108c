import { z } from "zod";
import { roles } from "@/features/identity/domain/actor";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";

const view = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  posts: z.array(z.string()),
  locale: z.string(),
});

export const spec: Endpoint = {
  GET: operation({
    summary: "Who is signed in",
    who: [...roles],
    answers: { 200: view },
    handle: async ({ actor: { id, email, name, roles, posts, locale } }) =>
      ok({ body: { id, email, name, roles, posts, locale } }),
  }),
};
