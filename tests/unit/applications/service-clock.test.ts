import { describe, expect, it } from "vitest";
import { dueAt } from "@/features/applications/domain/service-clock";
import { addWorkingDays, isWorkingDay } from "@/lib/working-days";
import { firstDefinition } from "../../../prisma/definition";

describe("working days", () => {
  it.each([
    ["2026-11-23", 2, [], "2026-11-25"],
    ["2026-11-27", 1, [], "2026-11-30"],
    ["2026-11-28", 0, [], "2026-11-30"],
    ["2026-12-24", 2, ["2026-12-25", "2026-12-28"], "2026-12-30"],
  ] as const)("%s and %i more, but for %j: %s", (from, count, holidays, day) => {
    expect(addWorkingDays(from, count, holidays)).toBe(day);
  });

  it("leaves out weekends and holidays", () => {
    expect(isWorkingDay("2026-11-22")).toBe(false);
    expect(isWorkingDay("2026-11-23")).toBe(true);
    expect(isWorkingDay("2026-11-23", ["2026-11-23"])).toBe(false);
  });
});

describe("the service clock", () => {
  const entered = new Date("2026-11-23T06:00:00Z");
  const due = (status: Parameters<typeof dueAt>[1]["status"], more = {}) =>
    dueAt(firstDefinition, { post: "new_delhi", status, entered, ...more })?.toISOString() ?? null;

  it("ends with the last working day of the target, where the post is", () => {
    expect(due("SUBMITTED")).toBe("2026-11-25T18:29:59.999Z");
    expect(due("PRELIM_REVIEW")).toBe("2026-11-30T18:29:59.999Z");
    expect(due("PRELIM_REVIEW", { replied: true })).toBe("2026-11-26T18:29:59.999Z");
    expect(due("FINAL_REVIEW")).toBe("2026-11-27T18:29:59.999Z");
    expect(due("FINAL_REVIEW", { express: true })).toBe("2026-11-26T18:29:59.999Z");
  });

  it.each(["INFO_REQUESTED", "PASSPORT_REQUESTED", "INTERVIEW_SCHEDULED", "COMPLETED"] as const)(
    "stands still in %s",
    (status) => {
      expect(due(status)).toBeNull();
    },
  );
});
