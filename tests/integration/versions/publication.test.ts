import { beforeEach, describe, expect, it } from "vitest";
import * as form from "@/app/api/v1/form/route";
import * as difference from "@/app/api/v1/form-versions/[versionId]/difference/route";
import * as withdrawal from "@/app/api/v1/form-versions/[versionId]/publication/withdrawal/route";
import { publishedForm } from "@/features/eligibility/queries";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask, somebody } from "../../support/http";
import { aDraft, admin, goBack, inForce, patch, publication, publish, put, readVersion, takeBack } from "./ground";

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
/** A change that no sample person minds. */
const allow = (days: number) => ({ changes: [{ set: ["settings", "requestDays"], value: days }], version: 1 });
const raise = (max: number) => ({ changes: [{ set: ["parameters", "K-R01", "max"], value: max }], version: 1 });
const lastEvent = (subjectId: string) =>
  database().auditEvent.findFirst({ where: { subjectId }, orderBy: { seq: "desc" } });

describe("publishing a draft", () => {
  it("by a second person makes it the version in force, and the one before it retired", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const before = await inForce();
    const draft = await aDraft(ada.cookie);
    await patch(ada.cookie, draft.id, allow(47));
    const done = await publish(ben.cookie, draft.id, { version: 2, note: "Forty-seven days to answer." });
    expect(done.status).toBe(200);
    expect(await done.json()).toMatchObject({
      status: "published",
      standing: "in-force",
      version: 3,
      publishedById: ben.id,
    });
    expect((await publishedForm(database())).form.definition.settings.requestDays).toBe(47);
    expect(await readVersion(ada.cookie, before.id)).toMatchObject({ status: "retired", standing: "earlier" });
    expect(await (await ask(form, "GET")).json()).toMatchObject({ version: draft.number });
    expect(await lastEvent(draft.id)).toMatchObject({ kind: "form-version-published", actorId: ben.id });
  });

  it("is open to supervisors, and to nobody else beside admins", async () => {
    const { cookie } = await admin();
    const draft = await aDraft(cookie);
    for (const [role, status] of [
      ["auditor", 403],
      ["reviewer", 404],
      ["clerk", 404],
      ["applicant", 404],
    ] as const) {
      const other = await somebody({ roles: [role] });
      expect((await publish(other.cookie, draft.id, { version: 1 })).status).toBe(status);
    }
    const supervisor = await somebody({ roles: ["supervisor"] });
    expect((await publish(supervisor.cookie, draft.id, { version: 1 })).status).toBe(200);
  });

  it("is refused to everyone who has worked on it while a second person is due", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    await patch(ben.cookie, draft.id, allow(48));
    for (const maker of [ada, ben]) {
      const refused = await publish(maker.cookie, draft.id, { version: 2 });
      expect([refused.status, await refused.json()]).toMatchObject([409, { code: "second-person" }]);
    }
  });

  it("tells its makers that before anything that is still wrong with it", async () => {
    const ada = await admin();
    const draft = await aDraft(ada.cookie);
    await patch(ada.cookie, draft.id, raise(47));
    const refused = await publish(ada.cookie, draft.id, { version: 2 });
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: "second-person" }]);
  });

  it("takes a definition that a program replaced as a whole: sample persons are agreed anew, and the difference tells", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    const { definition } = await readVersion(ada.cookie, draft.id);
    const { sections, rules, parameters } = definition;
    const raised = { ...parameters, "K-R01": { ...parameters["K-R01"], max: 47 } };
    await put(ada.cookie, draft.id, { definition: { sections, rules, parameters: raised }, version: 1 });
    const told = await ask(difference, "GET", { versionId: draft.id }, { cookie: ada.cookie });
    const { samples } = await told.json();
    expect(samples.length).toBeGreaterThan(0);
    expect((await publish(ben.cookie, draft.id, { version: 2 })).status).toBe(200);
  });

  it("is open to its maker once the version in force asks for no second person", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    const changes = [{ set: ["settings", "secondPersonPublishes"], value: false }];
    await patch(ada.cookie, draft.id, { changes, version: 1 });
    expect((await publish(ada.cookie, draft.id, { version: 2 })).status).toBe(409);
    expect((await publish(ben.cookie, draft.id, { version: 2 })).status).toBe(200);
    const next = await aDraft(ada.cookie);
    expect((await publish(ada.cookie, next.id, { version: 1 })).status).toBe(200);
    await goBack(ben.cookie);
    await goBack(ben.cookie);
  });

  it("is refused with every reason by its place while something blocks or a sample person is red", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    const { definition } = await readVersion(ada.cookie, draft.id);
    const somebodyElse = {
      key: "nobody",
      name: { en: "Nobody" },
      answers: {},
      documents: [],
      institutions: [],
      on: "2026-06-15",
      expected: { verdict: "eligible" as const },
    };
    const samples = [...(definition.samples ?? []), somebodyElse];
    const at = samples.length - 1;
    const rules = structuredClone(definition.rules);
    rules[0]?.clauses.push({ ...(rules[0].clauses[0] as (typeof rules)[0]["clauses"][0]), code: "again" });
    const saved = await put(ada.cookie, draft.id, { definition: { rules, samples }, version: 1 });
    expect(saved.status).toBe(200);
    const refused = await publish(ben.cookie, draft.id, { version: 2 });
    expect(refused.status).toBe(422);
    const { code, faults } = (await refused.json()) as { code: string; faults: { field: string; code: string }[] };
    expect(code).toBe("version-not-ready");
    expect(faults).toContainEqual(expect.objectContaining({ field: `samples[${at}]`, code: "sample-red" }));
    expect(faults).toContainEqual(expect.objectContaining({ field: expect.stringMatching(/^rules\[0\]/) }));
    expect(await readVersion(ada.cookie, draft.id)).toMatchObject({ status: "draft", version: 2 });
  });

  it("is refused to whoever saw an earlier state, and of what is published already", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    await patch(ada.cookie, draft.id, allow(46));
    const late = await publish(ben.cookie, draft.id, { version: 1 });
    expect([late.status, await late.json()]).toMatchObject([
      409,
      { code: "changed-meanwhile", current: { version: 2 } },
    ]);
    expect((await publish(ben.cookie, draft.id, { version: 2 })).status).toBe(200);
    const again = await publish(ben.cookie, draft.id, { version: 3 });
    expect([again.status, await again.json()]).toMatchObject([409, { code: "action-not-available" }]);
    expect((await publish(ben.cookie, newId(), { version: 1 })).status).toBe(404);
  });

  it("is refused where another version came into force since the draft was begun", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const [first, second] = [await aDraft(ada.cookie), await aDraft(ada.cookie)];
    expect((await publish(ben.cookie, first.id, { version: 1 })).status).toBe(200);
    const refused = await publish(ben.cookie, second.id, { version: 1 });
    expect([refused.status, await refused.json()]).toMatchObject([
      409,
      { code: "version-moved-on", current: { inForce: { id: first.id } } },
    ]);
    expect(await readVersion(ada.cookie, second.id)).toMatchObject({ movedOn: true, standing: "draft" });
  });

  it("lets one of two win, be it the same draft or another", async () => {
    const [ada, ben, cem] = [await admin(), await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    const same = await Promise.all([ben, cem].map(({ cookie }) => publish(cookie, draft.id, { version: 1 })));
    expect(same.map(({ status }) => status).sort()).toEqual([200, 409]);
    const drafts = [await aDraft(ada.cookie), await aDraft(ada.cookie)];
    const both = await Promise.all(drafts.map(({ id }) => publish(ben.cookie, id, { version: 1 })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe("a publication at a set time", () => {
  it("changes nothing until its time and everything from then on", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const before = await inForce();
    const draft = await aDraft(ada.cookie);
    const moment = inHours(24);
    const set = await publish(ben.cookie, draft.id, { version: 1, effectiveFrom: moment.toISOString() });
    expect(await set.json()).toMatchObject({
      standing: "to-come",
      status: "published",
      effectiveFrom: moment.toISOString(),
    });
    expect(await lastEvent(draft.id)).toMatchObject({ kind: "form-version-scheduled" });
    const at = async (milliseconds: number) =>
      (await publishedForm(database(), new Date(moment.getTime() + milliseconds))).id;
    expect([await at(-1_000), await at(-1), await at(0), await at(1_000)]).toEqual([
      before.id,
      before.id,
      draft.id,
      draft.id,
    ]);
    await takeBack(ben.cookie, draft.id);
  });

  it("is withdrawn before its time: the draft is one again and can be changed", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    await publish(ben.cookie, draft.id, { version: 1, effectiveFrom: inHours(1).toISOString() });
    await publishedForm(database(), inHours(2));
    const stale = await ask(
      publication,
      "DELETE",
      { versionId: draft.id },
      { cookie: ben.cookie, body: { version: 1 } },
    );
    expect(stale.status).toBe(409);
    const auditor = await somebody({ roles: ["auditor"] });
    const body = { version: 2 };
    expect((await ask(publication, "DELETE", { versionId: draft.id }, { cookie: auditor.cookie, body })).status).toBe(
      403,
    );
    const done = await ask(publication, "DELETE", { versionId: draft.id }, { cookie: ben.cookie, body });
    expect([done.status, await done.json()]).toEqual([200, { version: 3 }]);
    expect(await readVersion(ada.cookie, draft.id)).toMatchObject({ status: "draft", effectiveFrom: null });
    expect(await lastEvent(draft.id)).toMatchObject({ kind: "form-version-withdrawn" });
    expect((await patch(ada.cookie, draft.id, { ...allow(49), version: 3 })).status).toBe(200);
  });

  it("is withdrawn by a plain form too, and never once it is in force", async () => {
    const { cookie } = await admin();
    const { id, version } = await inForce();
    const refused = await ask(publication, "DELETE", { versionId: id }, { cookie, body: { version } });
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: "action-not-available" }]);
    const ben = await admin();
    const draft = await aDraft(cookie);
    await publish(ben.cookie, draft.id, { version: 1, effectiveFrom: inHours(1).toISOString() });
    const done = await ask(withdrawal, "POST", { versionId: draft.id }, { cookie, form: { version: "2" } });
    expect([done.status, done.headers.get("location")]).toEqual([
      303,
      `/admin/form-versions/${draft.id}/publication?done=withdrawn`,
    ]);
  });

  it("is refused for a time that has passed, or none where one was meant; a moment ago is now", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    const past = await publish(ben.cookie, draft.id, { version: 1, effectiveFrom: inHours(-1).toISOString() });
    expect([past.status, await past.json()]).toMatchObject([
      422,
      { faults: [{ field: "effectiveFrom", code: "time-passed" }] },
    ]);
    const none = await publish(ben.cookie, draft.id, { version: 1, when: "later" });
    expect(await none.json()).toMatchObject({ faults: [{ field: "effectiveFrom", code: "time-missing" }] });
    const now = await publish(ben.cookie, draft.id, { version: 1, effectiveFrom: inHours(-0.01).toISOString() });
    expect(await now.json()).toMatchObject({ standing: "in-force" });
  });

  it("is read as the clocks in Beijing show it where it bears no offset", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    const form = { version: "1", when: "later", effectiveFrom: "2099-03-01T09:30" };
    const set = await ask(publication, "POST", { versionId: draft.id }, { cookie: ben.cookie, form });
    expect(set.headers.get("location")).toMatch(/done=set$/);
    expect(await readVersion(ada.cookie, draft.id)).toMatchObject({ effectiveFrom: "2099-03-01T01:30:00.000Z" });
    await takeBack(ben.cookie, draft.id);
  });
});

describe("one step back", () => {
  it("puts in force what the version before said, to the letter, and remembers who", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const before = await inForce();
    const draft = await aDraft(ada.cookie);
    await patch(ada.cookie, draft.id, allow(50));
    await publish(ben.cookie, draft.id, { version: 2 });
    const done = await goBack(ada.cookie, "It let too many in.");
    expect(done.status).toBe(201);
    const back = (await done.json()) as { id: string };
    expect(back).toMatchObject({ standing: "in-force", basedOn: before.id, note: "It let too many in." });
    const same = await database().$queryRaw<{ same: boolean }[]>`
      select (select definition::text from form_version where id = ${before.id}::uuid)
        = (select definition::text from form_version where id = ${back.id}::uuid) as same`;
    expect(same).toEqual([{ same: true }]);
    expect(await lastEvent(back.id)).toMatchObject({ kind: "form-version-returned", actorId: ada.id });
  });

  it("is refused from a version that is not in force, from an earlier look, and to all but admins and supervisors", async () => {
    const [ada, ben] = [await admin(), await admin()];
    const draft = await aDraft(ada.cookie);
    const wrong = await goBack(ada.cookie, "", draft.id);
    expect([wrong.status, await wrong.json()]).toMatchObject([409, { code: "action-not-available" }]);
    await publish(ben.cookie, draft.id, { version: 1 });
    const stale = await goBack(ada.cookie, "", draft.id, 1);
    expect([stale.status, await stale.json()]).toMatchObject([409, { code: "changed-meanwhile" }]);
    const auditor = await somebody({ roles: ["auditor"] });
    expect((await goBack(auditor.cookie)).status).toBe(403);
    const supervisor = await somebody({ roles: ["supervisor"] });
    expect((await goBack(supervisor.cookie)).status).toBe(201);
  });
});

describe("the database", () => {
  it("refuses to change or remove what is published, and to make a draft of what is in force", async () => {
    const { id } = await inForce();
    const db = database();
    const changes = [
      db.formVersion.update({ where: { id }, data: { note: "other" } }),
      db.$executeRaw`update form_version set definition = '{}' where id = ${id}::uuid`,
      db.$executeRaw`update form_version set status = 'draft', version = version + 1 where id = ${id}::uuid`,
      db.$executeRaw`update form_version set effective_from = now() + interval '1 day' where id = ${id}::uuid`,
      db.$executeRaw`delete from form_version where id = ${id}::uuid`,
    ];
    for (const change of changes) await expect(change).rejects.toThrow(/does not change/);
  });
});

describe("the difference between two versions", () => {
  let cookie = "";
  beforeEach(async () => {
    cookie = (await admin()).cookie;
  });

  it("is told by part, one entry a change, against what the draft grew from or any other", async () => {
    const draft = await aDraft(cookie);
    const { max } = (await readVersion(cookie, draft.id)).definition.parameters["K-R01"] as { max: number };
    await patch(cookie, draft.id, raise(max + 1));
    const told = await ask(difference, "GET", { versionId: draft.id }, { cookie });
    expect(await told.json()).toMatchObject({
      to: { id: draft.id },
      fields: [],
      rules: [],
      parameters: [{ id: "K-R01.max", change: "changed", members: [{ member: "value", from: max, to: max + 1 }] }],
    });
    const itself = await ask(difference, "GET", { versionId: draft.id }, { cookie, query: `?against=${draft.id}` });
    expect(await itself.json()).toMatchObject({ fields: [], parameters: [] });
  });

  it("is refused against what is not there, and told to admins and auditors alone", async () => {
    const { id } = await inForce();
    const refused = await ask(difference, "GET", { versionId: id }, { cookie, query: "?against=nothing" });
    expect(refused.status).toBe(422);
    const auditor = await somebody({ roles: ["auditor"] });
    expect((await ask(difference, "GET", { versionId: id }, { cookie: auditor.cookie })).status).toBe(200);
    const reviewer = await somebody({ roles: ["reviewer"] });
    expect((await ask(difference, "GET", { versionId: id }, { cookie: reviewer.cookie })).status).toBe(404);
  });
});
