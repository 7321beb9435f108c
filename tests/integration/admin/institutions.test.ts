import { beforeAll, describe, expect, it } from "vitest";
import * as version from "@/app/api/v1/form-versions/[versionId]/route";
import * as versions from "@/app/api/v1/form-versions/route";
import * as institution from "@/app/api/v1/institutions/[ror]/route";
import * as institutions from "@/app/api/v1/institutions/route";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask, somebody } from "../../support/http";
import { rorOf } from "../../support/ror";

const ror = "03cve4549";

beforeAll(async () => {
  await database().institution.upsert({
    where: { ror },
    update: {},
    create: {
      ror,
      name: "Tsinghua University",
      names: ["清华大学"],
      country: "CHN",
      state: "listed",
      searchText: "x",
      successors: [],
    },
  });
});

describe("an institution's state", () => {
  it("is changed by an admin who saw it as it stands", async () => {
    const { cookie, id } = await somebody({ roles: ["admin"] });
    const get = await ask(institution, "GET", { ror: `https://ror.org/${ror}` }, { cookie });
    const seen = (await get.json()) as { version: number; state: string };
    const body = { state: seen.state === "known" ? "excluded" : "known", version: seen.version };
    const put = await ask(institution, "PUT", { ror }, { cookie, body });
    expect(await put.json()).toMatchObject({ ror, state: body.state, version: seen.version + 1 });
    const stale = await ask(institution, "PUT", { ror }, { cookie, body: { ...body, state: "listed" } });
    expect(stale.status).toBe(409);
    expect(await stale.json()).toMatchObject({ code: "changed-meanwhile", current: { version: seen.version + 1 } });
    const event = await database().auditEvent.findFirst({ where: { kind: "institution-changed", actorId: id } });
    expect(event?.data).toMatchObject({ ror, from: seen.state, to: body.state });
  });

  it("is read by auditors, changed by admins alone, and unknown to others", async () => {
    const auditor = await somebody({ roles: ["auditor"] });
    const body = { state: "listed", version: 1 };
    expect((await ask(institution, "GET", { ror }, { cookie: auditor.cookie })).status).toBe(200);
    expect((await ask(institution, "PUT", { ror }, { cookie: auditor.cookie, body })).status).toBe(403);
    const reviewer = await somebody({ roles: ["reviewer"] });
    expect((await ask(institution, "GET", { ror }, { cookie: reviewer.cookie })).status).toBe(404);
    const admin = await somebody({ roles: ["admin"] });
    for (const unknown of ["042nb2s45", "x", "%00", "0".repeat(400)])
      expect((await ask(institution, "GET", { ror: unknown }, { cookie: admin.cookie })).status).toBe(404);
    const wrong = await ask(institution, "PUT", { ror }, { cookie: admin.cookie, body: { state: "best", version: 1 } });
    expect(wrong.status).toBe(422);
  });
});

describe("an institution's names, place and successors", () => {
  const [later, fresh] = [rorOf(900_001), rorOf(900_002)];
  const told = { name: "A", names: ["B"], country: "CHN", city: "Beijing", successors: [later] };
  const current = () => database().institution.findUniqueOrThrow({ where: { ror } });
  const put = async (cookie: string, changes: object) => {
    const { state, version: seen } = await current();
    return ask(institution, "PUT", { ror }, { cookie, body: { state, version: seen, ...changes } });
  };

  it("are changed where they are sent, and found by at once", async () => {
    const { cookie, id } = await somebody({ roles: ["admin"] });
    const before = await current();
    const answer = await put(cookie, { names: ["Qinghua\nTHU"], city: "Haidian" });
    expect(await answer.json()).toMatchObject({ name: before.name, names: ["Qinghua", "THU"], city: "Haidian" });
    const found = await ask(institutions, "GET", {}, { query: "?q=qinghua" });
    expect((await found.json()).items).toMatchObject([{ ror }]);
    const event = await database().auditEvent.findFirst({ where: { actorId: id }, orderBy: { seq: "desc" } });
    expect(event?.data).toMatchObject({ ror, changed: ["names", "city"], namesNow: ["Qinghua", "THU"] });
  });

  it("are refused by name where they do not hold", async () => {
    const { cookie } = await somebody({ roles: ["admin"] });
    const answer = await put(cookie, { name: " ", country: "CN", successors: [ror] });
    expect(answer.status).toBe(422);
    expect((await answer.json()).faults).toMatchObject([
      { field: "name", code: "entry-missing" },
      { field: "country", code: "entry-country" },
      { field: "successors", code: "entry-own-successor" },
    ]);
  });

  it("may not lead in a circle", async () => {
    const { cookie } = await somebody({ roles: ["admin"] });
    const place = { name: "Later", names: [], country: "CHN", searchText: "later", state: "known" };
    await database().institution.create({ data: { ror: later, ...place, successors: [ror] } });
    const answer = await put(cookie, { successors: [later] });
    expect((await answer.json()).faults).toMatchObject([{ field: "successors", code: "entry-circle" }]);
  });

  it("begin with an institution that is added by hand, once, by an admin", async () => {
    const [admin, auditor] = [await somebody({ roles: ["admin"] }), await somebody({ roles: ["auditor"] })];
    const body = { ror: `https://ror.org/${fresh}`, state: "known", ...told };
    const add = (cookie: string) => ask(institutions, "POST", {}, { cookie, body });
    expect((await add(auditor.cookie)).status).toBe(403);
    const added = await add(admin.cookie);
    expect([added.status, added.headers.get("location")]).toEqual([201, `/api/v1/institutions/${fresh}`]);
    expect(await added.json()).toMatchObject({ ror: fresh, version: 1, ...told });
    const again = await add(admin.cookie);
    expect([again.status, (await again.json()).code]).toEqual([409, "institution-known"]);
    const event = await database().auditEvent.findFirst({ where: { kind: "institution-added", actorId: admin.id } });
    expect(event?.data).toMatchObject({ ror: fresh, state: "known" });
  });

  it("are changed by a plain form, a name a line", async () => {
    const { cookie } = await somebody({ roles: ["admin"] });
    const { version: seen } = await current();
    const form = { state: "known", version: String(seen), name: "Tsinghua", names: "清华大学\r\nTHU", country: "CHN" };
    const answer = await ask(institution, "POST", { ror }, { cookie, form });
    expect(answer.headers.get("location")).toBe(`/admin/institutions/${ror}?done=saved`);
    expect(await current()).toMatchObject({ name: "Tsinghua", names: ["清华大学", "THU"] });
  });
});

describe("form versions", () => {
  it("are listed and read by admins and auditors", async () => {
    const { cookie } = await somebody({ roles: ["auditor"] });
    const list = await ask(versions, "GET", {}, { cookie });
    const { items } = (await list.json()) as { items: { id: string; number: number }[] };
    for (const { id, number } of items) {
      const one = await ask(version, "GET", { versionId: id }, { cookie });
      expect(await one.json()).toMatchObject({
        id,
        number,
        definition: { sections: expect.any(Array), rules: expect.any(Array) },
      });
    }
    expect((await ask(version, "GET", { versionId: newId() }, { cookie })).status).toBe(404);
    const supervisor = await somebody({ roles: ["supervisor"] });
    expect((await ask(versions, "GET", {}, { cookie: supervisor.cookie })).status).toBe(403);
  });
});
