import { expect, it } from "vitest";
import * as difference from "@/app/api/v1/form-versions/[versionId]/difference/route";
import * as removal from "@/app/api/v1/form-versions/[versionId]/removal/route";
import * as version from "@/app/api/v1/form-versions/[versionId]/route";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask, somebody } from "../../support/http";
import { eventsAbout } from "../applications/ground";
import { aDraft, admin, inForce, publish, takeBack } from "./ground";

const discard = (cookie: string, versionId: string, seen: number) =>
  ask(version, "DELETE", { versionId }, { cookie, body: { version: seen } });
const isThere = async (id: string) => (await database().formVersion.count({ where: { id } })) === 1;

it("a draft is discarded by any admin, with its runs, and the trail says so", async () => {
  const [ada, other] = [await admin(), await admin()];
  const draft = await aDraft(ada.cookie, { title: "Not wanted" });
  const run = { id: newId(), formVersionId: draft.id, draftVersion: 1, sample: {}, requestedById: newId() };
  await database().impactRun.create({ data: { ...run, state: "done" } });
  expect((await discard(other.cookie, draft.id, draft.version)).status).toBe(204);
  expect(await isThere(draft.id)).toBe(false);
  expect(await database().impactRun.count({ where: { id: run.id } })).toBe(0);
  expect((await eventsAbout(draft.id)).map(({ kind }) => kind)).toContain("form-version-discarded");
  expect((await discard(ada.cookie, draft.id, draft.version)).status).toBe(404);
});

it("what grew from a discarded draft is compared with what was in force then", async () => {
  const { cookie } = await admin();
  const first = await aDraft(cookie);
  const second = await aDraft(cookie, { from: first.id });
  expect((await discard(cookie, first.id, first.version)).status).toBe(204);
  const compared = await ask(difference, "GET", { versionId: second.id }, { cookie });
  expect(compared.status).toBe(200);
  expect((await compared.json()).from.id).toBe((await inForce()).id);
});

it("a version that is published or set to come stays, and so does a draft that has moved on", async () => {
  const [ada, lina] = [await admin(), await somebody({ roles: ["supervisor"] })];
  const live = await inForce();
  expect((await discard(ada.cookie, live.id, live.version)).status).toBe(409);
  const draft = await aDraft(ada.cookie);
  expect((await discard(ada.cookie, draft.id, draft.version + 1)).status).toBe(409);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  expect((await publish(lina.cookie, draft.id, { effectiveFrom: tomorrow, version: draft.version })).status).toBe(200);
  expect((await discard(ada.cookie, draft.id, draft.version + 1)).status).toBe(409);
  expect(await isThere(draft.id)).toBe(true);
  await takeBack(lina.cookie, draft.id);
});

it("nobody but admins discards, and a plain form goes back to the list", async () => {
  const { cookie } = await admin();
  const draft = await aDraft(cookie);
  for (const [role, status] of [
    ["supervisor", 404],
    ["auditor", 403],
    ["reviewer", 404],
  ] as const) {
    const somebodyElse = await somebody({ roles: [role] });
    expect((await discard(somebodyElse.cookie, draft.id, draft.version)).status).toBe(status);
  }
  const form = { version: String(draft.version) };
  const sent = await ask(removal, "POST", { versionId: draft.id }, { cookie, form });
  expect([sent.status, sent.headers.get("location")]).toEqual([303, "/admin/form-versions?done=discarded"]);
  expect(await isThere(draft.id)).toBe(false);
});
