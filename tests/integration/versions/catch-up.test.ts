import { describe, expect, it } from "vitest";
import * as catchUp from "@/app/api/v1/form-versions/[versionId]/catch-up/route";
import * as description from "@/app/api/v1/form-versions/[versionId]/description/route";
import { database } from "@/server/db";
import { ask, somebody } from "../../support/http";
import { aDraft, admin, inForce, patch, publish, readVersion } from "./ground";

const set = (path: (string | number)[], value: unknown) => ({ set: path, value });
const days = ["settings", "requestDays"];
const months = ["settings", "passportMonths"];

/** A draft under which another version came into force, which set these. */
async function overtaken(mine: unknown[], theirs: unknown[]) {
  const [ada, ben] = [await admin(), await admin()];
  const [draft, other] = [await aDraft(ada.cookie), await aDraft(ada.cookie)];
  await patch(ada.cookie, draft.id, { changes: mine, version: 1 });
  await patch(ada.cookie, other.id, { changes: theirs, version: 1 });
  const published = await publish(ben.cookie, other.id, { version: 2 });
  if (published.status !== 200) throw new Error(await published.text());
  return { ada, ben, draft, inForce: other.id };
}

const bring = (cookie: string, versionId: string, body: unknown) =>
  ask(catchUp, "POST", { versionId }, { cookie, body });

describe("bringing a draft up to date", () => {
  it("takes over what came into force, keeps the draft's own, and opens the way to publication", async () => {
    const { ada, ben, draft, inForce } = await overtaken([set(months, 4)], [set(days, 21)]);
    const done = await bring(ada.cookie, draft.id, { version: 2, inForce });
    expect([done.status, await done.json()]).toEqual([200, { version: 3 }]);
    const now = await readVersion(ada.cookie, draft.id);
    expect(now).toMatchObject({ movedOn: false, groundId: inForce, definition: { settings: { requestDays: 21 } } });
    expect(now.definition.settings.passportMonths).toBe(4);
    const event = await database().auditEvent.findFirst({ where: { subjectId: draft.id }, orderBy: { seq: "desc" } });
    expect(event).toMatchObject({ kind: "form-version-brought-up-to-date" });
    expect((await publish(ben.cookie, draft.id, { version: 3 })).status).toBe(200);
  });

  it("asks whose side stands where both changed the same, and goes by the answer", async () => {
    const { ada, draft, inForce } = await overtaken([set(days, 61)], [set(days, 62)]);
    const open = await bring(ada.cookie, draft.id, { version: 2, inForce });
    const at = "setting requestDays value";
    expect([open.status, await open.json()]).toMatchObject([
      422,
      { code: "version-clashes", faults: [{ field: at, code: "choose-side" }] },
    ]);
    const choices = [{ at, keep: "theirs" }];
    expect((await bring(ada.cookie, draft.id, { version: 2, inForce, choices })).status).toBe(200);
    expect((await readVersion(ada.cookie, draft.id)).definition.settings.requestDays).toBe(62);
  });

  it("is refused to whoever saw another state of the draft or another version in force, and to all but admins", async () => {
    const { ada, draft, inForce: id } = await overtaken([set(months, 5)], [set(days, 22)]);
    for (const body of [
      { version: 1, inForce: id },
      { version: 2, inForce: draft.id },
    ]) {
      const stale = await bring(ada.cookie, draft.id, body);
      expect([stale.status, await stale.json()]).toMatchObject([
        409,
        { code: "changed-meanwhile", current: { version: 2 } },
      ]);
    }
    for (const [role, status] of [
      ["auditor", 403],
      ["supervisor", 404],
    ] as const) {
      const other = await somebody({ roles: [role] });
      expect((await bring(other.cookie, draft.id, { version: 2, inForce: id })).status).toBe(status);
    }
  });

  it("has nothing to do for a draft that knows of the version in force, or for what is published", async () => {
    const { cookie } = await admin();
    const { id, version } = await inForce();
    const draft = await aDraft(cookie);
    const none = await bring(cookie, draft.id, { version: 1, inForce: id });
    expect([none.status, await none.json()]).toMatchObject([409, { code: "version-up-to-date" }]);
    expect((await bring(cookie, id, { version, inForce: id })).status).toBe(409);
  });
});

describe("what a draft is about", () => {
  const say = (cookie: string, versionId: string, body: unknown) =>
    ask(description, "PUT", { versionId }, { cookie, body });

  it("is said by admins, and makes nobody its maker", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    const done = await say(ben.cookie, draft.id, { title: "Upper age 47", note: "As announced.", version: 1 });
    expect(await done.json()).toEqual({ version: 2 });
    expect(await readVersion(ada.cookie, draft.id)).toMatchObject({ title: "Upper age 47", note: "As announced." });
    const row = await database().formVersion.findUniqueOrThrow({ where: { id: draft.id } });
    expect(row.makerIds).toEqual([ada.id]);
  });

  it("is refused to others, to an earlier look, and of what is published", async () => {
    const { cookie } = await admin();
    const draft = await aDraft(cookie, { title: "One" });
    const late = await say(cookie, draft.id, { title: "Two", version: 9 });
    expect([late.status, await late.json()]).toMatchObject([409, { current: { version: 1, title: "One" } }]);
    const auditor = await somebody({ roles: ["auditor"] });
    expect((await say(auditor.cookie, draft.id, { title: "Two", version: 1 })).status).toBe(403);
    const { id, version } = await inForce();
    expect((await say(cookie, id, { title: "Two", version })).status).toBe(409);
  });
});
