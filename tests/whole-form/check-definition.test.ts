import { describe, expect, it } from "vitest";
import { checkDefinition } from "@/features/eligibility/domain/check-definition";
import type { Definition } from "@/features/eligibility/domain/definition";
import { draftOfFirst } from "../support/draft";

type Draft = { -readonly [Key in keyof Definition]: Definition[Key] } & Record<string, unknown>;

const copy = (): Draft => ({ ...draftOfFirst() });

function faultsAfter(change: (draft: Draft) => void): string[] {
  const draft = copy();
  change(draft);
  const checked = checkDefinition(draft);
  return checked.ok ? [] : (checked.error.faults ?? []).map(({ field, code }) => `${field} ${code}`);
}

const field = (draft: Draft, section = 1, at = 0) => {
  const found = draft.sections[section]?.fields[at];
  if (!found) throw new Error("no such field");
  return found;
};
const rule = (draft: Draft, id: string) => {
  const found = draft.rules.find((one) => one.id === id);
  if (!found) throw new Error("no such rule");
  return found;
};

const firstCheck = (draft: Draft) => {
  const found = draft.settings.checklists?.[0]?.checks[0];
  if (!found) throw new Error("no such check");
  return found;
};

describe("a definition", () => {
  it("of the first version is in order, and stays as it is", () => {
    const checked = checkDefinition(copy());
    expect(checked.ok && checked.value).toEqual(copy());
  });

  it.each<[string, (draft: Draft) => void, string]>([
    [
      "a kind that does not exist",
      (draft) => Object.assign(field(draft), { kind: "mood" }),
      "sections[1].fields[0].kind unknown-kind",
    ],
    [
      "an unknown member",
      (draft) => Object.assign(field(draft), { colour: "red" }),
      "sections[1].fields[0].colour unknown-field",
    ],
    [
      "a text without English",
      (draft) => Object.assign(field(draft), { label: { "zh-CN": "姓" } }),
      "sections[1].fields[0].label english-missing",
    ],
    [
      "a key that reaches into objects",
      (draft) => Object.assign(field(draft), { key: "person.__proto__" }),
      "sections[1].fields[0].key unsafe-key",
    ],
    [
      "another such key",
      (draft) => Object.assign(field(draft), { key: "constructor" }),
      "sections[1].fields[0].key unsafe-key",
    ],
    [
      "the same key twice",
      (draft) => Object.assign(field(draft, 1, 1), { key: field(draft).key }),
      "sections[1].fields[1].key duplicate",
    ],
    ["the same rule twice", (draft) => draft.rules.push(rule(draft, "K-R01")), "rules[20].id duplicate"],
    [
      "a condition on an absent field",
      (draft) => Object.assign(field(draft), { visibleWhen: { field: "nobody", is: true } }),
      "sections[1].fields[0].visibleWhen.field unknown-name",
    ],
    [
      "a condition on an unknown fact, deep inside",
      (draft) => Object.assign(field(draft), { visibleWhen: { any: [{ not: { fact: "weather", is: 1 } }] } }),
      "sections[1].fields[0].visibleWhen.any[0].not.fact unknown-fact",
    ],
    [
      "a condition with two tests",
      (draft) => Object.assign(field(draft), { visibleWhen: { field: "person.dob", is: 1, atLeast: 2 } }),
      "sections[1].fields[0].visibleWhen one-subject-one-test",
    ],
    [
      "a check of no known name",
      (draft) => Object.assign(field(draft), { checks: [{ check: "lucky" }] }),
      "sections[1].fields[0].checks[0].check unknown-check",
    ],
    [
      "a check against an absent field",
      (draft) => Object.assign(field(draft), { checks: [{ check: "after", field: "nobody" }] }),
      "sections[1].fields[0].checks[0].field unknown-name",
    ],
    [
      "a page that is not there",
      (draft) => Object.assign(field(draft), { page: "nowhere" }),
      "sections[1].fields[0].page unknown-page",
    ],
    [
      "a check of officers on an absent field",
      (draft) => firstCheck(draft).looksAt.push("nobody"),
      "settings.checklists[0].checks[0].looksAt[3] unknown-name",
    ],
    [
      "a check of officers with an unknown reason",
      (draft) => firstCheck(draft).reasonCodes.push("RF98"),
      "settings.checklists[0].checks[0].reasonCodes[2] unknown-name",
    ],
    [
      "a check of officers under a condition on an absent field",
      (draft) => Object.assign(firstCheck(draft), { when: { field: "nobody", is: true } }),
      "settings.checklists[0].checks[0].when.field unknown-name",
    ],
    [
      "a rule that reads an absent field",
      (draft) => rule(draft, "K-R01").inputs.push("nobody"),
      "rules[0].inputs[1] unknown-name",
    ],
    [
      "a rule with a parameter that is not there",
      (draft) =>
        Object.assign(rule(draft, "K-R11").clauses[0] ?? {}, {
          when: { field: "passport.blankPages", lessThan: { parameter: "leaves" } },
        }),
      "rules[10].clauses[0].when unknown-parameter",
    ],
    [
      "a route with a rule that is not there",
      (draft) => rule(draft, "K-R03").combines?.routes.A.rules.push("K-R99"),
      "rules[2].combines.routes.A.rules[4] unknown-rule",
    ],
    ["sections that are no list", (draft) => Object.assign(draft, { sections: {} }), "sections wrong-kind"],
  ])("with %s is refused by path", (_what, change, expected) => {
    expect(faultsAfter(change)).toContain(expected);
  });

  it("with several things wrong is refused by every path, also where one thing has the wrong shape", () => {
    const faults = faultsAfter((draft) => {
      Object.assign(field(draft), { kind: "mood" });
      Object.assign(field(draft, 1, 2), { key: field(draft, 1, 1).key });
      rule(draft, "K-R01").inputs.push("nobody");
      Object.assign(rule(draft, "K-R02"), { colour: "red" });
      Object.assign(draft, { colour: "red" });
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        "sections[1].fields[0].kind unknown-kind",
        "rules[1].colour unknown-field",
        "colour unknown-field",
        "sections[1].fields[2].key duplicate",
        "rules[0].inputs[1] unknown-name",
      ]),
    );
  });

  it("is refused where questions wait for each other", () => {
    const faults = faultsAfter((draft) => {
      const [one, other] = [field(draft, 1, 0), field(draft, 1, 1)];
      Object.assign(one, { visibleWhen: { field: other.key, answered: true }, required: false });
      Object.assign(other, { visibleWhen: { field: one.key, answered: true }, required: false });
    });
    expect(faults).toEqual(["sections[1].fields[0].visibleWhen circle", "sections[1].fields[1].visibleWhen circle"]);
  });

  it.each([null, undefined, 5, "text", [], {}])("is not %j", (value) => {
    expect(checkDefinition(value).ok).toBe(false);
  });

  it("is refused where it is nested without end, and nobody runs out of stack", () => {
    const deep = JSON.parse(`${'{"not":'.repeat(5000)}{"field":"a","is":1}${"}".repeat(5000)}`);
    expect(faultsAfter((draft) => Object.assign(field(draft), { visibleWhen: deep }))).toEqual([
      expect.stringMatching(/^sections\[1\]\.fields\[0\]\.visibleWhen\.not\.not\S+ too-deep$/),
    ]);
  });

  it("is refused where a name would pollute", () => {
    const draft = copy();
    draft.parameters = JSON.parse('{"__proto__": {"min": 1}}');
    expect(checkDefinition(draft)).toMatchObject({ ok: false, error: { faults: [{ code: "unsafe-key" }] } });
  });
});
