import type { Role } from "@/features/identity/domain/actor";
import { database } from "@/server/db";
import { sessionCookieName } from "@/server/http/session-cookie";
import { newId } from "@/server/ids";
import { hashPassword } from "@/server/passwords";
import { newSecret, sha256 } from "@/server/seal";

export const origin = "http://localhost:3000";

type Handler = (request: Request, route: { params: Promise<Record<string, string>> }) => Promise<Response>;
export type Routes = Partial<Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", Handler>>;
type Sent = {
  cookie?: string;
  body?: unknown;
  form?: Record<string, string>;
  headers?: Record<string, string>;
  query?: string;
};

/** Asks a route as a program would; `form` posts as a browser's plain form does. */
export function ask(
  routes: Routes,
  method: keyof Routes,
  params: Record<string, string> = {},
  { cookie, body, form, headers, query = "" }: Sent = {},
): Promise<Response> {
  const handler = routes[method];
  if (!handler) throw new Error(`No ${method} here`);
  const request = new Request(`${origin}/here${query}`, {
    method,
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(method === "GET" ? {} : { origin }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(form ? { "content-type": "application/x-www-form-urlencoded", accept: "text/html" } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(form ? { body: new URLSearchParams(form).toString() } : {}),
  });
  return handler(request, { params: Promise.resolve(params) });
}

export const password = "a quiet river at dusk";
let hashed: Promise<string> | undefined;

async function hashOnce(): Promise<string> {
  const result = await hashPassword(password);
  if (!result.ok) throw new Error("no room to hash");
  return result.value;
}

type Person = { id: string; email: string; name: string; cookie: string; secret: string };
type Wish = { roles?: Role[]; posts?: string[]; active?: boolean; proven?: boolean; locale?: string; email?: string };

/** Somebody with an account, `password`, and a session that is open. */
export async function somebody(wish: Wish = {}): Promise<Person> {
  hashed ??= hashOnce();
  const id = newId();
  const email = wish.email ?? `someone-${id.slice(-12)}@example.org`;
  const now = new Date();
  await database().user.create({
    data: {
      id,
      email,
      name: "Noor Haddad",
      passwordHash: await hashed,
      roles: wish.roles ?? ["applicant"],
      posts: wish.posts ?? [],
      locale: wish.locale ?? "en",
      active: wish.active ?? true,
      emailProvenAt: wish.proven === false ? null : now,
    },
  });
  const secret = await sessionOf(id, now);
  return { id, email, name: "Noor Haddad", secret, cookie: `${sessionCookieName()}=${secret}` };
}

/** Another open session of an account; the secret that its cookie carries. */
export async function sessionOf(userId: string, now = new Date()): Promise<string> {
  const secret = newSecret();
  const absoluteUntil = new Date(now.getTime() + 3_600_000);
  const times = { createdAt: now, lastSeenAt: now, absoluteUntil, idleSeconds: 1_800 };
  await database().session.create({ data: { id: newId(), tokenHash: sha256(secret), userId, ...times } });
  return secret;
}
