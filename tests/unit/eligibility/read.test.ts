import { describe, expect, it } from "vitest";
import { readAnswers, visibleFields } from "@/features/eligibility/domain/read";
import { aForm } from "../../support/small-form";

const today = { today: "2026-06-15" };
const yes = (field: string) => ({ field, is: true });

const form = aForm(
  { key: "third", kind: "text", visibleWhen: { field: "second", is: "go" } },
  { key: "first", kind: "yes-no" },
  { key: "second", kind: "text", visibleWhen: yes("first") },
  { key: "bound", kind: "text", notApplicable: true },
  { key: "nobody", kind: "text", visibleWhen: { not: yes("tick") } },
  { key: "tick", kind: "tick" },
  { key: "kept", kind: "text", visibleWhen: { field: "kept", answered: true } },
  {
    key: "rows",
    kind: "rows",
    fields: [
      { key: "current", kind: "tick" },
      { key: "to", kind: "year-month", visibleWhen: { not: yes("rows[].current") } },
    ],
  },
  { key: "kind", kind: "fixed", value: "K" },
);
const reading = (answers: Record<string, unknown>) => readAnswers(form, answers, [], today);
const shown = (answers: Record<string, unknown>) => visibleFields(form, answers, [], today).map(({ key }) => key);

describe("hidden answers", () => {
  const all = { first: true, second: "go", third: "kept in store" };

  it("are read as absent, and so is what hangs on them, in whatever order they stand", () => {
    expect(reading(all)).toMatchObject(all);
    expect(Object.keys(reading({ ...all, first: false }))).toEqual(["first", "kind"]);
  });

  it("come back when the earlier answer does", () => {
    expect(shown(all)).toContain("third");
    expect(shown({ ...all, first: false })).not.toContain("second");
  });

  it("are those of a row where the condition is the row's own", () => {
    const rows = [{ current: true, to: "2020-01" }, { to: "2019-01" }];
    expect(reading({ rows })).toMatchObject({ rows: [{ current: true }, { to: "2019-01" }] });
  });

  it("are those marked as not applicable; the reason asks to be given", () => {
    expect(reading({ bound: "x", "bound.notApplicable": true })).not.toHaveProperty("bound");
    expect(shown({ "bound.notApplicable": true })).toContain("bound.notApplicableReason");
    expect(shown({})).not.toContain("bound.notApplicableReason");
  });

  it("a tick that nobody touched is not an open question", () => {
    expect(shown({})).toContain("nobody");
    expect(shown({ tick: true })).not.toContain("nobody");
  });

  it("a question may stay because it was answered", () => {
    expect(shown({ kept: "x" })).toContain("kept");
    expect(shown({})).not.toContain("kept");
  });
});

it("conditions that run in circles come to rest", () => {
  const circle = aForm(
    { key: "a", kind: "text", visibleWhen: { field: "b", answered: false } },
    { key: "b", kind: "text", visibleWhen: { field: "a", answered: true } },
  );
  expect(visibleFields(circle, { a: "1", b: "2" }, [], today).length).toBeLessThan(2);
});
