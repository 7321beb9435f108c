import { describe, expect, it } from "vitest";
import * as confirmation from "@/app/api/v1/accounts/confirmation/route";
import * as accounts from "@/app/api/v1/accounts/route";
import * as mePassword from "@/app/api/v1/me/password/route";
import * as me from "@/app/api/v1/me/route";
import * as mySession from "@/app/api/v1/me/sessions/[sessionId]/route";
import * as mySessions from "@/app/api/v1/me/sessions/route";
import * as resetConfirmation from "@/app/api/v1/password-resets/confirmation/route";
import * as resets from "@/app/api/v1/password-resets/route";
import * as sessions from "@/app/api/v1/sessions/route";
import { database } from "@/server/db";
import { sessionCookieName } from "@/server/http/session-cookie";
import { newId } from "@/server/ids";
import { openMailSecret } from "@/server/mail-secret";
import { ask, password, sessionOf, somebody } from "../../support/http";

const fresh = () => `new-${newId().slice(-12)}@example.org`;
const wish = (email: string) => ({ email, password, name: "Noor Haddad", locale: "en" });
const signIn = (email: string, typed = password) => ask(sessions, "POST", {}, { body: { email, password: typed } });

/** The mails queued for an address, the latest last, with the token of their link. */
async function mailsTo(email: string) {
  const user = await database().user.findUnique({ where: { email } });
  if (!user) return [];
  const rows = await database().outboxMail.findMany({ where: { userId: user.id }, orderBy: { createdAt: "asc" } });
  return rows.map(({ kind, secret }) => ({ kind, token: secret ? openMailSecret(user.id, secret) : "" }));
}

const lastToken = async (email: string) => (await mailsTo(email)).at(-1)?.token ?? "";

describe("a new account", () => {
  it("opens once its address is proven by the mailed link, which works once", async () => {
    const email = fresh();
    expect((await ask(accounts, "POST", {}, { body: wish(email) })).status).toBe(202);
    expect((await signIn(email)).status).toBe(401);
    const body = { token: await lastToken(email) };
    expect((await ask(confirmation, "POST", {}, { body })).status).toBe(204);
    expect((await signIn(email)).status).toBe(201);
    const again = await ask(confirmation, "POST", {}, { body });
    expect(again.status).toBe(422);
    expect(await again.json()).toMatchObject({ code: "link-used-up" });
  });

  it("is an applicant's, whatever is asked for", async () => {
    const email = fresh();
    const answer = await ask(accounts, "POST", {}, { body: { ...wish(email), roles: ["admin"] } });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ faults: [{ field: "roles", code: "unknown-field" }] });
    await ask(accounts, "POST", {}, { body: wish(email) });
    expect(await database().user.findUnique({ where: { email } })).toMatchObject({ roles: ["applicant"] });
  });

  it("answers a known and a new address alike, and tells the owner", async () => {
    const noor = await somebody();
    const known = await ask(accounts, "POST", {}, { body: wish(noor.email) });
    const unknown = await ask(accounts, "POST", {}, { body: wish(fresh()) });
    expect(known.status).toBe(unknown.status);
    expect(await known.text()).toBe(await unknown.text());
    expect([...known.headers.keys()]).toEqual([...unknown.headers.keys()]);
    expect(await mailsTo(noor.email)).toMatchObject([{ kind: "account-known-already" }]);
    expect(await database().user.findUnique({ where: { id: noor.id } })).toMatchObject({ version: 1 });
  });

  it("lets the latest of two registrations before the proof count, and only its link", async () => {
    const email = fresh();
    await ask(accounts, "POST", {}, { body: wish(email) });
    const first = await lastToken(email);
    await ask(accounts, "POST", {}, { body: { ...wish(email), password: "another river at dawn" } });
    expect((await ask(confirmation, "POST", {}, { body: { token: first } })).status).toBe(422);
    await ask(confirmation, "POST", {}, { body: { token: await lastToken(email) } });
    expect((await signIn(email, "another river at dawn")).status).toBe(201);
  });

  it("is made once when two ask for it at the same moment", async () => {
    const email = fresh();
    const both = await Promise.all([1, 2].map(() => ask(accounts, "POST", {}, { body: wish(email) })));
    expect(both.map(({ status }) => status)).toEqual([202, 202]);
    expect(await database().user.count({ where: { email } })).toBe(1);
  });

  it("names what is wrong with it, field by field", async () => {
    const answer = await ask(
      accounts,
      "POST",
      {},
      { body: { email: "noor", password: "short", name: " ", locale: "en" } },
    );
    expect(answer.status).toBe(422);
    const { faults } = (await answer.json()) as { faults: { field: string }[] };
    expect(faults.map(({ field }) => field)).toEqual(["email", "name", "password"]);
  });
});

describe("a password reset", () => {
  it("sets the password once, ends every session, and tells the owner", async () => {
    const noor = await somebody();
    expect((await ask(resets, "POST", {}, { body: { email: noor.email } })).status).toBe(202);
    const body = { token: await lastToken(noor.email), password: "a new river at noon" };
    expect((await ask(resetConfirmation, "POST", {}, { body })).status).toBe(204);
    expect((await ask(me, "GET", {}, { cookie: noor.cookie })).status).toBe(401);
    expect((await signIn(noor.email)).status).toBe(401);
    expect((await signIn(noor.email, "a new river at noon")).status).toBe(201);
    expect((await ask(resetConfirmation, "POST", {}, { body })).status).toBe(422);
    expect((await mailsTo(noor.email)).map(({ kind }) => kind)).toEqual(["password-reset-asked", "password-reset"]);
  });

  it("answers an unknown address as a known one", async () => {
    const noor = await somebody();
    const known = await ask(resets, "POST", {}, { body: { email: noor.email } });
    const unknown = await ask(resets, "POST", {}, { body: { email: fresh() } });
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    expect([...known.headers.keys()]).toEqual([...unknown.headers.keys()]);
  });

  it("works for thirty minutes, with the latest link, and not for those whose access has ended", async () => {
    const noor = await somebody();
    await ask(resets, "POST", {}, { body: { email: noor.email } });
    const first = await lastToken(noor.email);
    await ask(resets, "POST", {}, { body: { email: noor.email } });
    const second = await lastToken(noor.email);
    const reset = (token: string) =>
      ask(resetConfirmation, "POST", {}, { body: { token, password: "a new river at noon" } });
    expect((await reset(first)).status).toBe(422);
    const { expiresAt } = await database().mailedToken.findFirstOrThrow({ where: { userId: noor.id } });
    expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(1_800_000);
    await database().mailedToken.updateMany({ where: { userId: noor.id }, data: { expiresAt: new Date() } });
    expect((await reset(second)).status).toBe(422);

    const gone = await somebody({ active: false });
    await ask(resets, "POST", {}, { body: { email: gone.email } });
    expect(await mailsTo(gone.email)).toEqual([]);
  });

  it("is used by one of two who come with it at the same moment", async () => {
    const noor = await somebody();
    await ask(resets, "POST", {}, { body: { email: noor.email } });
    const token = await lastToken(noor.email);
    const answers = await Promise.all(
      ["a new river at noon", "another river at dawn"].map((chosen) =>
        ask(resetConfirmation, "POST", {}, { body: { token, password: chosen } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
  });
});

describe("one's own password", () => {
  it("changes with the present one, and signs out everywhere else", async () => {
    const noor = await somebody();
    const elsewhere = `${sessionCookieName()}=${await sessionOf(noor.id)}`;
    const change = (current: string, chosen: string) =>
      ask(mePassword, "POST", {}, { cookie: noor.cookie, body: { current, password: chosen } });
    expect(await (await change("not this one at all", "a new river at noon")).json()).toMatchObject({
      faults: [{ field: "current", code: "wrong-password" }],
    });
    expect((await change(password, "short")).status).toBe(422);
    expect((await change(password, "a new river at noon")).status).toBe(204);
    expect((await ask(me, "GET", {}, { cookie: noor.cookie })).status).toBe(200);
    expect((await ask(me, "GET", {}, { cookie: elsewhere })).status).toBe(401);
  });
});

describe("one's own sessions", () => {
  it("are listed page by page, and end one by one or all but this", async () => {
    const noor = await somebody();
    for (let more = 0; more < 4; more++) await sessionOf(noor.id);
    const list = async (query: string) => {
      const answer = await ask(mySessions, "GET", {}, { cookie: noor.cookie, query });
      return (await answer.json()) as { items: { id: string; current: boolean }[]; nextCursor: string | null };
    };
    const seen: { id: string; current: boolean }[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof list>> = await list(`?limit=2${cursor ? `&cursor=${cursor}` : ""}`);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5);
    expect(seen.filter(({ current }) => current)).toHaveLength(1);

    const other = seen.find(({ current }) => !current)?.id ?? "";
    const end = (cookie: string) => ask(mySession, "DELETE", { sessionId: other }, { cookie });
    expect((await end((await somebody()).cookie)).status).toBe(404);
    expect((await end(noor.cookie)).status).toBe(204);
    expect((await end(noor.cookie)).status).toBe(404);
    expect((await ask(mySessions, "DELETE", {}, { cookie: noor.cookie })).status).toBe(204);
    expect((await list("")).items).toMatchObject([{ current: true }]);
  });

  it.each(["?limit=0", "?limit=101", "?limit=x", "?cursor=nonsense", "?offset=3"])(
    "refuse the query %s",
    async (query) => {
      const noor = await somebody();
      expect((await ask(mySessions, "GET", {}, { cookie: noor.cookie, query })).status).toBe(422);
    },
  );
});
