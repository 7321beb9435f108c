import { expect, it } from "vitest";
import { assess } from "@/features/eligibility/domain/assess";
import { faultsOf, warningsOf } from "@/features/eligibility/domain/faults";
import { decodePage } from "@/features/eligibility/domain/page-encoding";
import { pagesOf, questionCount, sectionStates } from "@/features/eligibility/domain/pages";
import { parseAnswers } from "@/features/eligibility/domain/parse-answers";
import { snapshotOf } from "@/features/eligibility/domain/snapshot";
import { cleanAnswers, firstForm, institutions } from "../support/clean-applicant";

/** A small generator of its own (mulberry32), so that a failure can be repeated from its seed. */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const oddities: unknown[] = [
  ...[
    null,
    undefined,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "",
    " ",
    "x",
    "\u0000",
    "\ud800",
  ],
  ...["2026-02-30", "0000-00-00", "9999-12-31", "9999", "99999-01-01", "-1", "__proto__", "toString", "x".repeat(5000)],
  ...[
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "<".repeat(44),
    "🙂".repeat(44),
    "CHN",
    "IND",
    "a_degree",
    "both",
    "0613",
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    [{}],
    [[{}]],
    { ror: 5 },
    { ror: "x" },
    { name: null },
    { amount: "1" },
    { amount: -5, currency: 3 },
  ],
  ...[
    { amount: 1e300, currency: "CNY" },
    ["business", 5],
    [{ from: "2026-13", to: {} }],
    [{ from: "9999-12", current: true }],
  ],
  ...[
    JSON.parse('{"__proto__": 1}'),
    JSON.parse('[{"__proto__": {"x": 1}}]'),
    Object.create(null),
    new Date(0),
    Symbol.iterator,
  ],
];

const keys = [...firstForm.top.map(({ key }) => key), "__proto__", "constructor", "nobody.knows"];

function randomAnswers(seed: number): Record<string, unknown> {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const answers: Record<string, unknown> = random() < 0.5 ? {} : { ...cleanAnswers() };
  for (let count = Math.floor(random() * 120); count > 0; count -= 1) {
    const key = pick(keys);
    const field = firstForm.fields.get(key);
    const row = () => Object.fromEntries((field?.fields ?? []).map((member) => [member.key, pick(oddities)]));
    Object.defineProperty(answers, key, {
      value: field?.kind === "rows" && random() < 0.6 ? [row(), pick(oddities), row()] : pick(oddities),
      enumerable: true,
      configurable: true,
    });
  }
  return answers;
}

const evidence = [
  { slot: "doc.degree", issuedOn: "soon", nameOnDocument: "\ud800" },
  { slot: "doc.legalStay", validUntil: "2026-02-30" },
  { slot: "__proto__" },
];

it("no answers, however malformed, make a reader throw", () => {
  const context = { today: "2026-06-15", institutions };
  for (let seed = 1; seed <= 25; seed += 1) {
    const answers = randomAnswers(seed);
    const all = () => {
      faultsOf(firstForm, answers, evidence, context);
      warningsOf(firstForm, answers, evidence, context);
      sectionStates(firstForm, answers, evidence, context);
      pagesOf(firstForm, answers, evidence, context);
      questionCount(firstForm, answers, evidence, context);
      snapshotOf(firstForm, answers, evidence, context);
      parseAnswers(firstForm, answers);
      parseAnswers(firstForm, answers, "typed");
      return assess({ form: firstForm, answers, evidence, on: "2026-06-15", institutions }).verdict;
    };
    expect(all, `seed ${seed}`).not.toThrow();
  }
}, 20_000);

it.each([null, undefined, 5, "text", [], [[]], () => 1])("answers that are %j count as none", (answers) => {
  expect(assess({ form: firstForm, answers: answers as never, evidence: [], on: "2026-06-15" }).verdict).toBe(
    "incomplete",
  );
});

it("what parses is read without a fault of kind", () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const parsed = parseAnswers(firstForm, randomAnswers(seed));
    if (!parsed.ok) continue;
    const codes = faultsOf(firstForm, parsed.value, [], { today: "2026-06-15" }).map(({ code }) => code);
    expect(codes).not.toContain("wrong-kind");
  }
});

it("no posted page, however odd its names, makes the decoder throw", () => {
  const random = randomFrom(7);
  const endings = [
    "",
    "-year",
    "-day",
    "-amount",
    "-text",
    "[0].from",
    "[0].from-year",
    "[999].x",
    "[-1].x",
    "[0]",
    "].",
    ".notApplicable",
  ];
  for (let round = 0; round < 10; round += 1) {
    const sent = Array.from({ length: 200 }, (): [string, string] => {
      const name = `${keys[Math.floor(random() * keys.length)]}${endings[Math.floor(random() * endings.length)]}`;
      return [name, String(oddities[Math.floor(random() * 20)])];
    });
    expect(() => parseAnswers(firstForm, decodePage(firstForm.top, sent), "typed")).not.toThrow();
  }
});

it("nothing was polluted on the way", () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
