import { describe, expect, it } from "vitest";
import { type Status, statuses } from "@/features/applications/domain/lifecycle";
import type { Actor, Role } from "@/features/identity/domain/actor";
import type { Case, CaseAction } from "@/features/review/domain/case";
import { availableActions, canNow, may } from "@/features/review/domain/policy";

const me = (roles: Role[], id = "me", posts = ["london"]): Actor => ({
  ...{ id, name: "", email: "", locale: "en" },
  ...{ roles, posts, languages: [], skills: [] },
});

const aCase = (changes: Partial<Case> = {}): Case => ({
  ...{ id: "case", version: 1, reference: "KV", formVersionId: "form", submittedAt: new Date(0), express: false },
  ...{ priority: 0, flags: [], status: "PRELIM_REVIEW", ownerId: "owner", post: "london", assigneeId: null },
  ...{ openProposal: null, officers: [], cancellationBy: null },
  ...changes,
});

const proposal = (by: string, outcome = "GRANT") => ({
  openProposal: { id: "p", proposedById: by, fromStatus: "FINAL_REVIEW" as const, outcome },
  officers: [by],
});

describe("a reviewer who holds a case", () => {
  const mine = (status: Status, more: Partial<Case> = {}) =>
    availableActions(me(["reviewer"]), aCase({ status, assigneeId: "me", ...more }));

  it.each([
    ["SUBMITTED", ["add-note", "declare-conflict", "reassess", "release", "unmask"]],
    [
      "PRELIM_REVIEW",
      ["add-note", "ask-applicant", "declare-conflict", "propose", "reassess", "release", "request-passport", "unmask"],
    ],
    ["INFO_REQUESTED", ["add-note", "declare-conflict", "extend-request", "reassess", "release", "unmask"]],
    ["PASSPORT_REQUESTED", ["add-note", "declare-conflict", "reassess", "release", "unmask"]],
    [
      "FINAL_REVIEW",
      [
        "add-note",
        "arrange-interview",
        "ask-applicant",
        "declare-conflict",
        "propose",
        "reassess",
        "release",
        "start-extra-processing",
        "unmask",
      ],
    ],
    ["INTERVIEW_SCHEDULED", ["add-note", "declare-conflict", "reassess", "release", "resume-final-review", "unmask"]],
    ["ADMIN_PROCESSING", ["add-note", "declare-conflict", "reassess", "release", "resume-final-review", "unmask"]],
    ["GRANTED", ["add-note", "declare-conflict", "reassess", "release", "unmask"]],
    ["READY_FOR_COLLECTION", ["add-note", "declare-conflict", "reassess", "release", "unmask"]],
    ["COMPLETED", ["add-note", "declare-conflict", "reassess", "unmask"]],
    ["REFUSED", ["add-note", "declare-conflict", "reassess", "unmask"]],
    ["RECONSIDERATION", ["add-note", "decide-reconsideration", "declare-conflict", "reassess", "release", "unmask"]],
    ["WITHDRAWN", ["add-note", "declare-conflict", "reassess", "unmask"]],
    ["LAPSED", ["add-note", "declare-conflict", "reassess", "unmask"]],
    ["CANCELLED", ["add-note", "declare-conflict", "reassess", "unmask"]],
  ] as [Status, CaseAction[]][])("is offered in %s: %j", (status, actions) => {
    expect(mine(status).sort()).toEqual(actions);
  });

  it("who proposed is offered neither to confirm nor to send back", () => {
    expect(mine("DECISION_PROPOSED", proposal("me")).sort()).toEqual([
      "add-note",
      "declare-conflict",
      "reassess",
      "release",
      "unmask",
    ]);
  });
});

describe("another reviewer", () => {
  it("may take a case that nobody holds, and write a note", () => {
    expect(availableActions(me(["reviewer"]), aCase()).sort()).toEqual(["add-note", "declare-conflict", "take"]);
  });

  it("takes no case out of somebody else's hands; a supervisor does", () => {
    const held = aCase({ assigneeId: "somebody" });
    expect(canNow(me(["reviewer"]), "take", held)).toMatchObject({ ok: false, error: { code: "already-assigned" } });
    expect(canNow(me(["supervisor"]), "take", held).ok).toBe(true);
  });

  it("confirms what a colleague proposed, in its own direction only, or sends it back", () => {
    const granted = aCase({ status: "DECISION_PROPOSED", assigneeId: "x", ...proposal("x") });
    const refused = aCase({ status: "DECISION_PROPOSED", assigneeId: "x", ...proposal("x", "REFUSE") });
    expect(availableActions(me(["reviewer"]), granted).sort()).toEqual([
      "add-note",
      "confirm-grant",
      "declare-conflict",
      "send-back",
    ]);
    expect(availableActions(me(["reviewer"]), refused).sort()).toEqual([
      "add-note",
      "confirm-refusal",
      "declare-conflict",
      "send-back",
    ]);
  });

  it("decides no reconsideration of a case in whose decision they had a hand", () => {
    const again = aCase({ status: "RECONSIDERATION", officers: ["me", "x"] });
    for (const action of ["decide-reconsideration", "take"] as const)
      expect(canNow(me(["reviewer"]), action, again)).toMatchObject({ ok: false, error: { code: "four-eyes" } });
  });
});

describe("the counter", () => {
  it.each([
    ["PASSPORT_REQUESTED", "receive-passport"],
    ["GRANTED", "prepare-collection"],
    ["READY_FOR_COLLECTION", "hand-over"],
  ] as [Status, CaseAction][])("does its step in %s: %s", (status, action) => {
    expect(availableActions(me(["clerk"]), aCase({ status })).sort()).toEqual(["add-note", action].sort());
  });
});

describe("a visa in somebody's hands", () => {
  it("is cancelled by two supervisors", () => {
    const issued = aCase({ status: "COMPLETED" });
    const proposed = { ...issued, cancellationBy: "me" };
    expect(availableActions(me(["supervisor"]), issued)).toContain("propose-cancellation");
    expect(availableActions(me(["supervisor"]), proposed)).not.toContain("confirm-cancellation");
    expect(availableActions(me(["supervisor"], "other"), proposed)).toContain("confirm-cancellation");
    expect(availableActions(me(["reviewer"]), issued)).not.toContain("propose-cancellation");
  });
});

describe("beyond one's reach", () => {
  const everybody: Role[] = ["reviewer", "supervisor", "clerk", "admin", "auditor", "applicant"];

  it.each(statuses)("nobody acts on their own application in %s, whatever their roles", (status) => {
    const own = aCase({ status, ownerId: "me", assigneeId: "me" });
    expect(availableActions(me(everybody), own)).toEqual([]);
  });

  it("nobody acts at a post that they do not serve", () => {
    const there = aCase({ post: "mumbai", assigneeId: "me" });
    expect(availableActions(me(["reviewer", "supervisor", "clerk"]), there)).toEqual([]);
  });

  it.each(["admin", "applicant"] as Role[])("an %s does nothing with any case", (role) => {
    for (const status of statuses)
      expect(availableActions(me([role]), aCase({ status, assigneeId: "me" }))).toEqual([]);
  });

  it("an auditor unmasks with a reason and changes nothing", () => {
    for (const status of statuses) expect(availableActions(me(["auditor"]), aCase({ status }))).toEqual(["unmask"]);
  });

  it("says to a reviewer that the case has to be held, to others that it is not theirs to do", () => {
    expect(may(me(["reviewer"]), "propose", aCase())).toMatchObject({ error: { code: "not-holder" } });
    expect(may(me(["clerk"]), "propose", aCase())).toMatchObject({ error: { code: "not-allowed" } });
  });
});
