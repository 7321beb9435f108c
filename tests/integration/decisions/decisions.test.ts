import { beforeAll, describe, expect, it } from "vitest";
import { checkLetter } from "@/features/decisions/queries";
import { confirmCancellation, proposeCancellation } from "@/features/decisions/use-cases/cancel-visa";
import { decideProposal } from "@/features/decisions/use-cases/decide-proposal";
import { decideReconsideration } from "@/features/decisions/use-cases/decide-reconsideration";
import { proposeDecision } from "@/features/decisions/use-cases/propose-decision";
import { assignCase } from "@/features/review/use-cases/assign-case";
import { addDays } from "@/lib/calendar-date";
import type { Result } from "@/lib/result";
import { database } from "@/server/db";
import { eventsAbout, publishForm, worked } from "../applications/ground";
import { aCase, aDesk, type Desk, grant, refusal, type Staff, statusOf, terms, today, versionOf } from "../review/desk";

let desk: Desk;
beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
});

const seen = async (id: string) => ({ caseId: id, version: await versionOf(id) });
const code = async (result: Promise<Result<unknown>>) => {
  const settled = await result;
  return settled.ok ? "ok" : settled.error.code;
};
const decide = async (who: Staff, id: string, confirm = true, note?: string) =>
  decideProposal(who.context, { ...(await seen(id)), confirm, note });
const lettersOf = async (id: string) =>
  (await database().decision.findMany({ where: { applicationId: id }, orderBy: { proposedAt: "asc" } })).map(
    ({ letterCode }) => letterCode,
  );

describe("a proposal", () => {
  it.each([
    [{ ...refusal, reasons: [] }, "reasons"],
    [{ ...refusal, reasons: ["RF98"] }, "reasons[0]"],
    [{ ...refusal, grant: terms }, "grant"],
    [{ ...grant, grant: undefined }, "grant"],
    [{ ...grant, grant: { ...terms, enterBefore: today } }, "grant.enterBefore"],
    [{ ...grant, grant: { ...terms, enterBefore: "2039-01-01" } }, "grant.enterBefore"],
  ])("cannot stand with %j", async (judgement, field) => {
    const { id } = await aCase(desk, "FINAL_REVIEW");
    const proposed = await proposeDecision(desk.reviewer.context, { caseId: id, version: 1, ...judgement });
    expect(proposed).toMatchObject({ ok: false, error: { kind: "invalid", faults: [{ field }] } });
  });

  it("to grant waits for the passport; one to refuse does not", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    expect(await code(proposeDecision(desk.reviewer.context, { ...(await seen(id)), ...grant }))).toBe(
      "action-not-available",
    );
    expect(await code(proposeDecision(desk.reviewer.context, { ...(await seen(id)), ...refusal }))).toBe("ok");
  });

  it("is the holder's or a supervisor's to make", async () => {
    const { id } = await aCase(desk, "FINAL_REVIEW");
    expect(await code(proposeDecision(desk.second.context, { ...(await seen(id)), ...grant }))).toBe("not-holder");
    expect(await code(proposeDecision(desk.clerk.context, { ...(await seen(id)), ...grant }))).toBe("not-allowed");
    expect(await code(proposeDecision(desk.supervisor.context, { ...(await seen(id)), ...grant }))).toBe("ok");
  });

  it("keeps what it proposes from the applicant", async () => {
    const { id } = await aCase(desk, "DECISION_PROPOSED");
    const told = await database().outboxMail.findMany({ where: { subjectId: id } });
    expect(told.map(({ kind }) => kind)).not.toContain("decision-proposed");
  });
});

describe("the second pair of eyes", () => {
  it("is another person's, however much one is a supervisor too", async () => {
    const { id } = await aCase(desk, "FINAL_REVIEW");
    worked(await proposeDecision(desk.supervisor.context, { ...(await seen(id)), ...grant }));
    expect(await code(decide(desk.supervisor, id))).toBe("four-eyes");
    expect(await code(decide(desk.supervisor, id, false, "No"))).toBe("four-eyes");
    expect(await statusOf(id)).toBe("DECISION_PROPOSED");
    expect(await code(decide(desk.reviewer, id))).toBe("ok");
    expect(await statusOf(id)).toBe("GRANTED");
  });

  it("still is when the case has changed hands in between", async () => {
    const { id } = await aCase(desk, "DECISION_PROPOSED");
    worked(await assignCase(desk.supervisor.context, { ...(await seen(id)), reviewerId: desk.second.id }));
    expect(await code(decide(desk.reviewer, id))).toBe("four-eyes");
  });

  it.each([
    ["PRELIM_REVIEW", refusal],
    ["FINAL_REVIEW", refusal],
    ["FINAL_REVIEW", grant],
  ] as const)("sends back to %s, with a note", async (from, judgement) => {
    const { id } = await aCase(desk, from);
    worked(await proposeDecision(desk.reviewer.context, { ...(await seen(id)), ...judgement }));
    expect(await decide(desk.second, id, false)).toMatchObject({ error: { faults: [{ field: "note" }] } });
    worked(await decide(desk.second, id, false, "The letter is not dated."));
    expect(await statusOf(id)).toBe(from);
    worked(await proposeDecision(desk.reviewer.context, { ...(await seen(id)), ...judgement }));
    expect(await statusOf(id)).toBe("DECISION_PROPOSED");
  });

  it("settles a proposal once, however many confirm together", async () => {
    const { id } = await aCase(desk, "DECISION_PROPOSED");
    const sight = await seen(id);
    const people = [desk.second, desk.third, desk.supervisor, desk.other];
    const results = await Promise.all(
      people.map(({ context }) => decideProposal(context, { ...sight, confirm: true })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const kinds = (await eventsAbout(id)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "visa-granted")).toHaveLength(1);
  });

  it("is not for the counter or the auditor", async () => {
    const { id } = await aCase(desk, "DECISION_PROPOSED");
    for (const who of [desk.clerk, desk.auditor]) expect(await code(decide(who, id))).toBe("not-allowed");
  });
});

describe("a reconsideration", () => {
  const judge = async (who: Staff, id: string, judgement: typeof refusal | typeof grant = grant) =>
    decideReconsideration(who.context, { ...(await seen(id)), ...judgement });

  it("is decided by a third person, for good", async () => {
    const { id } = await aCase(desk, "RECONSIDERATION");
    expect(await code(judge(desk.reviewer, id))).toBe("four-eyes");
    expect(await code(judge(desk.second, id))).toBe("four-eyes");
    worked(await assignCase(desk.supervisor.context, { ...(await seen(id)), reviewerId: desk.third.id }));
    expect(await code(judge(desk.clerk, id))).toBe("not-allowed");
    expect(await code(judge(desk.third, id, { ...refusal, reasons: [] }))).toBe("invalid");
    expect(await code(judge(desk.third, id))).toBe("ok");
    expect(await statusOf(id)).toBe("GRANTED");
  });

  it("does not go into the hands of those who refused", async () => {
    const { id } = await aCase(desk, "RECONSIDERATION");
    const give = async (reviewerId: string) =>
      code(assignCase(desk.supervisor.context, { ...(await seen(id)), reviewerId }));
    expect(await give(desk.reviewer.id)).toBe("four-eyes");
    expect(await give(desk.second.id)).toBe("four-eyes");
    expect(await give(desk.third.id)).toBe("ok");
  });

  it("puts its letter in the place of the first", async () => {
    const { id } = await aCase(desk, "RECONSIDERATION");
    worked(await judge(desk.other, id, refusal));
    const [first, second] = await lettersOf(id);
    expect(await statusOf(id)).toBe("REFUSED");
    expect(await checkLetter(database(), first!)).toMatchObject({ standing: "replaced", outcome: "REFUSE" });
    expect(await checkLetter(database(), second!)).toMatchObject({ standing: "valid", outcome: "REFUSE" });
  });
});

describe("a cancellation", () => {
  it("takes two supervisors", async () => {
    const { id } = await aCase(desk, "COMPLETED");
    const propose = async (who: Staff) =>
      code(proposeCancellation(who.context, { ...(await seen(id)), reason: "The degree was not real." }));
    const confirm = async (who: Staff) => code(confirmCancellation(who.context, await seen(id)));
    expect(await confirm(desk.supervisor)).toBe("action-not-available");
    expect(await propose(desk.reviewer)).toBe("not-holder");
    expect(await propose(desk.supervisor)).toBe("ok");
    expect(await propose(desk.other)).toBe("action-not-available");
    expect(await confirm(desk.supervisor)).toBe("four-eyes");
    expect(await confirm(desk.second)).toBe("not-holder");
    expect(await confirm(desk.other)).toBe("ok");
    expect(await statusOf(id)).toBe("CANCELLED");
    const [letter] = await lettersOf(id);
    expect(await checkLetter(database(), letter!)).toMatchObject({ standing: "withdrawn", outcome: "GRANT" });
  });
});

describe("a letter's code", () => {
  it("says what anybody holding it may know, and nothing of another", async () => {
    const { id } = await aCase(desk, "GRANTED");
    const { reference } = await database().application.findUniqueOrThrow({ where: { id } });
    const [letter] = await lettersOf(id);
    expect(await checkLetter(database(), letter!)).toEqual({
      genuine: true,
      standing: "valid",
      reference,
      outcome: "GRANT",
      decidedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    for (const wrong of ["", "nothing", `${letter}x`, letter!.slice(1)])
      expect(await checkLetter(database(), wrong)).toBeNull();
  });

  it("says nothing of a proposal", async () => {
    const { id } = await aCase(desk, "DECISION_PROPOSED");
    expect(await lettersOf(id)).toEqual([null]);
  });
});

it("a grant may not outlast the passport by a day", async () => {
  const { id } = await aCase(desk, "FINAL_REVIEW");
  const expiry = "2034-03-11";
  const propose = async (enterBefore: string) =>
    code(proposeDecision(desk.reviewer.context, { ...(await seen(id)), ...grant, grant: { ...terms, enterBefore } }));
  expect(await propose(addDays(expiry, 1))).toBe("invalid");
  expect(await propose(expiry)).toBe("ok");
});
