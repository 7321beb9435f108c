import { describe, expect, it } from "vitest";
import type { Answers, FieldKind } from "@/features/eligibility/domain/definition";
import { isAskedOf, moveAnswers, newlyParked, type Parked } from "@/features/eligibility/domain/move-answers";
import { aForm } from "../../support/small-form";

type Questions = Parameters<typeof aForm>;

/** The answers as they come along from form to form. */
function along(answers: Answers, ...forms: ReturnType<typeof aForm>[]) {
  let stock = { answers, parked: {} as Parked };
  for (const [at, to] of forms.entries()) if (at > 0) stock = moveAnswers(forms[at - 1] ?? to, to, stock);
  return stock;
}

const options = (...values: string[]) => values.map((value) => ({ value, label: { en: value } }));

describe("answers that move to another form", () => {
  it("stay where the question stays", () => {
    const form = aForm({ key: "name", kind: "text" });
    expect(along({ name: "Noor" }, form, aForm({ key: "name", kind: "text", maxLength: 3 }))).toEqual({
      answers: { name: "Noor" },
      parked: {},
    });
  });

  it.each<[string, Questions]>([
    ["removed", []],
    ["retired", [{ key: "pet", kind: "text", retired: true }]],
    ["asked as another kind", [{ key: "pet", kind: "whole-number" }]],
  ])("wait while the question is %s, and come back with it", (_how, questions) => {
    const [first, second] = [aForm({ key: "pet", kind: "text" }), aForm(...questions)];
    const there = along({ pet: "A cat" }, first, second);
    expect(there.answers).toEqual({});
    expect(newlyParked({}, there.parked)).toEqual(["pet"]);
    expect(along({ pet: "A cat" }, first, second, first)).toEqual({ answers: { pet: "A cat" }, parked: {} });
  });

  it("of one kind never pass for those of another, there or back", () => {
    const [text, number] = [aForm({ key: "size", kind: "text" }), aForm({ key: "size", kind: "whole-number" })];
    const { parked } = along({ size: "12" }, text, number);
    const answered = moveAnswers(number, text, { answers: { size: 7 }, parked });
    expect(answered.answers).toEqual({ size: "12" });
    expect(moveAnswers(text, number, answered).answers).toEqual({ size: 7 });
  });

  it("of one kind of text are read by another", () => {
    const longer = aForm({ key: "note", kind: "long-text" });
    expect(along({ note: "One line" }, aForm({ key: "note", kind: "text" }), longer).answers).toEqual({
      note: "One line",
    });
  });

  it("make way for a newer one that the form takes", () => {
    const [first, second] = [
      aForm({ key: "sex", kind: "choice", options: options("f", "m") }),
      aForm({ key: "sex", kind: "choice", options: options("m", "x") }),
    ];
    const { answers, parked } = along({ sex: "f" }, first, second);
    expect(answers).toEqual({});
    expect(moveAnswers(second, first, { answers: { sex: "m" }, parked })).toEqual({
      answers: { sex: "m" },
      parked: {},
    });
  });

  it("keep what a list still offers, and remember the rest in its order", () => {
    const [wide, narrow] = [
      aForm({ key: "tongues", kind: "choices", options: options("en", "fr", "hi", "ta") }),
      aForm({ key: "tongues", kind: "choices", options: options("en", "fr", "ta") }),
    ];
    const there = along({ tongues: ["ta", "hi", "en"] }, wide, narrow);
    expect(there.answers).toEqual({ tongues: ["ta", "en"] });
    expect(moveAnswers(narrow, wide, there)).toEqual({ answers: { tongues: ["ta", "hi", "en"] }, parked: {} });
    const changed = { ...there, answers: { tongues: ["en", "fr"] } };
    expect(moveAnswers(narrow, wide, changed).answers).toEqual({ tongues: ["hi", "en", "fr"] });
  });

  it("go with the tick that says that a question does not apply", () => {
    const asked = aForm({ key: "id", kind: "text", notApplicable: true });
    const answers = { "id.notApplicable": true, "id.notApplicableReason": "My country has none." };
    const retired = aForm({ key: "id", kind: "text", notApplicable: true, retired: true });
    expect(along(answers, asked, retired).answers).toEqual({});
    expect(along(answers, asked, retired, asked)).toEqual({ answers, parked: {} });
  });
});

describe("rows that move to another form", () => {
  const work = (...members: string[]) =>
    aForm({ key: "work", kind: "rows", fields: members.map((key) => ({ key, kind: "text" as const })) });
  const [both, bare, none] = [work("employer", "boss"), work("employer"), aForm()];
  const rows = [
    { employer: "Anvil Works", boss: "Ida" },
    { employer: "Brook Mill", boss: "Jo" },
    { employer: "Anvil Works" },
  ];

  it("come back whole, from a form without the group and from one without a question of it", () => {
    expect(along({ work: rows }, both, bare).answers).toEqual({ work: rows.map(({ employer }) => ({ employer })) });
    for (const through of [[bare], [none], [bare, none], [none, bare]])
      expect(along({ work: rows }, both, ...through, both)).toEqual({ answers: { work: rows }, parked: {} });
    expect(along({ work: [] }, both, none, both)).toEqual({ answers: { work: [] }, parked: {} });
  });

  it("get back only what was theirs, whatever became of the others", () => {
    const { parked } = along({ work: rows }, both, bare);
    const back = (work: Answers[]) => moveAnswers(bare, both, { answers: { work }, parked }).answers.work;
    expect(back([{ employer: "Brook Mill" }])).toEqual([{ employer: "Brook Mill", boss: "Jo" }]);
    expect(back([{ employer: "Copper & Co" }, { employer: "Brook Mill" }])).toEqual([
      { employer: "Copper & Co" },
      { employer: "Brook Mill", boss: "Jo" },
    ]);
  });
});

/** The same sequence every time: a small generator of Lehmer's. */
function chance(seed: number) {
  let state = seed * 48_271 + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return {
    pick: <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value,
    is: (share: number) => next() < share,
    upTo: (most: number) => Math.floor(next() * (most + 1)),
  };
}
type Chance = ReturnType<typeof chance>;

const kinds: FieldKind[] = ["text", "whole-number", "yes-no", "choice", "choices", "country", "money", "tags", "date"];
const values = ["a", "b", "c", "d"];

function question(draw: Chance, key: string, depth: number): Questions[number] {
  const kind = depth === 0 && draw.is(0.25) ? ("rows" as const) : draw.pick(kinds);
  return {
    key,
    kind,
    ...(kind === "choice" || kind === "choices" ? { options: options(...values.filter(() => draw.is(0.6))) } : {}),
    ...(draw.is(0.15) ? { retired: true } : {}),
    ...(draw.is(0.2) ? { notApplicable: true } : {}),
    ...(kind === "rows"
      ? { fields: ["p", "q", "r"].filter(() => draw.is(0.7)).map((name) => question(draw, name, 1)) }
      : {}),
  };
}

const someForm = (draw: Chance) =>
  aForm(...["one", "two", "three", "four", "five"].filter(() => draw.is(0.75)).map((key) => question(draw, key, 0)));

type Form = ReturnType<typeof aForm>;
type Field = Form["top"][number];

function answer(draw: Chance, form: Form, field: Field): unknown {
  const offered = (field.options ?? []).map(({ value }) => value);
  switch (field.kind) {
    case "rows":
      return Array.from({ length: draw.upTo(3) }, () => answersTo(draw, form, field.fields ?? []));
    case "choice":
      return offered.length > 0 ? draw.pick(offered) : undefined;
    case "choices":
      return offered.length > 0 ? [draw.pick(offered)] : undefined;
    case "tags":
      return [draw.pick(values), draw.pick(values)];
    case "whole-number":
      return draw.upTo(9);
    case "yes-no":
    case "tick":
      return draw.is(0.5);
    case "money":
      return { amount: draw.upTo(9), currency: "CNY" };
    default:
      return draw.pick(values);
  }
}

const answersTo = (draw: Chance, form: Form, fields: readonly Field[]): Answers =>
  Object.fromEntries(
    fields
      .filter((field) => isAskedOf(form, field) && draw.is(0.8))
      .map((field) => [field.key, answer(draw, form, field)])
      .filter(([, value]) => value !== undefined),
  );

it("loses nothing of any answers on the way through any forms and back", () => {
  for (let seed = 1; seed <= 250; seed += 1) {
    const draw = chance(seed);
    const home = someForm(draw);
    const answers = answersTo(draw, home, home.top);
    const roads = Array.from({ length: 1 + draw.upTo(2) }, () => someForm(draw));
    expect(along(answers, home, ...roads, home), `seed ${seed}`).toEqual({ answers, parked: {} });
  }
});
