import { beforeAll, describe, expect, it } from "vitest";
import * as checks from "@/app/api/v1/cases/[caseId]/checks/route";
import * as comparison from "@/app/api/v1/cases/[caseId]/comparison/route";
import * as dismissals from "@/app/api/v1/cases/[caseId]/findings/dismissals/route";
import * as findings from "@/app/api/v1/cases/[caseId]/findings/route";
import * as resolution from "@/app/api/v1/cases/[caseId]/pins/[pinId]/resolution/route";
import * as pins from "@/app/api/v1/cases/[caseId]/pins/route";
import { replyToRequest } from "@/features/applications/use-cases/reply-to-request";
import { proposeDecision } from "@/features/decisions/use-cases/propose-decision";
import { requestInformation } from "@/features/review/use-cases/request-information";
import { database } from "@/server/db";
import { firstDefinition } from "../../../prisma/definition";
import { ask } from "../../support/http";
import {
  anApplicant,
  answersWithPassport,
  aSubmittedApplication,
  eventsAbout,
  freshPassport,
  publishForm,
  worked,
} from "../applications/ground";
import { aCase, aDesk, type Desk, type Open, type Reached, refusal, soon, staff, versionOf } from "./desk";

let desk: Desk;
beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
});

type Route = Parameters<typeof ask>[0];
type Method = Parameters<typeof ask>[1];

const asking = async (route: Route, method: Method, params: Record<string, string>, cookie: string, body?: unknown) => {
  const answer = await ask(route, method, params, { cookie, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : null };
};
const kindsAbout = async (id: string) => (await eventsAbout(id)).map(({ kind }) => kind);
const inHand = (status: Reached = "PRELIM_REVIEW") => aCase(desk, status);

/** The applicant's reply to a question about one answer. */
async function corrected({ id, applicant }: Open, field: string, value: unknown) {
  const items = [{ field, text: "Please look at this again." }];
  worked(
    await requestInformation(desk.reviewer.context, { caseId: id, version: await versionOf(id), items, dueOn: soon }),
  );
  const answers = { [field]: value };
  worked(await replyToRequest(applicant.context, { applicationId: id, version: await versionOf(id), answers }));
}

/** A case of these answers, in the reviewer's hands. */
async function odd(changes: Record<string, unknown>): Promise<Open> {
  const applicant = await anApplicant();
  const answers = { ...answersWithPassport(freshPassport()), ...changes };
  const { id } = await aSubmittedApplication(applicant, answers);
  await database().application.update({
    where: { id },
    data: { assigneeId: desk.reviewer.id, status: "PRELIM_REVIEW" },
  });
  return { id, applicant };
}

describe("checks", () => {
  const post = (id: string, cookie: string, sent: object[]) =>
    asking(checks, "POST", { caseId: id }, cookie, { checks: sent });
  const seen = async (id: string, cookie = desk.reviewer.cookie) =>
    (await asking(checks, "GET", { caseId: id }, cookie)).body;
  const one = (view: { sections: { checks: { key: string }[] }[] }, key: string) =>
    view.sections.flatMap((section) => section.checks).find((check) => check.key === key);

  it("concern the route that the applicant claims", async () => {
    const { id } = await inHand();
    const keys = (await seen(id)).sections.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(["identity", "passport", "degree", "institution", "money", "purpose", "history"]);
  });

  it("are noted as passed, as a problem with its reason, and taken back; the trail remembers", async () => {
    const { id } = await inHand();
    const noted = await post(id, desk.reviewer.cookie, [
      { key: "identity.name", result: "pass" },
      { key: "degree.level", result: "problem", reason: "RF08", note: "A diploma only." },
    ]);
    expect(noted.status).toBe(200);
    expect(one(noted.body, "identity.name")).toMatchObject({ state: "pass", by: { id: desk.reviewer.id } });
    expect(one(noted.body, "degree.level")).toMatchObject({
      state: "problem",
      reason: "RF08",
      note: "A diploma only.",
    });
    await post(id, desk.supervisor.cookie, [{ key: "identity.name", result: null }]);
    expect(one(await seen(id), "identity.name")).toMatchObject({ state: "open", result: null });
    expect(await kindsAbout(id)).toEqual(expect.arrayContaining(["checks-recorded"]));
    const events = (await eventsAbout(id)).filter(({ kind }) => kind === "checks-recorded");
    expect(events[0]?.data).toMatchObject({ passed: ["identity.name"], problems: ["degree.level RF08"] });
  });

  it("do not raise the case's version", async () => {
    const { id } = await inHand();
    const version = await versionOf(id);
    await post(id, desk.reviewer.cookie, [{ key: "identity.name", result: "pass" }]);
    expect(await versionOf(id)).toBe(version);
  });

  it.each([
    [{ key: "no.such", result: "pass" }, "checks[0].key", "unknown-check"],
    [{ key: "post.letter", result: "pass" }, "checks[0].key", "unknown-check"],
    [{ key: "degree.level", result: "problem" }, "checks[0].reason", "required"],
    [{ key: "degree.level", result: "problem", reason: "RF05" }, "checks[0].reason", "not-an-option"],
  ])("are refused when they say %j", async (sent, field, code) => {
    const { id } = await inHand();
    const refused = await post(id, desk.reviewer.cookie, [sent]);
    expect(refused).toMatchObject({ status: 422, body: { faults: [{ field, code }] } });
  });

  it("are noted by whoever holds the case or leads, and by nobody else", async () => {
    const { id } = await inHand();
    const sent = [{ key: "identity.name", result: "pass" }];
    expect((await post(id, desk.second.cookie, sent)).status).toBe(403);
    expect((await post(id, desk.clerk.cookie, sent)).status).toBe(403);
    expect((await post(id, desk.auditor.cookie, sent)).status).toBe(403);
    const elsewhere = await staff(["reviewer"], ["london"]);
    expect((await post(id, elsewhere.cookie, sent)).status).toBe(404);
    expect((await post(id, desk.supervisor.cookie, sent)).status).toBe(200);
  });

  it("are read by auditors, not at the counter", async () => {
    const { id } = await inHand();
    expect((await asking(checks, "GET", { caseId: id }, desk.auditor.cookie)).status).toBe(200);
    expect((await asking(checks, "GET", { caseId: id }, desk.clerk.cookie)).status).toBe(403);
  });

  it("stand as they are once a decision is proposed", async () => {
    const { id } = await inHand("DECISION_PROPOSED");
    const refused = await post(id, desk.reviewer.cookie, [{ key: "identity.name", result: "pass" }]);
    expect(refused).toMatchObject({ status: 409, body: { code: "action-not-available" } });
  });

  it("open again when a reply changes what they look at, and only those", async () => {
    const open = await inHand();
    const sent = ["money.enough", "identity.name"].map((key) => ({ key, result: "pass" }));
    await post(open.id, desk.reviewer.cookie, sent);
    await corrected(open, "k.fundsMonths", 4);
    const view = await seen(open.id);
    expect(one(view, "money.enough")).toMatchObject({ state: "again", result: "pass" });
    expect(one(view, "identity.name")).toMatchObject({ state: "pass" });
    expect(view.unfinished).toContain("money.enough");
  });
});

describe("a proposal", () => {
  const propose = async (id: string) =>
    proposeDecision(desk.reviewer.context, { caseId: id, version: await versionOf(id), ...refusal });

  async function holding(holds: boolean) {
    const settings = { ...firstDefinition.settings, checksHoldProposals: holds };
    const number = ((await database().formVersion.aggregate({ _max: { number: true } }))._max.number ?? 0) + 1;
    await database().formVersion.create({
      data: {
        id: crypto.randomUUID(),
        number,
        status: "published",
        definition: { ...firstDefinition, settings } as object,
        publishedAt: new Date(),
        effectiveFrom: desk.reviewer.context.now,
      },
    });
  }

  it("waits for no check while the version in force does not say so", async () => {
    const { id } = await inHand();
    expect((await propose(id)).ok).toBe(true);
  });

  it("is held back with what is left where it says so, and goes once all is done", async () => {
    const { id } = await inHand();
    await holding(true);
    const held = await propose(id);
    expect(held).toMatchObject({ ok: false, error: { kind: "conflict", code: "checks-unfinished" } });
    const { body } = await asking(checks, "GET", { caseId: id }, desk.reviewer.cookie);
    expect(held).toMatchObject({ error: { current: { unfinished: body.unfinished } } });
    const all = body.unfinished.map((key: string) => ({ key, result: "pass" }));
    await asking(checks, "POST", { caseId: id }, desk.reviewer.cookie, { checks: all });
    expect((await propose(id)).ok).toBe(true);
    await holding(false);
  });
});

describe("findings", () => {
  const seen = async (id: string) => (await asking(findings, "GET", { caseId: id }, desk.reviewer.cookie)).body.items;

  const oneMonth = { "k.fundsMonths": 1 };
  const finding = "funds-for-less-time:k.fundsMonths:travel.departureDate";

  it("are none in a clean case", async () => {
    const { id } = await inHand();
    expect(await seen(id)).toEqual([]);
  });

  it("name both places with what stands there", async () => {
    const { id } = await odd(oneMonth);
    expect(await seen(id)).toMatchObject([
      {
        id: finding,
        code: "funds-for-less-time",
        places: [
          { field: "k.fundsMonths", display: "1", masked: false },
          { field: "travel.departureDate", display: "26 November 2027" },
        ],
        dismissed: null,
      },
    ]);
  });

  it("never show what is masked", async () => {
    const { id } = await odd({});
    const file = await database().application.findUniqueOrThrow({ where: { id } });
    const changed = { ...(file.answers as object), "person.sex": "m" };
    await database().application.update({ where: { id }, data: { answers: changed } });
    const [found] = await seen(id);
    expect(found.places[0]).toMatchObject({ field: "passport.mrz2", display: "••••••", masked: true });
  });

  it("are set aside with a reason, come back by hand, and when a reply changes them", async () => {
    const open = await odd(oneMonth);
    const at = { caseId: open.id };
    const aside = () =>
      asking(dismissals, "POST", at, desk.reviewer.cookie, { finding, reason: "The host pays the rest." });
    expect((await aside()).status).toBe(204);
    expect((await seen(open.id))[0]).toMatchObject({ dismissed: { reason: "The host pays the rest." } });
    expect((await asking(dismissals, "DELETE", at, desk.reviewer.cookie, { finding })).status).toBe(204);
    expect((await seen(open.id))[0]).toMatchObject({ dismissed: null });
    await aside();
    await corrected(open, "contact.phone", "+911126000099");
    expect((await seen(open.id))[0]).toMatchObject({ dismissed: { reason: "The host pays the rest." } });
    await corrected(open, "k.fundsMonths", 2);
    expect((await seen(open.id))[0]).toMatchObject({ dismissed: null });
    expect(await kindsAbout(open.id)).toEqual(expect.arrayContaining(["finding-dismissed", "finding-restored"]));
  });

  it("that are not there cannot be set aside, nor looked at again", async () => {
    const { id } = await inHand();
    const at = { caseId: id };
    const sent = { finding: "gap:a:b", reason: "No." };
    const refused = await asking(dismissals, "POST", at, desk.reviewer.cookie, sent);
    expect(refused).toMatchObject({ status: 422, body: { faults: [{ field: "finding", code: "unknown-finding" }] } });
    expect((await asking(dismissals, "DELETE", at, desk.reviewer.cookie, { finding: "gap:a:b" })).status).toBe(404);
  });

  it("are set aside by whoever holds the case or leads, and read by nobody at the counter", async () => {
    const { id } = await odd(oneMonth);
    const sent = { finding, reason: "The host pays the rest." };
    expect((await asking(dismissals, "POST", { caseId: id }, desk.second.cookie, sent)).status).toBe(403);
    expect((await asking(dismissals, "POST", { caseId: id }, desk.clerk.cookie, sent)).status).toBe(403);
    expect((await asking(findings, "GET", { caseId: id }, desk.clerk.cookie)).status).toBe(403);
  });
});

describe("pinned comments", () => {
  const pin = (id: string, cookie: string, body: object) => asking(pins, "POST", { caseId: id }, cookie, body);
  const documentOf = async (id: string) =>
    (await database().document.findFirstOrThrow({ where: { applicationId: id, slot: "doc.degree" } })).id;

  it("stand at an answer, or at a place on a page of a document", async () => {
    const { id } = await inHand();
    const documentId = await documentOf(id);
    const answered = await pin(id, desk.reviewer.cookie, { field: "work.history[1].from", text: "Ask for the month." });
    expect(answered).toMatchObject({ status: 201, body: { label: expect.stringContaining("no. 2"), slot: null } });
    const place = { documentId, page: 1, x: 0.25, y: 0.75 };
    const placed = await pin(id, desk.second.cookie, { ...place, text: "Is this the seal?" });
    expect(placed).toMatchObject({
      status: 201,
      body: { ...place, slot: "doc.degree", author: { id: desk.second.id } },
    });
    const { body } = await asking(pins, "GET", { caseId: id }, desk.auditor.cookie);
    expect(body.items).toHaveLength(2);
    expect(await kindsAbout(id)).toContain("comment-pinned");
  });

  it.each([
    [{}, "field", "one-of-both"],
    [{ field: "no.such" }, "field", "unknown-field"],
    [{ field: "doc.degree" }, "field", "unknown-field"],
    [{ field: "person.dob", page: 1 }, "page", "only-on-documents"],
    [{ documentId: "0197a5f0-0000-7000-8000-000000000000" }, "documentId", "unknown-document"],
  ])("are refused at %j", async (place, field, code) => {
    const { id } = await inHand();
    const refused = await pin(id, desk.reviewer.cookie, { ...place, text: "Here." });
    expect(refused).toMatchObject({ status: 422, body: { faults: [{ field, code }] } });
  });

  it("are refused at half a place", async () => {
    const { id } = await inHand();
    const documentId = await documentOf(id);
    for (const place of [
      { page: 1, x: 0.5 },
      { x: 0.5, y: 0.5 },
    ])
      expect(await pin(id, desk.reviewer.cookie, { documentId, ...place, text: "Here." })).toMatchObject({
        status: 422,
        body: { faults: [{ field: "page", code: "whole-place" }] },
      });
    expect((await pin(id, desk.reviewer.cookie, { documentId, page: 1, x: 1.2, y: 0, text: "Here." })).status).toBe(
      422,
    );
  });

  it("are for reviewers of the post: no clerk, no auditor, nobody elsewhere", async () => {
    const { id } = await inHand();
    const body = { field: "person.dob", text: "Here." };
    expect((await pin(id, desk.clerk.cookie, body)).status).toBe(403);
    expect((await pin(id, desk.auditor.cookie, body)).status).toBe(403);
    expect((await pin(id, (await staff(["reviewer"], ["london"])).cookie, body)).status).toBe(404);
  });

  it("are ticked off by their author or the holder, and opened again", async () => {
    const { id } = await inHand();
    const { body } = await pin(id, desk.second.cookie, { field: "person.dob", text: "Here." });
    const at = { caseId: id, pinId: body.id };
    expect((await asking(resolution, "POST", at, desk.third.cookie)).status).toBe(403);
    expect((await asking(resolution, "POST", at, desk.second.cookie)).body.resolvedBy.id).toBe(desk.second.id);
    expect((await asking(resolution, "DELETE", at, desk.reviewer.cookie)).body.resolvedAt).toBeNull();
    const other = await inHand();
    expect((await asking(resolution, "POST", { ...at, caseId: other.id }, desk.reviewer.cookie)).status).toBe(404);
  });

  it("become items of a request, and are known as asked", async () => {
    const { id } = await inHand();
    const { body } = await pin(id, desk.reviewer.cookie, { field: "k.fundsMonths", text: "For how long?" });
    const items = [{ field: "k.fundsMonths", text: "For how long?", pin: body.id }];
    const asked = { caseId: id, version: await versionOf(id), items, dueOn: soon };
    worked(await requestInformation(desk.reviewer.context, asked));
    const { body: list } = await asking(pins, "GET", { caseId: id }, desk.reviewer.cookie);
    expect(list.items[0].askedAt).not.toBeNull();
    const request = await database().informationRequest.findFirstOrThrow({ where: { applicationId: id } });
    expect(request.items).toEqual([expect.not.objectContaining({ pin: body.id })]);
  });

  it("of another case are not asked about", async () => {
    const [mine, other] = [await inHand(), await inHand()];
    const { body } = await pin(other.id, desk.reviewer.cookie, { field: "k.fundsMonths", text: "For how long?" });
    const items = [{ field: "k.fundsMonths", text: "For how long?", pin: body.id }];
    const asked = { caseId: mine.id, version: await versionOf(mine.id), items, dueOn: soon };
    expect(await requestInformation(desk.reviewer.context, asked)).toMatchObject({
      error: { faults: [{ field: "items[0].pin", code: "unknown-pin" }] },
    });
  });
});

describe("a comparison of two submissions", () => {
  const compare = (id: string, query = "", cookie = desk.reviewer.cookie) =>
    ask(comparison, "GET", { caseId: id }, { cookie, query });

  it("tells only what changed, before and after", async () => {
    const open = await inHand();
    await corrected(open, "k.fundsMonths", 4);
    const body = await (await compare(open.id)).json();
    expect(body).toMatchObject({ from: 1, to: 2, documents: [] });
    const changes = body.sections.flatMap((section: { changes: object[] }) => section.changes);
    expect(changes).toMatchObject([{ key: "k.fundsMonths", before: "3", after: "4", masked: false }]);
    expect(body.submissions).toMatchObject([{ kind: "submission" }, { kind: "reply" }]);
  });

  it("says of a sensitive answer only that it changed", async () => {
    const lost = { "passport.lostOrStolen": true, "passport.lostDetails": "Left behind on a train." };
    const open = await odd(lost);
    await corrected(open, "passport.lostDetails", "Stolen at a market.");
    const text = await (await compare(open.id)).text();
    expect(text).not.toMatch(/train|market/);
    expect(JSON.parse(text).sections[0].changes).toMatchObject([
      { key: "passport.lostDetails", before: "••••••", after: "••••••", masked: true },
    ]);
  });

  it("of the same submission with itself tells nothing; of one that never was, 404", async () => {
    const { id } = await inHand();
    expect(await (await compare(id, "?from=1&to=1")).json()).toMatchObject({ sections: [], documents: [] });
    expect((await compare(id, "?from=1&to=9")).status).toBe(404);
    expect((await compare(id, "?from=zero")).status).toBe(422);
  });

  it("is for those who examine cases", async () => {
    const { id } = await inHand();
    expect((await compare(id, "", desk.clerk.cookie)).status).toBe(403);
    expect((await compare(id, "", desk.auditor.cookie)).status).toBe(200);
    expect((await compare(id, "", (await staff(["reviewer"], ["london"])).cookie)).status).toBe(404);
  });
});
