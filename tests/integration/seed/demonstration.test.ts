import { beforeAll, describe, expect, it } from "vitest";
import { statuses } from "@/features/applications/domain/lifecycle";
import { verifyTrail } from "@/features/audit/queries";
import { database } from "@/server/db";
import { passwordMatches } from "@/server/passwords";
import { seed } from "../../../src/run/commands.mjs";

const db = database();

/** As the start of the demonstration runs it: a program of its own, with the test's database and keys. */
const fill = () => seed("demonstration", { KVISA_DEMO: "1" });

const counts = async () => ({
  accounts: await db.user.count(),
  applications: await db.application.count(),
  documents: await db.document.count(),
  events: await db.auditEvent.count(),
  mails: await db.outboxMail.count(),
  versions: await db.formVersion.count(),
});

beforeAll(fill, 240_000);

describe("the demonstration", () => {
  it("has a case in every state, most of them submitted", async () => {
    const found = await db.application.groupBy({ by: ["status"], _count: true });
    expect(found.map(({ status }) => status).sort()).toEqual([...statuses].sort());
    expect(await db.application.count({ where: { submittedAt: { not: null } } })).toBeGreaterThanOrEqual(55);
  });

  it("has cases of every verdict that can be filed, at many posts, some overdue, some with a reply waiting", async () => {
    const verdicts = await db.application.groupBy({ by: ["verdict"], where: { verdict: { not: null } } });
    expect(verdicts.map(({ verdict }) => verdict).sort()).toEqual(["eligible", "not_eligible", "refer"]);
    const posts = await db.application.groupBy({ by: ["post"], where: { post: { not: null } } });
    expect(posts.length).toBeGreaterThanOrEqual(8);
    expect(await db.application.count({ where: { dueAt: { lt: new Date() } } })).toBeGreaterThan(2);
    const replied = { status: "PRELIM_REVIEW", requests: { some: { outcome: "answered" } } };
    expect(await db.application.count({ where: replied })).toBeGreaterThan(1);
    const twins = await db.application.findMany({
      where: { flags: { has: "possible-duplicate" }, birthDate: "1992-05-25" },
    });
    expect(twins).toHaveLength(1);
  });

  it("tells of nothing that lies ahead", async () => {
    expect(await db.auditEvent.count({ where: { at: { gt: new Date() } } })).toBe(0);
  });

  it("keeps a trail that holds", async () => {
    expect(await verifyTrail(db)).toMatchObject({ ok: true });
  });

  it("lets the cast in by the one passphrase, and nobody else", async () => {
    const cast = await db.user.findMany({
      where: { passwordHash: { not: null } },
      select: { email: true, passwordHash: true },
    });
    expect(cast.map(({ email }) => email.split("@")[0]).sort()).toEqual([
      "ada",
      "asha",
      "bruno",
      "ivo",
      "jonas",
      "lina",
      "mei",
      "omar",
      "sven",
    ]);
    expect(await passwordMatches(cast[0]?.passwordHash ?? null, "kvisa-demo-passphrase")).toEqual({
      ok: true,
      value: true,
    });
    expect(await db.user.count({ where: { demonstration: false } })).toBe(0);
  });

  it("leaves few mails to be sent", async () => {
    expect(await db.outboxMail.count({ where: { sentAt: null } })).toBeLessThan(60);
  });

  it("fills in nothing twice", async () => {
    const before = await counts();
    await fill();
    expect(await counts()).toEqual(before);
  }, 120_000);
});
