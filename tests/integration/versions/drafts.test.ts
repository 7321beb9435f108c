import { describe, expect, it } from "vitest";
import * as versions from "@/app/api/v1/form-versions/route";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask, somebody } from "../../support/http";
import { aDraft, admin, patch, put, readVersion } from "./ground";

const eventsAbout = (subjectId: string) =>
  database().auditEvent.findMany({ where: { subjectId }, orderBy: { seq: "asc" }, select: { kind: true, data: true } });

describe("a new draft", () => {
  it("is a copy of the version in force, under the next number", async () => {
    const { cookie, id: maker } = await admin();
    const draft = await aDraft(cookie, { title: "Upper age 47" });
    const inForce = await database().formVersion.findFirstOrThrow({ where: { number: 1 } });
    expect(draft).toMatchObject({ status: "draft", version: 1, title: "Upper age 47", basedOn: inForce.id });
    expect((await readVersion(cookie, draft.id)).definition).toEqual(inForce.definition);
    const row = await database().formVersion.findUniqueOrThrow({ where: { id: draft.id } });
    expect(row).toMatchObject({ makerIds: [maker], groundId: inForce.id });
    expect(await eventsAbout(draft.id)).toMatchObject([{ kind: "form-version-created", data: { from: 1 } }]);
  });

  it("is a copy of the version that is named", async () => {
    const { cookie } = await admin();
    const first = await aDraft(cookie);
    expect(await aDraft(cookie, { from: first.id })).toMatchObject({ basedOn: first.id });
  });

  it("has a number of its own, also when several begin together", async () => {
    const { cookie } = await admin();
    const drafts = await Promise.all(Array.from({ length: 6 }, () => aDraft(cookie)));
    expect(new Set(drafts.map(({ number }) => number)).size).toBe(6);
  });

  it("is refused of a version that is not there, and to all but admins", async () => {
    const { cookie } = await admin();
    for (const from of [newId(), "1"]) {
      const refused = await ask(versions, "POST", {}, { cookie, body: { from } });
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({ faults: [{ field: "from", code: "unknown-version" }] });
    }
    for (const role of ["auditor", "supervisor", "reviewer", "applicant"] as const) {
      const { cookie: other } = await somebody({ roles: [role] });
      expect((await ask(versions, "POST", {}, { cookie: other, body: {} })).status).toBe(403);
    }
  });
});

describe("putting a definition", () => {
  it("replaces sections, rules and parameters and keeps the rest", async () => {
    const { cookie } = await admin();
    const draft = await aDraft(cookie);
    const { definition } = await readVersion(cookie, draft.id);
    const { sections, rules, parameters } = structuredClone(definition);
    Object.assign(parameters["K-R11"] ?? {}, { min: 1 });
    const { samples: _agreed, ...others } = definition;
    const saved = await put(cookie, draft.id, { definition: { sections, rules, parameters }, version: 1 });
    expect([saved.status, await saved.json()]).toEqual([200, { version: 2 }]);
    const samples = expect.any(Array);
    expect((await readVersion(cookie, draft.id)).definition).toEqual({ ...others, parameters, samples });
  });

  it("is refused with what stands now to whoever saw an earlier state", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    const { definition } = await readVersion(ada.cookie, draft.id);
    const mine = { ...definition, parameters: { ...definition.parameters, "K-R01": { min: 18, max: 47, band: 5 } } };
    expect((await put(ada.cookie, draft.id, { definition: mine, version: 1 })).status).toBe(200);
    const late = await put(ben.cookie, draft.id, { definition, version: 1 });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      code: "changed-meanwhile",
      current: { version: 2, definition: { parameters: { "K-R01": { max: 47 } } } },
    });
    const row = await database().formVersion.findUniqueOrThrow({ where: { id: draft.id } });
    expect(row.makerIds).toEqual([ada.id]);
  });

  it("is refused for a version that is published, or not there, and to all but admins", async () => {
    const { cookie } = await admin();
    const { id } = await database().formVersion.findFirstOrThrow({ where: { number: 1 } });
    const { definition, version } = await readVersion(cookie, id);
    const refused = await put(cookie, id, { definition, version });
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: "action-not-available" }]);
    expect((await put(cookie, newId(), { definition, version })).status).toBe(404);
    const auditor = await somebody({ roles: ["auditor"] });
    expect((await put(auditor.cookie, id, { definition, version })).status).toBe(403);
    const supervisor = await somebody({ roles: ["supervisor"] });
    expect((await put(supervisor.cookie, id, { definition, version })).status).toBe(404);
  });
});

describe("changing parts of a draft", () => {
  it("does all of it, says the new version, and remembers who and where", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    const changes = [
      { set: ["parameters", "K-R01", "max"], value: 47 },
      { move: ["sections", 0], to: 1 },
      { insert: ["sections", 0, "title", "fr"], value: "Vous" },
    ];
    const done = await patch(ben.cookie, draft.id, { changes, version: 1 });
    expect([done.status, await done.json()]).toEqual([200, { version: 2 }]);
    expect((await readVersion(ada.cookie, draft.id)).definition.sections[0]?.title).toMatchObject({ fr: "Vous" });
    const row = await database().formVersion.findUniqueOrThrow({ where: { id: draft.id } });
    expect(row.makerIds).toEqual([ada.id, ben.id]);
    expect((await eventsAbout(draft.id)).at(-1)).toMatchObject({
      kind: "form-version-changed",
      data: { places: ["parameters.K-R01.max", "sections[0]", "sections[0].title.fr"] },
    });
  });

  it("does nothing when one of them cannot be, and names each by its place", async () => {
    const { cookie } = await admin();
    const draft = await aDraft(cookie);
    const changes = [
      { set: ["parameters", "K-R01", "max"], value: 47 },
      { set: ["sections", 99, "title", "en"], value: "x" },
    ];
    const refused = await patch(cookie, draft.id, { changes, version: 1 });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ faults: [{ field: "sections[99].title.en", code: "no-place" }] });
    const wrong = await patch(cookie, draft.id, {
      changes: [{ set: ["sections", 0, "fields", 0, "kind"], value: "mood" }],
      version: 1,
    });
    expect(await wrong.json()).toMatchObject({
      faults: [{ field: "sections[0].fields[0].kind", code: "unknown-kind" }],
    });
    expect(await readVersion(cookie, draft.id)).toMatchObject({
      version: 1,
      definition: { parameters: { "K-R01": { max: 45 } } },
    });
  });

  it("keeps both texts when two admins change one thing together", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    const say = (words: string) => ({
      changes: [{ set: ["sections", 0, "title", "en"], value: words }],
      version: 1,
    });
    const answers = await Promise.all([
      patch(ada.cookie, draft.id, say("Ada's words")),
      patch(ben.cookie, draft.id, say("Ben's words")),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const stored = (await readVersion(ada.cookie, draft.id)).definition.sections[0]?.title.en;
    const late = await answers.find(({ status }) => status === 409)?.json();
    expect(late).toMatchObject({ code: "changed-meanwhile", current: { version: 2, values: [stored] } });
  });
});
