import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { endpoint } from "@/app/api/endpoint";
import { spec as runSpec } from "@/app/api/v1/form-versions/[versionId]/impact/[runId]/operations";
import { spec as impactSpec } from "@/app/api/v1/form-versions/[versionId]/impact/operations";
import type { Definition } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { claimRun, finishRun, heldRun } from "@/features/impact/repository";
import type { ImpactView, RunView } from "@/features/impact/schema";
import { performImpact } from "@/features/impact/use-cases/perform-impact";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask, somebody } from "../../support/http";
import { eventsAbout, publishForm } from "../applications/ground";
import { aDraft, judgedCases, publishedVersion, staff } from "./ground";

const impact = endpoint(impactSpec);
const oneRun = endpoint(runSpec);
const db = database();
let versionId: string;
let ada: string;

beforeAll(async () => {
  await publishForm();
  const { definition } = await publishedVersion();
  await judgedCases(compileForm(definition as unknown as Definition), 200);
  versionId = (await aDraft(({ parameters }) => Object.assign(parameters["K-R01"] ?? {}, { max: 40 }))).id;
  ada = (await staff("admin")).cookie;
});

const aRun = async (changes: object = {}): Promise<string> => {
  const id = newId();
  const run = { id, formVersionId: versionId, draftVersion: 1, sample: {}, requestedById: newId(), ...changes };
  await db.impactRun.create({ data: run });
  return id;
};
const stateOf = async (id: string) => (await db.impactRun.findUniqueOrThrow({ where: { id } })).state;
const past = new Date(Date.now() - 60_000);
const soon = () => new Date(Date.now() + 60_000);

describe("asking what a draft would have meant", () => {
  it("is answered by a process of its own, at once or by the run's address", { timeout: 60_000 }, async () => {
    const answer = await ask(impact, "POST", { versionId }, { cookie: ada, body: { sample: { count: 150 } } });
    let found: Partial<ImpactView> | undefined = answer.status === 200 ? await answer.json() : undefined;
    if (!found) {
      expect(answer.status).toBe(202);
      const address = answer.headers.get("location") ?? "";
      for (let tries = 0; tries < 200 && !found; tries += 1) {
        await sleep(200);
        const runId = address.split("/").at(-1) ?? "";
        const run = (await (await ask(oneRun, "GET", { versionId, runId }, { cookie: ada })).json()) as RunView;
        expect(["running", "done"]).toContain(run.state);
        found = run.result;
      }
    }
    expect(found).toMatchObject({ cases: 150, readAnew: 0 });
    expect((found?.changed ?? []).length).toBeGreaterThan(0);
    expect(await eventsAbout(versionId)).toMatchObject([{ kind: "impact-asked" }]);
  });

  it("is the run under way where the same was asked", async () => {
    const held = { leasedBy: "somebody", leasedUntil: soon(), sample: { count: 7 } };
    const runId = await aRun(held);
    const answer = await ask(impact, "POST", { versionId }, { cookie: ada, body: { sample: { count: 7 } } });
    expect([answer.status, (await answer.json()).id]).toEqual([202, runId]);
    await ask(oneRun, "DELETE", { versionId, runId }, { cookie: ada });
  });

  it.each([
    [{ sample: { share: 101 } }, "sample.share"],
    [{ sample: { count: 0 } }, "sample.count"],
    [{ sample: { share: 5, count: 5 } }, "sample.count"],
    [{ sample: { period: { from: "2026-02-30" } } }, "sample.period.from"],
    [{ sample: { period: { from: "2026-02-02", to: "2026-02-01" } } }, "sample.period.to"],
    [{ sample: { kind: "all" } }, "sample.kind"],
  ])("refuses %j", async (body, field) => {
    const answer = await ask(impact, "POST", { versionId }, { cookie: ada, body });
    expect(answer.status).toBe(422);
    expect((await answer.json()).faults.map((fault: { field: string }) => fault.field)).toContain(field);
  });

  it("is for admins and supervisors", async () => {
    const runId = await aRun({ state: "cancelled" });
    for (const roles of [["applicant"], ["reviewer"], ["clerk"], ["auditor"]] as const) {
      const { cookie } = await somebody({ roles: [...roles] });
      expect((await ask(impact, "POST", { versionId }, { cookie, body: {} })).status).toBe(404);
      expect((await ask(oneRun, "GET", { versionId, runId }, { cookie })).status).toBe(404);
      expect((await ask(oneRun, "DELETE", { versionId, runId }, { cookie })).status).toBe(404);
    }
    const lina = await staff("supervisor");
    expect((await ask(oneRun, "GET", { versionId, runId }, { cookie: lina.cookie })).status).toBe(200);
    expect((await ask(impact, "POST", { versionId: newId() }, { cookie: ada, body: {} })).status).toBe(404);
    expect((await ask(oneRun, "GET", { versionId, runId: newId() }, { cookie: ada })).status).toBe(404);
  });
});

describe("a run", () => {
  it("is cancelled once, and whoever works on it gives up", async () => {
    const runId = await aRun();
    expect(await claimRun(db, "mine")).toBe(runId);
    expect((await ask(oneRun, "DELETE", { versionId, runId }, { cookie: ada })).status).toBe(204);
    expect((await ask(oneRun, "DELETE", { versionId, runId }, { cookie: ada })).status).toBe(409);
    expect(await performImpact(db, runId, "mine")).toBe(false);
    expect(await stateOf(runId)).toBe("cancelled");
  });

  it("goes to another worker when the first has gone silent, and is finished by that one alone", async () => {
    const runId = await aRun({ leasedBy: "gone", leasedUntil: past, attempts: 1 });
    expect(await claimRun(db, "second")).toBe(runId);
    expect(await heldRun(db, "impact", runId, "gone")).toBeNull();
    expect(await finishRun(db, { id: runId, worker: "gone", judged: 0, result: {} })).toBe(false);
    expect(await performImpact(db, runId, "second")).toBe(true);
    expect(await stateOf(runId)).toBe("done");
  });

  it("waits while another is being worked on, however many servers look for one", async () => {
    const [one, other] = [await aRun(), await aRun()];
    const claimed = await Promise.all(["a", "b", "c"].map((worker) => claimRun(db, worker)));
    expect(claimed.filter((id) => id !== null)).toEqual([one]);
    await db.impactRun.updateMany({ where: { id: { in: [one, other] } }, data: { state: "cancelled" } });
  });

  it("is given up after three workers", async () => {
    const runId = await aRun({ leasedBy: "gone", leasedUntil: past, attempts: 3 });
    expect(await claimRun(db, "fourth")).toBeNull();
    expect(await stateOf(runId)).toBe("failed");
  });

  it("says when the draft has moved on since", async () => {
    const runId = await aRun({ state: "done", draftVersion: 0 });
    const view = await (await ask(oneRun, "GET", { versionId, runId }, { cookie: ada })).json();
    expect(view.outOfDate).toBe(true);
  });
});
