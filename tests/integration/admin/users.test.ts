import { describe, expect, it } from "vitest";
import * as me from "@/app/api/v1/me/route";
import * as resetConfirmation from "@/app/api/v1/password-resets/confirmation/route";
import * as sessions from "@/app/api/v1/sessions/route";
import * as user from "@/app/api/v1/users/[userId]/route";
import * as users from "@/app/api/v1/users/route";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { openMailSecret } from "@/server/mail-secret";
import { ask, somebody } from "../../support/http";
import { publishForm } from "../applications/ground";

const admin = () => somebody({ roles: ["admin"] });
const invitation = () => ({
  email: `staff-${newId().slice(-12)}@example.org`,
  name: "Ines Roth",
  roles: ["clerk"],
  posts: [],
});

describe("inviting somebody", () => {
  it("makes an account that opens when they have chosen a password", async () => {
    const ada = await admin();
    const wish = invitation();
    const invited = await ask(users, "POST", {}, { cookie: ada.cookie, body: wish });
    expect(invited.status).toBe(201);
    const { id } = (await invited.json()) as { id: string };
    expect(invited.headers.get("location")).toBe(`/api/v1/users/${id}`);
    const mail = await database().outboxMail.findFirstOrThrow({ where: { userId: id } });
    const token = openMailSecret(id, mail.secret ?? "");
    const chosen = "a quiet harbour in snow";
    expect((await ask(resetConfirmation, "POST", {}, { body: { token, password: chosen } })).status).toBe(204);
    const entered = await ask(sessions, "POST", {}, { body: { email: wish.email, password: chosen } });
    expect(await entered.json()).toMatchObject({ id, roles: ["clerk"] });
  });

  it("refuses an address that has an account, unknown roles and posts, and nobody's roles at all", async () => {
    const ada = await admin();
    const send = (change: object) =>
      ask(users, "POST", {}, { cookie: ada.cookie, body: { ...invitation(), ...change } });
    expect((await send({ email: ada.email })).status).toBe(409);
    expect((await send({ roles: ["emperor"] })).status).toBe(422);
    expect((await send({ roles: [] })).status).toBe(422);
    expect((await send({ email: "x" })).status).toBe(422);
    expect((await send({ passwordHash: "x" })).status).toBe(422);
  });
});

describe("changing somebody", () => {
  const change = (cookie: string, userId: string, body: object) => ask(user, "PATCH", { userId }, { cookie, body });

  it("is felt at their next request", async () => {
    const [ada, noor] = [await admin(), await somebody({ roles: ["reviewer"] })];
    const answer = await change(ada.cookie, noor.id, { roles: ["clerk", "auditor"], version: 1 });
    expect(await answer.json()).toMatchObject({ roles: ["clerk", "auditor"], version: 2 });
    expect(await (await ask(me, "GET", {}, { cookie: noor.cookie })).json()).toMatchObject({
      roles: ["clerk", "auditor"],
    });
    const event = await database().auditEvent.findFirst({ where: { subjectId: noor.id, kind: "user-changed" } });
    expect(event).toMatchObject({ actorId: ada.id, data: { changed: ["roles"] } });
  });

  it("sets what languages they read and what they are versed in, and refuses what nobody knows", async () => {
    await publishForm();
    const [ada, noor] = [await admin(), await somebody({ roles: ["reviewer"] })];
    const access = { languages: ["zh-CN", "zh-CN"], skills: ["records"] };
    const set = await change(ada.cookie, noor.id, { ...access, version: 1 });
    expect(await set.json()).toMatchObject({ languages: ["zh-CN"], skills: ["records"], roles: ["reviewer"] });
    const event = await database().auditEvent.findFirst({ where: { subjectId: noor.id, kind: "user-changed" } });
    expect(event?.data).toMatchObject({ changed: ["languages", "skills"], languages: ["zh-CN"], skills: ["records"] });
    const form = { roles: "reviewer", posts: "", languages: "", skills: "institutions", active: "on", version: "2" };
    expect((await ask(user, "POST", { userId: noor.id }, { cookie: ada.cookie, form })).status).toBe(303);
    const now = await database().user.findUniqueOrThrow({ where: { id: noor.id } });
    expect(now).toMatchObject({ languages: [], skills: ["institutions"], active: true });
    const strange = await change(ada.cookie, noor.id, { languages: ["xx"], version: 3 });
    expect(await strange.json()).toMatchObject({ faults: [{ field: "languages[0]", code: "unknown-language" }] });
    expect((await change(ada.cookie, noor.id, { skills: ["magic"], version: 3 })).status).toBe(422);
    expect((await change(noor.cookie, noor.id, { languages: [], version: 3 })).status).toBe(404);
  });

  it("ends all their sessions at once when their access ends", async () => {
    const [ada, noor] = [await admin(), await somebody({ roles: ["reviewer"] })];
    expect((await change(ada.cookie, noor.id, { active: false, version: 1 })).status).toBe(200);
    expect((await ask(me, "GET", {}, { cookie: noor.cookie })).status).toBe(401);
    expect((await change(ada.cookie, noor.id, { active: true, version: 2 })).status).toBe(200);
    expect((await ask(me, "GET", {}, { cookie: noor.cookie })).status).toBe(401);
  });

  it("is nobody's to do with their own roles or access", async () => {
    const ada = await admin();
    const roles = await change(ada.cookie, ada.id, { roles: ["admin", "supervisor"], version: 1 });
    expect([roles.status, await roles.json()]).toMatchObject([409, { code: "own-roles" }]);
    expect((await change(ada.cookie, ada.id, { active: false, version: 1 })).status).toBe(409);
  });

  it("meets a stale version with what stands now", async () => {
    const [ada, noor] = [await admin(), await somebody()];
    await change(ada.cookie, noor.id, { roles: ["reviewer"], version: 1 });
    const stale = await change(ada.cookie, noor.id, { roles: ["clerk"], version: 1 });
    expect(stale.status).toBe(409);
    const body = await stale.json();
    expect(body).toMatchObject({ code: "changed-meanwhile", current: { version: 2, roles: ["reviewer"] } });
    expect(JSON.stringify(body)).not.toContain("argon2");
  });

  it("is the admin's alone; supervisors and auditors read, others see nothing", async () => {
    const noor = await somebody();
    const read = (cookie: string) => ask(user, "GET", { userId: noor.id }, { cookie });
    const write = (cookie: string) => change(cookie, noor.id, { active: false, version: 1 });
    for (const role of ["supervisor", "auditor"] as const) {
      const { cookie } = await somebody({ roles: [role] });
      expect([(await read(cookie)).status, (await write(cookie)).status]).toEqual([200, 403]);
    }
    for (const role of ["reviewer", "clerk", "applicant"] as const) {
      const { cookie } = await somebody({ roles: [role] });
      expect([(await read(cookie)).status, (await write(cookie)).status]).toEqual([404, 404]);
      expect((await ask(users, "GET", {}, { cookie })).status).toBe(403);
    }
    const { cookie } = await admin();
    expect((await ask(user, "GET", { userId: newId() }, { cookie })).status).toBe(404);
    expect((await ask(user, "GET", { userId: "1" }, { cookie })).status).toBe(404);
  });
});

describe("the list of people", () => {
  it("is paged by key, found by a part of a name or an address, and holds no password", async () => {
    const ada = await admin();
    for (const at of [1, 2, 3]) await somebody({ email: `zoe${at}-${ada.id.slice(-8)}@example.org`, roles: ["clerk"] });
    const list = async (query: string) => {
      const answer = await ask(users, "GET", {}, { cookie: ada.cookie, query });
      return (await answer.json()) as { items: { email: string }[]; nextCursor: string | null };
    };
    const first = await list(`?limit=2&role=clerk&q=${ada.id.slice(-8)}`);
    expect(first.items).toHaveLength(2);
    const second = await list(`?limit=2&role=clerk&q=${ada.id.slice(-8)}&cursor=${first.nextCursor}`);
    expect(second).toMatchObject({ items: { length: 1 }, nextCursor: null });
    expect(JSON.stringify([first, second])).not.toMatch(/argon2|password/i);
    expect((await list("?q=%25")).items).toEqual([]);
  });
});

it("a refused attempt at somebody else's account is on the trail", async () => {
  const [noor, other] = [await somebody(), await somebody()];
  await ask(user, "GET", { userId: other.id }, { cookie: noor.cookie });
  const event = await database().auditEvent.findFirst({ where: { kind: "access-refused", subjectId: other.id } });
  expect(event).toMatchObject({ actorId: noor.id, data: { method: "GET", code: "404" } });
});
