import { beforeEach, describe, expect, it } from "vitest";
import * as events from "@/app/api/v1/audit-events/route";
import * as verification from "@/app/api/v1/audit-events/verification/route";
import { readTrail, verifyTrail } from "@/features/audit/queries";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { err, ok } from "@/lib/result";
import { database, transaction } from "@/server/db";
import { newId } from "@/server/ids";
import { ask, somebody } from "../../support/http";

const by = () => ({ actor: null, now: new Date(), requestId: "r", address: "192.0.2.1" });

async function record(subjectId: string, times = 1) {
  for (let time = 0; time < times; time++)
    await transaction(database(), async (tx) => {
      recordEvent(tx, by(), { kind: "note-added", subjectId, data: { note: "x", more: ["b", "a"], é: null } });
      return ok(null);
    });
}

/** Changes the trail as only somebody with the database's own rights could. */
async function tamper(statement: string) {
  await database().$executeRawUnsafe("alter table audit_event disable trigger user");
  await database().$executeRawUnsafe(statement);
  await database().$executeRawUnsafe("alter table audit_event enable trigger user");
}

beforeEach(async () => {
  await tamper("truncate audit_event");
  await database().$executeRawUnsafe("update audit_head set seq = 0, hash = decode(repeat('00', 32), 'hex')");
});

describe("the trail", () => {
  it("is whole after many writers, in one unbroken row of numbers", async () => {
    await Promise.all(Array.from({ length: 12 }, () => record(newId(), 3)));
    expect(await verifyTrail(database())).toMatchObject({ ok: true, checked: 36 });
  });

  it("is whole when empty", async () => {
    expect(await verifyTrail(database())).toMatchObject({ ok: true, checked: 0 });
  });

  it("remembers nothing of what was refused", async () => {
    const subjectId = newId();
    await transaction(database(), async (tx) => {
      recordEvent(tx, by(), { kind: "note-added", subjectId });
      return err({ kind: "conflict", code: "no" });
    });
    expect(await database().auditEvent.count({ where: { subjectId } })).toBe(0);
  });

  it.each([
    ["an event is changed", "update audit_event set data = '{}' where seq = 4", 4],
    ["an event gets another author", `update audit_event set actor_id = '${newId()}' where seq = 5`, 5],
    ["the time is moved", "update audit_event set at = at - interval '1 second' where seq = 2", 2],
    ["an event is taken out", "delete from audit_event where seq = 3", 4],
    ["the first is taken out", "delete from audit_event where seq = 1", 2],
    ["the last is taken out", "delete from audit_event where seq = 6", 6],
    ["a hash is made to fit its own event", "update audit_event set hash = sha256('x') where seq = 3", 3],
    [
      "one is added by the side of the chain",
      "insert into audit_event select 7, '01900000-0000-7000-8000-000000000000', at, kind, actor_id, subject_id, data, request_id, address, hash, hash from audit_event where seq = 6",
      7,
    ],
  ])("shows it when %s", async (_, statement, firstBroken) => {
    await record(newId(), 6);
    await tamper(statement);
    const found = await verifyTrail(database());
    expect(found.ok).toBe(false);
    expect(Math.abs((found.firstBroken ?? 0) - firstBroken)).toBeLessThanOrEqual(1);
  });

  it.each(["update audit_event set data = '{}'", "delete from audit_event", "truncate audit_event"])(
    "lets nobody: %s",
    async (statement) => {
      await record(newId());
      await expect(database().$executeRawUnsafe(statement)).rejects.toThrow(/only ever added to/);
    },
  );

  it("is read page by page, the latest first, by subject, kind and actor", async () => {
    const subject = newId();
    await record(subject, 5);
    await record(newId());
    const first = await readTrail(database(), { subject, limit: 3 });
    if (!first.ok) throw new Error();
    expect(first.value.items).toHaveLength(3);
    const second = await readTrail(database(), { subject, limit: 3, cursor: first.value.nextCursor ?? "" });
    expect(second).toMatchObject({ value: { items: { length: 2 }, nextCursor: null } });
    expect(await readTrail(database(), { subject, kind: "signed-in", limit: 3 })).toMatchObject({
      value: { items: [] },
    });
  });
});

describe("the trail's routes", () => {
  it("are for admins, auditors and supervisors", async () => {
    for (const [role, status] of [
      ["admin", 200],
      ["auditor", 200],
      ["supervisor", 200],
      ["reviewer", 403],
      ["clerk", 403],
      ["applicant", 403],
    ] as const) {
      const { cookie } = await somebody({ roles: [role] });
      expect((await ask(events, "GET", {}, { cookie })).status).toBe(status);
      expect((await ask(verification, "GET", {}, { cookie })).status).toBe(status);
    }
    expect((await ask(events, "GET")).status).toBe(401);
  });

  it("tell the events and whether the chain holds", async () => {
    const { cookie } = await somebody({ roles: ["auditor"] });
    const subject = newId();
    await record(subject);
    const list = await ask(events, "GET", {}, { cookie, query: `?subject=${subject}` });
    expect(await list.json()).toMatchObject({
      items: [{ kind: "note-added", subject, actor: null, at: expect.stringMatching(/Z$/) }],
      nextCursor: null,
    });
    const verified = await ask(verification, "GET", {}, { cookie });
    expect(await verified.json()).toMatchObject({
      ok: true,
      checked: 1,
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    for (const query of ["?subject=x", "?kind=nothing", "?actor=1", "?more=1"])
      expect((await ask(events, "GET", {}, { cookie, query })).status).toBe(422);
  });
});
