import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listQueues, ownQueues, planDistribution } from "@/features/review/queries";
import { assignCase } from "@/features/review/use-cases/assign-case";
import { assignCases, setPriorities } from "@/features/review/use-cases/assign-cases";
import { declareConflict } from "@/features/review/use-cases/declare-conflict";
import { changeQueue, dropQueue, saveAsQueue } from "@/features/review/use-cases/keep-queues";
import { returnLeftCases } from "@/features/review/use-cases/return-left-cases";
import { takeNextCase } from "@/features/review/use-cases/take-next-case";
import { writeNote } from "@/features/review/use-cases/write-note";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { anApplicant, eventsAbout, publishForm, worked } from "../applications/ground";
import { aDesk, type Desk, post, type Staff, staff, statusOf, versionOf } from "./desk";

const day = 86_400_000;
let desk: Desk;
let ownerId: string;
let formVersionId: string;

beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
  ownerId = (await anApplicant()).id;
  formVersionId = (await database().formVersion.findFirstOrThrow()).id;
});

let made = 0;
type Wish = {
  status?: string;
  priority?: number;
  assigneeId?: string;
  post?: string;
  flags?: string[];
  dueAt?: Date | null;
  language?: string;
};

/** A case that the list knows; what it is about stays out. */
async function listed(wish: Wish = {}): Promise<string> {
  const id = newId();
  made += 1;
  const at = new Date(Date.now() - made * 1_000);
  const row = {
    id,
    ownerId,
    formVersionId,
    status: "SUBMITTED",
    reference: `KV26-TEST-${made}`,
    submittedAt: at,
    post,
  };
  await database().application.create({ data: { ...row, verdict: "eligible", flags: [], statusSince: at, ...wish } });
  return id;
}

const holderOf = async (id: string) => (await database().application.findUniqueOrThrow({ where: { id } })).assigneeId;
const seen = async (id: string) => ({ id, version: await versionOf(id) });

beforeEach(async () => {
  await database().decision.deleteMany();
  await database().application.deleteMany({ where: { ownerId } });
});

describe("taking the next case", () => {
  it("gives twenty who reach for it at once twenty different cases, the most urgent ones", async () => {
    const ids = [];
    for (let at = 0; at < 25; at++) ids.push(await listed({ priority: at }));
    await listed({ priority: 99 });
    worked(await takeNextCase(desk.other.context, {})); // the definition is read once, whoever comes first
    const takers = await Promise.all(Array.from({ length: 20 }, () => staff(["reviewer"])));
    const taken = await Promise.all(takers.map(({ context }) => takeNextCase(context, {})));
    const got = taken.map((result) => worked(result)?.id);
    expect(new Set(got).size).toBe(20);
    expect(got.sort()).toEqual(ids.slice(5).sort());
  });

  it("looks at all posts that one serves, and at one where it is asked to", async () => {
    await listed({ post: "london", priority: 5 });
    const here = await listed({ priority: 1 });
    const both = await staff(["reviewer"], [post, "london"]);
    expect(worked(await takeNextCase(both.context, { post }))?.id).toBe(here);
    expect(worked(await takeNextCase(both.context, {}))?.post).toBe("london");
    expect(worked(await takeNextCase(both.context, {}))).toBeNull();
    expect(worked(await takeNextCase((await staff(["reviewer"], [])).context, {}))).toBeNull();
  });

  it("gives nobody a reconsideration of their own decision", async () => {
    const id = await listed({ status: "RECONSIDERATION" });
    const judged = { stage: "first", outcome: "REFUSE", reasons: [], note: "", fromStatus: "PRELIM_REVIEW" };
    const by = { proposedById: desk.reviewer.id, proposedAt: new Date(), standing: "confirmed" };
    await database().decision.create({ data: { id: newId(), applicationId: id, ...judged, ...by } });
    expect(worked(await takeNextCase(desk.reviewer.context, {}))).toBeNull();
    expect(worked(await takeNextCase(desk.third.context, {}))?.id).toBe(id);
  });
});

describe("languages and skills", () => {
  const next = async (who: Staff) => worked(await takeNextCase(who.context, {}))?.id;
  const readsChinese = { languages: ["zh-CN"] };

  it("leave cases that ask for more to others, and limit nobody who has none", async () => {
    const [chinese, records] = [
      await listed({ priority: 9, language: "zh-CN" }),
      await listed({ priority: 8, language: "en", flags: ["record", "short"] }),
    ];
    const plain = await listed({ priority: 1, language: "en" });
    const narrow = await staff(["reviewer"], [post], { languages: ["en"], skills: ["institutions"] });
    expect([await next(narrow), await next(narrow)]).toEqual([plain, undefined]);
    const versed = await staff(["reviewer"], [post], { languages: ["en"], skills: ["records"] });
    expect([await next(versed), await next(versed)]).toEqual([records, undefined]);
    expect(await next(desk.reviewer)).toBe(chinese);
  });

  it("keep no case waiting past its date, nor where nobody at its post could have it", async () => {
    const english = await staff(["reviewer"], [post, "berlin"], { languages: ["en"] });
    const late = await listed({ language: "zh-CN", dueAt: new Date(Date.now() - day) });
    const there = await listed({ language: "zh-CN", post: "berlin" });
    await listed({ language: "zh-CN" });
    expect([await next(english), await next(english), await next(english)]).toEqual([late, there, undefined]);
    await database().application.update({ where: { id: there }, data: { assigneeId: null } });
    const reader = await staff(["reviewer"], ["berlin"], readsChinese);
    expect(await next(english)).toBeUndefined();
    await database().user.update({ where: { id: reader.id }, data: { active: false } });
    expect(await next(english)).toBe(there);
  });

  it("count together: a case that needs both is for whoever has both", async () => {
    const both = await listed({ language: "zh-CN", flags: ["edge"], post: "paris" });
    const [reader, versed] = [
      await staff(["reviewer"], ["paris"], { languages: ["zh-CN"], skills: ["records"] }),
      await staff(["reviewer"], ["paris"], { languages: ["en"], skills: ["fields-of-study"] }),
    ];
    const all = await staff(["reviewer"], ["paris"], { languages: ["en", "zh-CN"] });
    expect([await next(reader), await next(versed)]).toEqual([undefined, undefined]);
    expect(await next(all)).toBe(both);
    await database().application.update({ where: { id: both }, data: { assigneeId: null } });
    await database().user.update({ where: { id: all.id }, data: { active: false } });
    expect(await next(versed)).toBe(both);
  });

  it("give twenty who reach at once twenty different cases, each one that fits", async () => {
    for (let at = 0; at < 30; at++) await listed({ priority: at, language: at % 2 ? "zh-CN" : "en" });
    await listed({ priority: 99 });
    await next(desk.other);
    const takers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => staff(["reviewer"], [post], at % 2 ? readsChinese : { languages: ["en"] })),
    );
    const taken = await Promise.all(takers.map(({ context }) => takeNextCase(context, {})));
    const got = taken.map((result) => worked(result)?.id ?? "");
    expect(new Set(got).size).toBe(20);
    const read = await Promise.all(got.map((id) => database().application.findUniqueOrThrow({ where: { id } })));
    expect(read.map(({ language }) => language)).toEqual(takers.map((_, at) => (at % 2 ? "zh-CN" : "en")));
  });

  it("are kept when work is spread, and hold nobody back from what a supervisor gives by hand", async () => {
    const english = await staff(["reviewer"], [post], { languages: ["en"] });
    const reader = await staff(["reviewer"], [post], readsChinese);
    const chinese = await listed({ language: "zh-CN", priority: 5 });
    const plan = async (to: string[]) => worked(await planDistribution(desk.supervisor.context, { to, count: 10 }));
    expect(await plan([english.id])).toMatchObject({ items: [], left: 1 });
    expect((await plan([english.id, reader.id])).items).toMatchObject([{ id: chinese, reviewerId: reader.id }]);
    const given = await assignCase(desk.supervisor.context, { caseId: chinese, reviewerId: english.id, version: 1 });
    expect(given.ok).toBe(true);
  });
});

describe("the lease of a case", () => {
  const later = (days: number) => new Date(Date.now() + days * day);
  const take = async (who: Staff) => worked(await takeNextCase(who.context, {}));

  it("runs out when its holder leaves it alone", async () => {
    const id = await listed();
    await take(desk.reviewer);
    await returnLeftCases(database(), new Date());
    expect(await holderOf(id)).toBe(desk.reviewer.id);
    await returnLeftCases(database(), later(12));
    expect(await holderOf(id)).toBeNull();
    expect(await statusOf(id)).toBe("PRELIM_REVIEW");
    expect((await eventsAbout(id)).at(-1)).toMatchObject({ kind: "case-returned", actorId: null });
  });

  it("goes on for whoever does anything about it, and disturbs nobody's version", async () => {
    const id = await listed();
    await take(desk.reviewer);
    const now = later(12);
    worked(await writeNote({ ...desk.reviewer.context, now }, { caseId: id, text: "Asked a colleague." }));
    const { version } = await seen(id);
    await returnLeftCases(database(), now);
    expect(await holderOf(id)).toBe(desk.reviewer.id);
    expect(await versionOf(id)).toBe(version);
    await returnLeftCases(database(), later(24));
    expect(await holderOf(id)).toBeNull();
  });

  it("is none where a supervisor gave the case", async () => {
    const id = await listed();
    const input = { caseId: id, reviewerId: desk.second.id, version: 1 };
    worked(await assignCase(desk.supervisor.context, input));
    await returnLeftCases(database(), later(60));
    expect(await holderOf(id)).toBe(desk.second.id);
  });

  it("refuses a late save by the old holder, who keeps what they typed", async () => {
    const id = await listed();
    await take(desk.reviewer);
    await returnLeftCases(database(), later(12));
    const late = { caseId: id, version: (await versionOf(id)) - 1 };
    const { requestPassport } = await import("@/features/review/use-cases/handle-passport");
    expect(await requestPassport(desk.reviewer.context, late)).toMatchObject({ error: { code: "not-holder" } });
  });
});

describe("a conflict of interest", () => {
  it("lets the case go and keeps it from whoever declared it", async () => {
    const id = await listed();
    worked(await takeNextCase(desk.reviewer.context, {}));
    const { version } = await seen(id);
    worked(await declareConflict(desk.reviewer.context, { caseId: id, version, words: "We studied together." }));
    expect(await holderOf(id)).toBeNull();
    expect(worked(await takeNextCase(desk.reviewer.context, {}))).toBeNull();
    const again = await assignCase(desk.reviewer.context, {
      caseId: id,
      reviewerId: desk.reviewer.id,
      ...(await seen(id)),
    });
    expect(again).toMatchObject({ error: { code: "case-not-found" } });
    const open = (await listQueues(desk.reviewer.context)).find(({ key }) => key === "open");
    expect(open?.count).toEqual({ value: 0, exact: true });
    const events = await eventsAbout(id);
    expect(events.at(-1)).toMatchObject({ kind: "conflict-declared", data: { held: true } });
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain("studied");
  });

  it("is met by a supervisor too, who cannot give the case back", async () => {
    const id = await listed();
    worked(await declareConflict(desk.second.context, { caseId: id, version: 1, words: "My cousin." }));
    const given = await assignCase(desk.supervisor.context, { caseId: id, reviewerId: desk.second.id, version: 1 });
    expect(given).toMatchObject({ error: { faults: [{ code: "not-a-reviewer" }] } });
    expect(await declareConflict(desk.clerk.context, { caseId: id, version: 1, words: "A friend." })).toMatchObject({
      error: { code: "not-allowed" },
    });
  });
});

describe("many cases at once", () => {
  it("each have an outcome of their own", async () => {
    const [one, stale, gone] = [await listed(), await listed(), await listed({ status: "COMPLETED" })];
    const items = [await seen(one), { id: stale, version: 7 }, await seen(gone), { id: newId(), version: 1 }];
    const outcomes = await assignCases(desk.supervisor.context, { items, reviewerId: desk.second.id });
    expect(outcomes.map(({ ok, code }) => (ok ? "done" : code))).toEqual([
      "done",
      "changed-meanwhile",
      "action-not-available",
      "case-not-found",
    ]);
    expect(await holderOf(one)).toBe(desk.second.id);
    const [freed] = await assignCases(desk.supervisor.context, { items: [await seen(one)], reviewerId: null });
    expect(freed).toMatchObject({ ok: true });
    expect(await holderOf(one)).toBeNull();
  });

  it("may be taken by a reviewer, not given to somebody else", async () => {
    const items = [await seen(await listed())];
    const context = desk.reviewer.context;
    expect(await assignCases(context, { items, reviewerId: desk.second.id })).toMatchObject([{ code: "not-holder" }]);
    expect(await assignCases(context, { items, reviewerId: desk.reviewer.id })).toMatchObject([{ ok: true }]);
  });

  it("are put first or last, and stay express or not", async () => {
    const express = await listed({ priority: 11 });
    const set = async (precedence: "first" | "normal" | "last") => {
      await setPriorities(desk.supervisor.context, { items: [await seen(express)], precedence });
      return (await database().application.findUniqueOrThrow({ where: { id: express } })).priority;
    };
    expect(await set("first")).toBe(111);
    expect(await set("last")).toBe(-89);
    expect(await set("normal")).toBe(11);
    const refused = await setPriorities(desk.reviewer.context, { items: [await seen(express)], precedence: "first" });
    expect(refused).toMatchObject([{ ok: false, code: "not-holder" }]);
  });

  it("are spread evenly, with nobody getting what is kept from them", async () => {
    await listed({ status: "PRELIM_REVIEW", assigneeId: desk.second.id });
    await listed({ status: "PRELIM_REVIEW", assigneeId: desk.second.id });
    const known = await listed({ priority: 50 });
    worked(await declareConflict(desk.third.context, { caseId: known, version: 1, words: "A neighbour." }));
    for (let at = 0; at < 5; at++) await listed();
    const plan = worked(
      await planDistribution(desk.supervisor.context, { to: [desk.second.id, desk.third.id], count: 100 }),
    );
    const gets = Object.fromEntries(plan.people.map(({ id, gets }) => [id, gets]));
    expect(gets).toEqual({ [desk.second.id]: 2, [desk.third.id]: 4 });
    expect(plan.items.find(({ id }) => id === known)?.reviewerId).toBe(desk.second.id);
    const outcomes = await assignCases(desk.supervisor.context, {
      items: plan.items.map(({ id, version, reviewerId }) => ({ id, version, reviewerId })),
    });
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
  });
});

describe("the queues of a desk", () => {
  const countsOf = async (who: Staff) =>
    Object.fromEntries((await listQueues(who.context)).map(({ key, name, count }) => [name ?? key, count.value]));

  it("count what is in them", async () => {
    const me = desk.reviewer.id;
    const soon = new Date(Date.now() + day);
    await listed({ dueAt: soon });
    await listed({
      status: "PRELIM_REVIEW",
      assigneeId: me,
      flags: ["reply-waiting"],
      dueAt: new Date(Date.now() - day),
    });
    await listed({ status: "INFO_REQUESTED", assigneeId: desk.second.id });
    const mine = await listed({ status: "DECISION_PROPOSED", assigneeId: me, dueAt: new Date(Date.now() + 9 * day) });
    await listed({ status: "DECISION_PROPOSED", assigneeId: desk.second.id, flags: ["record"] });
    await listed({ status: "COMPLETED", assigneeId: me });
    const proposal = { stage: "first", outcome: "GRANT", reasons: [], note: "", fromStatus: "FINAL_REVIEW" };
    const by = { proposedById: me, proposedAt: new Date() };
    await database().decision.create({ data: { id: newId(), applicationId: mine, ...proposal, ...by } });
    const counts = {
      open: 5,
      mine: 2,
      replies: 1,
      unassigned: 1,
      dueSoon: 1,
      overdue: 1,
      confirm: 1,
      onHold: 1,
      secondLook: 0,
    };
    expect(await countsOf(desk.reviewer)).toEqual(counts);
    expect(await countsOf(desk.second)).toMatchObject({ mine: 2, confirm: 2, replies: 0 });
    expect((await countsOf(await staff(["reviewer"], ["london"]))).open).toBe(0);
  });

  it("may be made by a supervisor from any filter, kept or shared, renamed and removed", async () => {
    await listed({ flags: ["record"] });
    const { context } = desk.supervisor;
    const query = { flag: "record", cursor: "abc", sort: "dueAt" };
    const saved = worked(await saveAsQueue(context, { name: "Records", query, shared: false }));
    expect(saved.query).toEqual({ flag: "record", sort: "dueAt" });
    expect(await countsOf(desk.supervisor)).toMatchObject({ Records: 1 });
    expect(await countsOf(desk.reviewer)).not.toHaveProperty("Records");
    const change = { queueId: saved.id, version: 1, name: "Criminal records", shared: true };
    worked(await changeQueue(context, change));
    expect(await countsOf(desk.reviewer)).toMatchObject({ "Criminal records": 1 });
    expect(await changeQueue(context, change)).toMatchObject({ error: { code: "changed-meanwhile" } });
    expect(await dropQueue(desk.other.context, { queueId: saved.id })).toMatchObject({
      error: { code: "queue-not-found" },
    });
    expect(await ownQueues(context)).toMatchObject([
      { id: saved.id, name: "Criminal records", shared: true, version: 2 },
    ]);
    expect(await ownQueues(desk.other.context)).toEqual([]);
    worked(await dropQueue(context, { queueId: saved.id }));
    expect((await eventsAbout(saved.id)).map(({ kind }) => kind)).toEqual([
      "queue-saved",
      "queue-changed",
      "queue-removed",
    ]);
    const none = await saveAsQueue(context, { name: "X", query: { status: "NOWHERE" }, shared: false });
    expect(none).toMatchObject({ error: { faults: [{ field: "query" }] } });
  });
});
