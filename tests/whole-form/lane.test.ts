import { describe, expect, it } from "vitest";
import { assess, assessReading } from "@/features/eligibility/domain/assess";
import type { Definition, Field } from "@/features/eligibility/domain/definition";
import { facts } from "@/features/eligibility/domain/facts";
import { compileForm } from "@/features/eligibility/domain/form";
import { type JudgedFacts, judgedFactsOf, letterOf } from "@/features/eligibility/domain/judged-facts";
import { judgesOf, keyOf } from "@/features/eligibility/domain/judging";
import { type Ask, type Lane, laneFrom } from "@/features/eligibility/domain/lane";
import { read } from "@/features/eligibility/domain/read";
import type { Reading } from "@/features/eligibility/domain/reading";
import { exampleDay, firstForm, institutions } from "../support/clean-applicant";
import { chance, type VariedCase, variedCase, variedDraft } from "../support/varied";

const context = { today: exampleDay, institutions };

const judged = ({ answers, evidence }: VariedCase): JudgedFacts => {
  const reading = read(firstForm, answers, evidence, context);
  return judgedFactsOf(reading, assessReading(reading));
};

/** As the database hands it over: through JSON. */
const stored = (kept: JudgedFacts): JudgedFacts => JSON.parse(JSON.stringify(kept));

const keptValue = (kept: JudgedFacts, { in: place, name, secret }: Ask): unknown => {
  if (secret) return kept.secret[place === "facts" ? `fact ${name}` : name];
  return place === "answers" ? (kept.answers[name] ?? kept.others[name]) : kept[place][name];
};

const byLane = (lane: Lane, kept: JudgedFacts) =>
  lane.judge(
    kept.outcomes,
    lane.asks.map((ask) => keptValue(kept, ask)),
    kept.assessmentDate,
  );

function byAssessing(definition: Definition, { answers, evidence }: VariedCase) {
  const form = compileForm(definition);
  const { verdict, rules } = assess({ form, answers, evidence, on: exampleDay, institutions });
  const found = new Map(rules.map(({ id, route, outcome }) => [keyOf(id, route), outcome]));
  return {
    verdict,
    outcomes: judgesOf(form)
      .all.map(({ key }) => letterOf(found.get(key)))
      .join(""),
  };
}

const some = Array.from({ length: 30 }, (_, seed) => variedCase(chance(seed)));
const changed = (change: (draft: Definition) => unknown): Definition => {
  const draft = structuredClone(firstForm.definition);
  change(draft);
  return draft;
};
const fieldOf = (draft: Definition, key: string) =>
  draft.sections.flatMap(({ fields }) => fields).find((field) => field.key === key) as Field;

describe("a draft judges kept cases", () => {
  it("as it judges their answers, whatever has changed", { timeout: 30_000 }, () => {
    const kept = some.map((one) => stored(judged(one)));
    let lanes = 0;
    for (let seed = 0; seed < 16; seed += 1) {
      const draft = variedDraft(chance(1_000 + seed));
      const lane = laneFrom(firstForm, compileForm(draft));
      if (!lane) continue;
      lanes += 1;
      for (let at = seed % 6; at < some.length; at += 6)
        expect(byLane(lane, kept[at]!), `draft ${seed}, case ${at}`).toEqual(byAssessing(draft, some[at]!));
    }
    expect(lanes).toBeGreaterThan(8);
  });

  it("asks nothing but the claimed routes where only words have changed", () => {
    const draft = changed(({ rules }) => {
      for (const rule of rules) rule.title = { en: "Another title" };
    });
    expect(laneFrom(firstForm, compileForm(draft))?.asks).toEqual([{ in: "answers", name: "k.route", secret: false }]);
  });

  it("takes what a change in a parameter asks for, and no more", () => {
    const draft = changed(({ parameters }) => Object.assign(parameters["K-R01"] ?? {}, { max: 47 }));
    const asks = laneFrom(firstForm, compileForm(draft))?.asks.map(({ name }) => name);
    expect(asks).toEqual(["k.route", "age.max", "age.min"]);
  });

  it("finds a fact anew from kept answers where its parameters have changed", () => {
    const draft = changed(({ parameters }) => Object.assign(parameters["K-R19"] ?? {}, { floor: 9_000 }));
    const lane = laneFrom(firstForm, compileForm(draft));
    expect(lane?.asks.map(({ name }) => name)).toContain("payer.amount");
    expect(lane?.dated).toBe(true);
  });

  it.each<[string, (draft: Definition) => unknown]>([
    ["the options of a question that a rule asks", (draft) => void fieldOf(draft, "passport.type").options?.pop()],
    [
      "when it is shown",
      (draft) => Object.assign(fieldOf(draft, "payer.amount"), { visibleWhen: { field: "start.post", is: "x" } }),
    ],
    ["what decides when it is shown", (draft) => Object.assign(fieldOf(draft, "k.route"), { retired: true })],
  ])("gives up where this has changed: %s", (_what, change) => {
    expect(laneFrom(firstForm, compileForm(changed(change)))).toBeNull();
  });

  it("goes on where a question that no rule asks was added or moved", () => {
    const draft = changed(({ sections }) => {
      const [first] = sections;
      const [one] = first?.fields ?? [];
      if (one) first?.fields.unshift({ ...one, key: "new.question", visibleWhen: { field: "k.route", is: "both" } });
    });
    expect(laneFrom(firstForm, compileForm(draft))).not.toBeNull();
  });

  it("keeps sensitive answers, and facts made from them, apart", () => {
    const kept = judged(variedCase(chance(3)));
    const open = JSON.stringify([kept.facts, kept.answers, kept.others]);
    for (const key of [
      "decl.health",
      "decl.criminal",
      "decl.military",
      "ban.daysLeft",
      "mrz.standing",
      "passport.number",
    ])
      expect(open).not.toContain(`"${key}"`);
    expect(Object.keys(kept.secret)).toEqual(expect.arrayContaining(["decl.health", "fact mrz.standing"]));
  });
});

describe("facts say what they are made from", () => {
  it.each(Object.entries(facts))("%s", (_name, { from, find }) => {
    for (const { answers, evidence } of some) {
      const reading = read(firstForm, answers, evidence, context);
      const asked = new Set<string>();
      let looksBeyond = false;
      const beyond = <Value>(value: Value): Value => {
        looksBeyond = true;
        return value;
      };
      const watched: Reading = {
        ...reading,
        answer: (path) => {
          asked.add(path);
          return reading.answer(path);
        },
        documents: (slot) => beyond(reading.documents(slot)),
        rows: (group) => beyond(reading.rows(group)),
        get evidence() {
          return beyond(reading.evidence);
        },
        context: {
          ...reading.context,
          get institutions() {
            return beyond(institutions);
          },
        },
      };
      find(watched);
      for (const path of asked) expect(from.fields).toContain(path);
      if (looksBeyond) expect("beyond" in from).toBe(true);
    }
  });
});
