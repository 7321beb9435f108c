import { describe, expect, it } from "vitest";
import { GET, POST } from "@/app/api/auth/[...nextauth]/route";
import * as me from "@/app/api/v1/me/route";
import * as signOut from "@/app/api/v1/me/sign-out/route";
import * as sessions from "@/app/api/v1/sessions/route";
import { database } from "@/server/db";
import { env } from "@/server/env";
import { sessionCookieName } from "@/server/http/session-cookie";
import { withinLimit } from "@/server/rate-limit";
import { ask, origin, password, somebody } from "../../support/http";

const route = (path: string) => ({ params: Promise.resolve({ nextauth: path.split("/") }) });

async function csrf() {
  const answer = await GET(new Request(`${origin}/api/auth/csrf`), route("csrf"));
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  const cookie = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
  return { csrfToken, cookie: cookie.join("; ") };
}

async function nextAuthSignIn(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const { csrfToken, cookie } = await csrf();
  const request = new Request(`${origin}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin, cookie, ...headers },
    body: new URLSearchParams({ csrfToken, ...fields }),
  });
  return POST(request, route("callback/credentials"));
}

const sessionIn = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .find((line) => line.startsWith(`${sessionCookieName()}=`) && !line.includes(`${sessionCookieName()}=;`));

describe("sign-in by next-auth", () => {
  it("opens a session for the right password, in a cookie that scripts and other sites cannot use", async () => {
    const noor = await somebody();
    const answer = await nextAuthSignIn({ email: noor.email.toUpperCase(), password });
    expect(answer.status).toBe(302);
    const cookie = sessionIn(answer);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const who = await ask(me, "GET", {}, { cookie: cookie?.split(";")[0] ?? "" });
    expect(await who.json()).toMatchObject({ id: noor.id, email: noor.email, roles: ["applicant"] });
  });

  it("tells a script where to go next", async () => {
    const noor = await somebody();
    const answer = await nextAuthSignIn({
      email: noor.email,
      password,
      json: "true",
      callbackUrl: `${origin}/account`,
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ url: `${origin}/account` });
  });

  it("never sends anybody to another site", async () => {
    const noor = await somebody();
    const answer = await nextAuthSignIn({
      email: noor.email,
      password,
      json: "true",
      callbackUrl: "https://evil.example",
    });
    expect(await answer.json()).toEqual({ url: origin });
  });

  it.each(["wrong password", "unknown address", "inactive account", "unproven address", "no password"])(
    "answers %s as it answers every other no",
    async (case_) => {
      const inactive = case_ === "inactive account";
      const noor = await somebody({ active: !inactive, proven: case_ !== "unproven address" });
      const email = case_ === "unknown address" ? "nobody@example.org" : noor.email;
      const typed = case_ === "wrong password" ? "not the password at all" : password;
      const fields: Record<string, string> = case_ === "no password" ? { email } : { email, password: typed };
      const answer = await nextAuthSignIn({ ...fields, json: "true" });
      expect(answer.status).toBe(401);
      const { url } = (await answer.json()) as { url: string };
      expect(url).toContain("error=CredentialsSignin");
      expect(sessionIn(answer)).toBeUndefined();
    },
  );

  it("survives an operator object, arrays and broken JSON in place of texts", async () => {
    const { csrfToken, cookie } = await csrf();
    const send = (body: string) =>
      POST(
        new Request(`${origin}/api/auth/callback/credentials`, {
          method: "POST",
          headers: { "content-type": "application/json", origin, cookie },
          body,
        }),
        route("callback/credentials"),
      );
    const odd = await send(JSON.stringify({ csrfToken, email: { not: "" }, password: [1], json: "true" }));
    expect(odd.status).toBe(401);
    expect((await send("{")).status).toBe(400);
    expect((await send("null")).status).toBeLessThan(500);
  });

  it("refuses a form that another site posts", async () => {
    const noor = await somebody();
    const answer = await nextAuthSignIn({ email: noor.email, password }, { origin: "https://evil.example" });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: "wrong-origin" });
  });

  it.each(["?callbackUrl=javascript:alert(1)", "?callbackUrl=http://", "?callbackUrl=%E0%A4%A"])(
    "never fails over an address to return to: %s",
    async (query) => {
      const headers = { cookie: "next-auth.callback-url=nonsense:; next-auth.csrf-token=%%%|x; kvisa.session.0=a" };
      for (const action of ["csrf", "session", "signin", "signout", "error", "providers"]) {
        const request = new Request(`${origin}/api/auth/${action}${query}`, { headers });
        expect((await GET(request, route(action))).status).toBeLessThan(500);
      }
    },
  );

  it("lets nobody write a session from outside", async () => {
    const noor = await somebody();
    const headers = { "content-type": "application/json", origin, cookie: noor.cookie };
    const request = new Request(`${origin}/api/auth/session`, { method: "POST", headers, body: "{}" });
    expect((await POST(request, route("session"))).status).toBe(405);
  });

  it("ends the session that it takes the place of", async () => {
    const noor = await somebody();
    const answer = await ask(sessions, "POST", {}, { cookie: noor.cookie, body: { email: noor.email, password } });
    expect(answer.status).toBe(201);
    expect((await ask(me, "GET", {}, { cookie: noor.cookie })).status).toBe(401);
  });
});

describe("sign-in by a plain form", () => {
  it("sends an applicant on to where they wanted to go, within the portal", async () => {
    const noor = await somebody();
    const post = (next: string) => ask(sessions, "POST", {}, { form: { email: noor.email, password, next } });
    expect((await post("/applications/1?page=2")).headers.get("location")).toBe("/applications/1?page=2");
    for (const elsewhere of ["//evil.example", "https://evil.example", "/\\evil.example", "/api/v1/me", ""])
      expect((await post(elsewhere)).headers.get("location")).toBe("/applications");
  });

  it("goes back to the page with a word of why, and without the password", async () => {
    const answer = await ask(sessions, "POST", {}, { form: { email: "nobody@example.org", password: "x" } });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/sign-in");
    expect(answer.headers.get("set-cookie")).toContain("kvisa-flash=");
  });
});

describe("too many attempts", () => {
  it("at one account are put off, whether or not it exists, and forgotten once the password is right", async () => {
    const factor = env().RATE_LIMIT_FACTOR;
    env().RATE_LIMIT_FACTOR = 1;
    try {
      const noor = await somebody();
      const attempt = (email: string, typed: string) => ask(sessions, "POST", {}, { body: { email, password: typed } });
      for (const email of [noor.email, `nobody-${noor.id.slice(-8)}@example.org`]) {
        const statuses: number[] = [];
        for (let time = 0; time < 6; time++) statuses.push((await attempt(email, "not the password")).status);
        expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
      }
      const late = await attempt(noor.email, password);
      expect(late.status).toBe(429);
      expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
      const viaNextAuth = await nextAuthSignIn({ email: noor.email, password });
      expect(viaNextAuth.status).toBe(429);

      const wei = await somebody();
      for (let time = 0; time < 4; time++) await attempt(wei.email, "not the password");
      expect((await attempt(wei.email, password)).status).toBe(201);
      expect((await attempt(wei.email, "not the password")).status).toBe(401);
    } finally {
      env().RATE_LIMIT_FACTOR = factor;
    }
  });

  it("cannot slip through together", async () => {
    const limit = { name: "test-together", times: 5, perSeconds: 600 };
    const factor = env().RATE_LIMIT_FACTOR;
    env().RATE_LIMIT_FACTOR = 1;
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => withinLimit(database(), limit, "x")));
    env().RATE_LIMIT_FACTOR = factor;
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5);
  });
});

describe("a session", () => {
  it("ends with sign-out, here and for whoever kept the cookie", async () => {
    const noor = await somebody();
    const answer = await ask(signOut, "POST", {}, { cookie: noor.cookie });
    expect(answer.status).toBe(204);
    expect((await ask(me, "GET", {}, { cookie: noor.cookie })).status).toBe(401);
  });

  it("ends when left alone too long, and at its last hour", async () => {
    const [idle, old] = [await somebody(), await somebody()];
    const hourAgo = new Date(Date.now() - 3_600_000);
    await database().session.updateMany({ where: { userId: idle.id }, data: { lastSeenAt: hourAgo } });
    await database().session.updateMany({ where: { userId: old.id }, data: { absoluteUntil: hourAgo } });
    expect((await ask(me, "GET", {}, { cookie: idle.cookie })).status).toBe(401);
    expect((await ask(me, "GET", {}, { cookie: old.cookie })).status).toBe(401);
  });

  it("stays open while it is used", async () => {
    const noor = await somebody();
    const before = new Date(Date.now() - 20 * 60_000);
    await database().session.updateMany({ where: { userId: noor.id }, data: { lastSeenAt: before } });
    expect((await ask(me, "GET", {}, { cookie: noor.cookie })).status).toBe(200);
    const { lastSeenAt } = await database().session.findFirstOrThrow({ where: { userId: noor.id } });
    expect(lastSeenAt.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it("is not opened by anything but its secret", async () => {
    for (const value of ["", "x", "%00", "null", "a".repeat(5_000)])
      expect((await ask(me, "GET", {}, { cookie: `${sessionCookieName()}=${value}` })).status).toBe(401);
  });
});
