import { describe, expect, it } from "vitest";
import type { Definition, Field } from "@/features/eligibility/domain/definition";
import { type WalkOptions, walkDraft } from "@/features/eligibility/domain/walker/walk-draft";
import { draftOfFirst } from "../support/draft";
import { ask, options, twoPages } from "../support/two-pages";

const today = "2026-11-29";
const walks = (definition: Definition, more: Partial<WalkOptions> = {}) =>
  walkDraft(definition, { seed: 7, walks: 25, today, ...more });

const second = (key: string, more: Partial<Field>) => ask(key, { page: "second", ...more });
const colour = ask("colour", { kind: "choice", options: options("red", "green", "blue") });
const noise = [ask("idle"), ask("note", { kind: "text", required: false, maxLength: 40 })];
/** Ten characters at least, of a pattern that has four at most. */
const impossible: Partial<Field> = {
  kind: "text",
  minLength: 10,
  maxLength: 20,
  checks: [{ check: "pattern", parts: [{ of: "digits", least: 1, most: 4 }] }],
};

describe("a form with a dead end", () => {
  it("is told with the fewest answers that lead there", async () => {
    const trap = second("trap", {
      ...impossible,
      visibleWhen: {
        all: [
          { field: "colour", is: "blue" },
          { field: "sure", is: true },
        ],
      },
    });
    const { deadEnds, arrived } = await walks(twoPages([...noise, colour, ask("sure")], [second("other", {}), trap]));
    expect(arrived).toBeGreaterThan(0);
    expect(deadEnds).toHaveLength(1);
    expect(deadEnds[0]).toMatchObject({
      section: "two",
      page: "second",
      road: [
        { field: "colour", value: "blue" },
        { field: "sure", value: true },
      ],
    });
    expect(deadEnds[0]?.faults.map(({ field }) => field)).toEqual(["trap"]);
  });

  it("is told of one question too, where others get past by answers that hide it", async () => {
    const trap = ask("trap", { ...impossible, visibleWhen: { field: "colour", is: "blue" } });
    const { deadEnds, arrived } = await walks(twoPages([...noise, colour, trap], [second("other", {})]));
    expect(arrived).toBeGreaterThan(0);
    expect(deadEnds).toMatchObject([{ page: "first", question: "trap", road: [{ field: "colour", value: "blue" }] }]);
  });

  it("has no road where everybody meets it", async () => {
    const { deadEnds, arrived } = await walks(twoPages(noise, [second("trap", impossible)]), { walks: 5 });
    expect(arrived).toBe(0);
    expect(deadEnds).toMatchObject([{ page: "second", walks: 5, road: [] }]);
  });

  it.each<[string, Partial<Field>]>([
    ["a day both past and to come", { kind: "date", checks: [{ check: "past" }, { check: "future" }] }],
    [
      "a choice that must differ from itself",
      { kind: "choice", options: options("one"), checks: [{ check: "differs-from", field: "trap" }] },
    ],
    ["more rows than there may be", { kind: "rows", least: 3, most: 2, fields: [ask("name", { kind: "text" })] }],
    ["more choices than there are", { kind: "choices", options: options("one", "two"), least: 3 }],
    ["a number between two others", { kind: "whole-number", min: 4, max: 3 }],
    [
      "files beyond what the slot takes",
      { kind: "upload", least: 2, most: 1, upload: { mediaTypes: ["application/pdf"], maxBytes: 1 } },
    ],
  ])("by %s", async (_what, trap) => {
    const { deadEnds } = await walks(twoPages(noise, [second("trap", trap)]), { walks: 3 });
    expect(deadEnds.map(({ faults }) => faults[0]?.field)).toEqual(["trap"]);
  });
});

describe("a form that lets everybody through", () => {
  it.each<[string, Field[]]>([
    [
      "dates that follow each other",
      [
        ask("from", { kind: "date", checks: [{ check: "future" }] }),
        ask("to", {
          kind: "date",
          checks: [
            { check: "after", field: "from" },
            { check: "within-months", months: 6 },
          ],
        }),
      ],
    ],
    [
      "a date before one that comes later",
      [
        ask("issued", { kind: "date", checks: [{ check: "past" }, { check: "before", field: "until" }] }),
        ask("until", { kind: "date" }),
      ],
    ],
    [
      "a pattern",
      [
        ask("code", {
          kind: "text",
          minLength: 6,
          maxLength: 12,
          checks: [{ check: "pattern", parts: [{ text: "KV" }, { of: "digits", least: 2, most: 8 }] }],
        }),
      ],
    ],
    [
      "rows with their own conditions",
      [
        ask("jobs", {
          kind: "rows",
          least: 1,
          most: 3,
          fields: [
            ask("now"),
            ask("to", {
              kind: "year-month",
              visibleWhen: { field: "jobs[].now", is: false },
              checks: [{ check: "past-or-today" }],
            }),
          ],
        }),
      ],
    ],
    ["a reason where a question does not apply", [ask("number", { kind: "text", maxLength: 10, notApplicable: true })]],
  ])("with %s", async (_what, fields) => {
    const { arrived, deadEnds } = await walks(twoPages(fields, [second("other", {})]), { walks: 40 });
    expect([arrived, deadEnds]).toEqual([40, []]);
  });

  it("names the questions that nobody was asked", async () => {
    const hidden = second("hidden", {
      visibleWhen: {
        all: [
          { field: "colour", is: "red" },
          { field: "colour", is: "blue" },
        ],
      },
    });
    expect((await walks(twoPages([colour], [second("other", {}), hidden]))).unseen).toEqual(["hidden"]);
  });

  it("names the questions that come and go", async () => {
    const first = ask("first", { visibleWhen: { field: "second", answered: false } });
    const other = ask("second", { visibleWhen: { field: "first", is: true } });
    expect((await walks(twoPages([colour, first, other], [second("other", {})]))).restless).toContain("first");
  });
});

describe("a run", () => {
  const form = () =>
    twoPages([colour, ...noise], [second("trap", { ...impossible, visibleWhen: { field: "colour", is: "red" } })]);

  it("goes the same way again from the same seed", async () => {
    expect(await walks(form())).toEqual(await walks(form()));
  });

  it("says how far it is, lets others have their turn, and stops when told", async () => {
    const done: number[] = [];
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    const report = await walks(form(), {
      onProgress: (at) => done.push(at),
      shouldStop: () => done.length >= 4,
      pause,
    });
    expect(done).toEqual([1, 2, 3, 4]);
    expect(report.walks).toBe(4);
    expect(pauses).toBeGreaterThanOrEqual(4);
  });
});

it("finds no dead end and nothing restless in the first version", { timeout: 60_000 }, async () => {
  const { arrived, deadEnds, restless, walks: filed } = await walks(draftOfFirst(), { walks: 15 });
  expect({ deadEnds, restless, filed }).toEqual({ deadEnds: [], restless: [], filed: 15 });
  expect(arrived).toBeGreaterThanOrEqual(14);
});
