import { describe, expect, it } from "vitest";
import {
  nextStepOf,
  nextStepOfDraft,
  passportDueOn,
  pressingDays,
  pressingIdleness,
  reconsiderationEndsOn,
} from "@/features/applications/domain/deadlines";

const delhi = "Asia/Kolkata";
const at = (moment: string) => ({ timeZone: delhi, now: new Date(moment) });

describe("a request that waits for an answer", () => {
  it.each([
    ["nothing while there is time", 0, "2026-06-01T00:00:00Z", "wait"],
    ["a first reminder a week before the end", 0, "2026-06-23T18:30:00Z", "remind"],
    ["nothing between the reminders", 1, "2026-06-25T00:00:00Z", "wait"],
    ["a second reminder two days before the end", 1, "2026-06-28T18:30:00Z", "remind"],
    ["nothing until the last day is over at the post", 2, "2026-06-30T18:29:59Z", "wait"],
    ["the end, once it is", 2, "2026-06-30T18:30:00Z", "lapse"],
    ["late reminders before a late end", 0, "2026-07-15T00:00:00Z", "remind"],
  ] as const)("brings %s", (_what, remindersSent, now, step) => {
    expect(nextStepOf({ dueOn: "2026-06-30", remindersSent }, at(now))).toBe(step);
  });
});

describe("the requests that are looked at", () => {
  const zones = ["Pacific/Kiritimati", delhi, "UTC", "Etc/GMT+12"];
  const dueOn = "2026-06-30";
  const hours = Array.from({ length: 24 * 12 }, (_, hour) => new Date(Date.UTC(2026, 5, 21, hour)));
  const moments = zones.flatMap((timeZone) => hours.map((now) => ({ timeZone, now })));

  it.each([0, 1, 2])(
    "are all whose next step has come after %i reminders, and no others for longer than two days",
    (sent) => {
      const pressing = (now: Date) => dueOn <= (pressingDays(now)[sent] ?? "");
      const steps = moments.filter((moment) => nextStepOf({ dueOn, remindersSent: sent }, moment) !== "wait");
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.filter(({ now }) => !pressing(now))).toEqual([]);
      const soon = ({ timeZone, now }: (typeof moments)[number]) => ({
        timeZone,
        now: new Date(now.getTime() + 2 * 86_400_000),
      });
      const early = moments.filter((moment) => nextStepOf({ dueOn, remindersSent: sent }, soon(moment)) === "wait");
      expect(early.filter(({ now }) => pressing(now))).toEqual([]);
    },
  );
});

describe("a draft that lies idle", () => {
  const settings = { draftIdleDays: 180, draftWarningDays: [150, 173] };
  const after = (days: number, warnedDays: number) =>
    nextStepOfDraft(
      { touchedAt: new Date("2026-01-01T00:00:00Z"), warnedDays },
      settings,
      new Date(Date.parse("2026-01-01T00:00:00Z") + days * 86_400_000),
    );

  it.each([
    [149, 0, { step: "wait" }],
    [150, 0, { step: "warn", days: 150 }],
    [172, 150, { step: "wait" }],
    [173, 150, { step: "warn", days: 173 }],
    [179, 173, { step: "wait" }],
    [180, 173, { step: "lapse" }],
    [400, 0, { step: "warn", days: 150 }],
  ] as const)("after %i days, warned at %i: %j", (days, warned, next) => {
    expect(after(days, warned)).toEqual(next);
    const now = new Date(Date.parse("2026-01-01T00:00:00Z") + days * 86_400_000);
    const pressing = pressingIdleness(settings, now).some(
      ({ since, warnedLessThan = Infinity }) => since >= new Date("2026-01-01T00:00:00Z") && warned < warnedLessThan,
    );
    expect(pressing).toBe(next.step !== "wait");
  });
});

it("counts the passport's three months and the thirty days on the post's calendar", () => {
  expect(passportDueOn(new Date("2026-11-30T20:00:00Z"), delhi, 3)).toBe("2027-03-01");
  expect(passportDueOn(new Date("2026-11-30T10:00:00Z"), delhi, 3)).toBe("2027-02-28");
  expect(reconsiderationEndsOn(new Date("2026-06-01T10:00:00Z"), delhi, 30)).toBe("2026-07-01");
});
