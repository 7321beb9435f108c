import { describe, expect, it } from "vitest";
import { actionsFrom, finalStatuses, move, statuses } from "@/features/applications/domain/lifecycle";
import { onTimeline, statusShown, stepsAfter } from "@/features/applications/domain/status-words";

describe("the life of an application", () => {
  it.each([
    ["DRAFT", ["submit", "withdraw", "lapse"]],
    ["SUBMITTED", ["assign", "withdraw"]],
    ["INFO_REQUESTED", ["reply", "withdraw", "lapse"]],
    ["PASSPORT_REQUESTED", ["receive-passport", "withdraw", "lapse"]],
    ["GRANTED", ["prepare-collection"]],
    ["REFUSED", ["ask-reconsideration"]],
    ["COMPLETED", ["cancel"]],
    ["WITHDRAWN", []],
    ["LAPSED", []],
    ["CANCELLED", []],
  ] as const)("offers in %s: %j", (status, actions) => {
    expect(actionsFrom(status)).toEqual(actions);
  });

  it("can be withdrawn until something is decided, and while it is looked at again", () => {
    const open = statuses.filter((status) => move(status, "withdraw"));
    const decided = ["GRANTED", "READY_FOR_COLLECTION", ...finalStatuses];
    expect(open).toEqual(statuses.filter((status) => !decided.includes(status)));
  });

  it("goes where the table says and nowhere else", () => {
    expect(move("DRAFT", "submit")).toBe("SUBMITTED");
    expect(move("SUBMITTED", "submit")).toBeNull();
    expect(move("DECISION_PROPOSED", "send-back")).toBeNull();
    expect(move("DECISION_PROPOSED", "send-back", "FINAL_REVIEW")).toBe("FINAL_REVIEW");
    expect(move("DECISION_PROPOSED", "send-back", "GRANTED")).toBeNull();
  });
});

describe("what the applicant reads", () => {
  it("shows a proposal under the words of the review that it came from", () => {
    expect(statusShown("DECISION_PROPOSED", "FINAL_REVIEW")).toBe("FINAL_REVIEW");
    expect(statusShown("DECISION_PROPOSED", "PRELIM_REVIEW")).toBe("PRELIM_REVIEW");
    expect(statusShown("REFUSED", null)).toBe("REFUSED");
  });

  it("tells once that somebody is looking", () => {
    const events = ["application-submitted", "case-assigned", "case-assigned", "passport-requested"].map((kind) => ({
      kind,
    }));
    expect(onTimeline(events).map(({ kind }) => kind)).toEqual([
      "application-submitted",
      "case-assigned",
      "passport-requested",
    ]);
  });

  it("announces what usually follows, and nothing after an end", () => {
    expect(stepsAfter("PRELIM_REVIEW")).toEqual(["PASSPORT_REQUESTED", "FINAL_REVIEW", "READY_FOR_COLLECTION"]);
    expect(stepsAfter("WITHDRAWN")).toEqual([]);
  });
});
