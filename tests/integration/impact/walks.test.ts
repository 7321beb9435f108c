import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { endpoint } from "@/app/api/endpoint";
import { spec as runSpec } from "@/app/api/v1/form-versions/[versionId]/walks/[runId]/operations";
import { spec as walksSpec } from "@/app/api/v1/form-versions/[versionId]/walks/operations";
import { claimRun } from "@/features/impact/repository";
import type { WalkRunView, WalkView } from "@/features/impact/schema";
import { performImpact } from "@/features/impact/use-cases/perform-impact";
import { performWalk } from "@/features/impact/use-cases/perform-walk";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask, somebody } from "../../support/http";
import { eventsAbout, publishForm } from "../applications/ground";
import { aDraft, staff } from "./ground";

const walks = endpoint(walksSpec);
const oneWalk = endpoint(runSpec);
const db = database();
let versionId: string;
let ada: string;

beforeAll(async () => {
  await publishForm();
  versionId = (await aDraft(() => {})).id;
  ada = (await staff("admin")).cookie;
});

const held = { leasedBy: "somebody", leasedUntil: new Date(Date.now() + 60_000) };
const aWalk = async (changes: object = {}): Promise<string> => {
  const id = newId();
  const sample = { seed: 3, walks: 4 };
  const run = { id, formVersionId: versionId, draftVersion: 1, kind: "walk", sample, requestedById: newId() };
  await db.impactRun.create({ data: { ...run, ...changes } });
  return id;
};
const reading = async (runId: string): Promise<WalkRunView> =>
  (await ask(oneWalk, "GET", { versionId, runId }, { cookie: ada })).json();

describe("walks through a version", () => {
  it("are done by a process of their own, and the report is kept", { timeout: 90_000 }, async () => {
    const answer = await ask(walks, "POST", { versionId }, { cookie: ada, body: { seed: 11, walks: 20 } });
    let found: WalkView | undefined = answer.status === 200 ? await answer.json() : undefined;
    const runId = (answer.headers.get("location") ?? "").split("/").at(-1) ?? "";
    for (let tries = 0; tries < 300 && !found; tries += 1) {
      await sleep(200);
      found = (await reading(runId)).result;
    }
    expect(found).toMatchObject({ seed: 11, walks: 20, deadEnds: [], restless: [] });
    expect(await eventsAbout(versionId)).toMatchObject([{ kind: "walk-asked" }]);
    expect(await db.application.count()).toBe(0);
  });

  it("are the ones under way where the same was asked", async () => {
    const runId = await aWalk({ ...held, sample: { walks: 9, seed: 7 } });
    const answer = await ask(walks, "POST", { versionId }, { cookie: ada, body: { seed: 7, walks: 9 } });
    expect([answer.status, (await answer.json()).id]).toEqual([202, runId]);
    expect((await ask(oneWalk, "DELETE", { versionId, runId }, { cookie: ada })).status).toBe(204);
    expect((await ask(oneWalk, "DELETE", { versionId, runId }, { cookie: ada })).status).toBe(409);
    expect((await reading(runId)).state).toBe("cancelled");
  });

  it("are worked on as walks alone, and given up when they were cancelled", async () => {
    const runId = await aWalk();
    expect(await claimRun(db, "mine")).toBe(runId);
    expect(await performImpact(db, runId, "mine")).toBe(false);
    expect(await performWalk(db, runId, "another")).toBe(false);
    expect(await performWalk(db, runId, "mine")).toBe(true);
    expect(await reading(runId)).toMatchObject({ state: "done", progress: { judged: 4, total: 4 }, outOfDate: false });
    const cancelled = await aWalk({ state: "cancelled", leasedBy: "mine" });
    expect(await performWalk(db, cancelled, "mine")).toBe(false);
  });

  it("are refused beyond bounds, and to all but admins", async () => {
    const runId = await aWalk({ state: "cancelled" });
    for (const body of [{ walks: 0 }, { walks: 20_001 }, { seed: -1 }, { pages: 3 }])
      expect((await ask(walks, "POST", { versionId }, { cookie: ada, body })).status).toBe(422);
    for (const role of ["auditor", "supervisor", "reviewer"] as const) {
      const { cookie } = await somebody({ roles: [role] });
      expect((await ask(walks, "POST", { versionId }, { cookie, body: {} })).status).toBe(404);
      expect((await ask(oneWalk, "GET", { versionId, runId }, { cookie })).status).toBe(404);
      expect((await ask(oneWalk, "DELETE", { versionId, runId }, { cookie })).status).toBe(404);
    }
    expect((await ask(walks, "POST", { versionId: newId() }, { cookie: ada, body: {} })).status).toBe(404);
    expect((await ask(oneWalk, "GET", { versionId, runId: newId() }, { cookie: ada })).status).toBe(404);
  });
});
