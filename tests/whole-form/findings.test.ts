import { describe, expect, it } from "vitest";
import type { Clause, Condition, Definition, Field } from "@/features/eligibility/domain/definition";
import { findingsOf } from "@/features/eligibility/domain/findings/findings-of";
import { firstDefinition } from "../../prisma/definition";
import { draftOfFirst, fieldOf, placeOfField, placeOfRule, ruleOf } from "../support/draft";

const t = (en: string) => ({ en, "zh-CN": en });

/** What is found after a change, as "code place". */
function foundAfter(change: (draft: Definition) => void): string[] {
  const draft = draftOfFirst();
  change(draft);
  return findingsOf(draft).map(({ code, place }) => `${code} ${place}`);
}

const at = (key: string, more = "") => `${placeOfField(firstDefinition, key)}${more}`;
const inRule = (id: string, more = "") => `${placeOfRule(firstDefinition, id)}${more}`;
const show = (draft: Definition, key: string, visibleWhen: Condition) =>
  Object.assign(fieldOf(draft, key), { visibleWhen });
const clause = (when: Condition, outcome: Clause["outcome"], code: string): Clause => ({
  when,
  outcome,
  code,
  reason: t("Why."),
});
const addClause = (draft: Definition, id: string, place: number, added: Clause) =>
  ruleOf(draft, id).clauses.splice(place, 0, added);
const question = (key: string, more: Partial<Field> = {}): Field => ({
  key,
  kind: "yes-no",
  label: t(key),
  page: "place",
  required: true,
  ...more,
});
const add = (draft: Definition, ...fields: Field[]) => draft.sections[0]?.fields.push(...fields);
const added = (position: number) =>
  `sections[0].fields[${(firstDefinition.sections[0]?.fields.length ?? 0) + position}]`;

describe("the first version", () => {
  it("has nothing to mend", () => expect(findingsOf(draftOfFirst())).toEqual([]));
});

type Planted = [what: string, change: (draft: Definition) => void, found: string[]];
const plant = (rows: Planted[]) =>
  it.each(rows)("%s", (_what, change, found) => expect(foundAfter(change)).toEqual(found));

describe("names", () => {
  plant([
    [
      "a field that is not there",
      (d) => show(d, "visa.entriesReason", { field: "visa.entry", is: "multiple" }),
      [`unknown-name ${at("visa.entriesReason", ".visibleWhen.field")}`],
    ],
    [
      "a retired field in a condition",
      (d) => Object.assign(fieldOf(d, "visa.entries"), { retired: true }),
      [`retired-name ${at("visa.entriesReason", ".visibleWhen")}`],
    ],
    [
      "a retired field in a check",
      (d) => Object.assign(fieldOf(d, "contact.mobile"), { retired: true }),
      [`retired-name ${at("emergency.phone", ".checks[0]")}`],
    ],
    [
      "a retired field in a rule",
      (d) => Object.assign(fieldOf(d, "passport.blankPages"), { retired: true }),
      [`retired-name ${inRule("K-R11", ".clauses[0].when")}`, `retired-name ${inRule("K-R11", ".inputs[0]")}`],
    ],
    [
      "a group that a check names",
      (d) => Object.assign(fieldOf(d, "work.gapReasons"), { retired: true }),
      [`retired-name ${at("work.history", ".checks[0]")}`],
    ],
    [
      "a page that is not there",
      (d) => Object.assign(fieldOf(d, "visa.service"), { page: "gone" }),
      expect.arrayContaining([`unknown-page ${at("visa.service", ".page")}`]) as never,
    ],
    [
      "an option that nobody can choose",
      (d) => show(d, "person.maritalOther", { field: "person.maritalStatus", oneOf: ["other", "engaged"] }),
      [`unknown-option ${at("person.maritalOther", ".visibleWhen.oneOf[1]")}`],
    ],
    [
      "a parameter outside rules",
      (d) => show(d, "visa.entriesReason", { field: "visa.maxStayDays", moreThan: { parameter: "K-R99.days" } }),
      [`unknown-parameter ${at("visa.entriesReason", ".visibleWhen")}`],
    ],
    [
      "a fact whose question is retired",
      (d) => Object.assign(fieldOf(d, "k.post.start"), { retired: true }),
      [
        `fact-without-field ${inRule("K-R08", ".clauses[1].when")}`,
        `fact-without-field ${inRule("K-R08", ".clauses[4].when")}`,
        `retired-name ${inRule("K-R08", ".inputs[1]")}`,
      ],
    ],
    [
      "a gap in a text that nothing fills",
      (d) => Object.assign(ruleOf(d, "K-R11").otherwise, { reason: t("{pagez} pages") }),
      [
        `unknown-gap ${inRule("K-R11", ".otherwise.reason.en")}`,
        `unknown-gap ${inRule("K-R11", ".otherwise.reason.zh-CN")}`,
      ],
    ],
    [
      "a claim that leads nowhere",
      (d) => fieldOf(d, "k.route").options?.push({ value: "by_award", label: t("By an award") }),
      [`claim-without-route ${inRule("K-R03", ".combines")}`],
    ],
  ]);
});

describe("places that nobody comes to", () => {
  plant([
    [
      "a required question hidden for ever",
      (d) =>
        show(d, "visa.service", {
          all: [
            { field: "visa.entries", is: "single" },
            { field: "visa.entries", is: "double" },
          ],
        }),
      [`required-hidden ${at("visa.service", ".visibleWhen")}`],
    ],
    [
      "a question hidden for ever",
      (d) =>
        show(d, "contact.line2", {
          all: [
            { field: "visa.maxStayDays", atLeast: 50 },
            { field: "visa.maxStayDays", lessThan: 40 },
          ],
        }),
      [`unreachable-field ${at("contact.line2", ".visibleWhen")}`],
    ],
    [
      "beyond the limits of an answer",
      (d) => show(d, "contact.line2", { field: "visa.maxStayDays", moreThan: 180 }),
      [`unreachable-field ${at("contact.line2", ".visibleWhen")}`],
    ],
    [
      "between two whole numbers",
      (d) =>
        show(d, "contact.line2", {
          all: [
            { field: "visa.maxStayDays", moreThan: 2 },
            { field: "visa.maxStayDays", lessThan: 3 },
          ],
        }),
      [`unreachable-field ${at("contact.line2", ".visibleWhen")}`],
    ],
    [
      "only where the question before it is hidden",
      (d) =>
        show(d, "visa.entriesReason", {
          all: [
            { field: "decl.refused.details", answered: true },
            { field: "decl.refused", is: false },
          ],
        }),
      [`required-hidden ${at("visa.entriesReason", ".visibleWhen")}`],
    ],
    [
      "a page",
      (d) => {
        for (const field of d.sections.flatMap(({ fields }) => fields).filter(({ page }) => page === "venture"))
          field.visibleWhen = {
            all: [
              { field: "k.insurance", is: "yes" },
              { field: "k.insurance", is: "no" },
            ],
          };
      },
      expect.arrayContaining([expect.stringMatching(/^unreachable-page sections\[\d+\]\.pages\[\d+\]$/)]) as never,
    ],
    [
      "a page without questions",
      (d) => d.sections[0]?.pages.push({ key: "empty", title: t("Empty") }),
      ["empty-page sections[0].pages[3]"],
    ],
    [
      "questions that wait for each other",
      (d) =>
        add(
          d,
          question("new.first", { visibleWhen: { field: "new.second", is: true } }),
          question("new.second", { visibleWhen: { field: "new.first", is: true } }),
        ),
      [expect.stringMatching(/^circle sections\[0\]/) as never],
    ],
    [
      "a question that waits for itself",
      (d) => add(d, question("new.first", { visibleWhen: { field: "new.first", answered: true } })),
      [`circle ${added(0)}.visibleWhen`],
    ],
    [
      "questions that hide each other in turns",
      (d) =>
        add(
          d,
          question("new.first", { visibleWhen: { field: "new.second", answered: false } }),
          question("new.second", { visibleWhen: { field: "new.first", is: true } }),
        ),
      [expect.stringMatching(/^never-settles sections\[0\]/) as never],
    ],
  ]);

  it("takes a question that stays because it was answered for what it is", () => {
    const found = foundAfter((draft) =>
      add(
        draft,
        question("new.first", {
          visibleWhen: {
            any: [
              { field: "new.first", answered: true },
              { field: "new.second", answered: false },
            ],
          },
        }),
        question("new.second", { visibleWhen: { field: "new.first", is: true } }),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe("clauses", () => {
  plant([
    [
      "one that contradicts itself",
      (d) =>
        addClause(
          d,
          "K-R11",
          0,
          clause(
            {
              all: [
                { field: "passport.blankPages", atLeast: 50 },
                { field: "passport.blankPages", lessThan: 40 },
              ],
            },
            "FAIL",
            "new",
          ),
        ),
      [`never-met ${inRule("K-R11", ".clauses[0].when")}`],
    ],
    [
      "one of two sets that share nothing",
      (d) =>
        addClause(
          d,
          "K-R12",
          0,
          clause(
            {
              all: [
                { field: "passport.type", oneOf: ["ordinary", "service"] },
                { field: "passport.type", oneOf: ["special"] },
              ],
            },
            "FAIL",
            "new",
          ),
        ),
      [`never-met ${inRule("K-R12", ".clauses[0].when")}`],
    ],
    [
      "one within an earlier one",
      (d) => addClause(d, "K-R11", 1, clause({ field: "passport.blankPages", lessThan: 1 }, "FAIL", "new")),
      [`shadowed-clause ${inRule("K-R11", ".clauses[1]")}`],
    ],
    [
      "one that several before it cover together",
      (d) => {
        addClause(d, "K-R11", 1, clause({ field: "passport.blankPages", moreThan: 10 }, "PASS", "many"));
        addClause(
          d,
          "K-R11",
          2,
          clause(
            {
              any: [
                { field: "passport.blankPages", is: 1 },
                { field: "passport.blankPages", is: 11 },
              ],
            },
            "FAIL",
            "new",
          ),
        );
      },
      [`shadowed-clause ${inRule("K-R11", ".clauses[2]")}`],
    ],
    [
      "the same condition with another outcome",
      (d) =>
        addClause(
          d,
          "K-R12",
          1,
          clause(
            { not: { field: "passport.type", oneOf: ["service", "diplomatic", "official", "special", "other"] } },
            "FAIL",
            "new",
          ),
        ),
      [`contradictory-clauses ${inRule("K-R12", ".clauses[1]")}`],
    ],
    [
      "by a parameter that has moved",
      (d) => Object.assign(d.parameters["K-R01"] ?? {}, { band: -30 }),
      expect.arrayContaining([expect.stringMatching(/^shadowed-clause/)]) as never,
    ],
    [
      "a prefix within a list of the routes' rule",
      (d) => addClause(d, "K-R05", 2, clause({ field: "k.$route.isced", startsWithAny: ["061"] }, "FAIL", "new")),
      [`shadowed-clause ${inRule("K-R05", ".clauses[2]")}`],
    ],
    [
      "a list that only an earlier clause can meet",
      (d) =>
        addClause(d, "K-R18", 1, clause({ field: "visa.purposes", includesOnly: ["paid_employment"] }, "FAIL", "new")),
      [`shadowed-clause ${inRule("K-R18", ".clauses[1]")}`],
    ],
    [
      "a requirement that never comes",
      (d) =>
        Object.assign(fieldOf(d, "person.nativeName"), {
          requiredWhen: {
            all: [
              { fact: "age.min", lessThan: 3 },
              { fact: "age.min", moreThan: 2 },
            ],
          },
        }),
      [`never-met ${at("person.nativeName", ".requiredWhen")}`],
    ],
  ]);
});

describe("rules, routes and limits", () => {
  plant([
    ["a question that the judged are never asked", (d) => ruleOf(d, "K-R07").inputs.push("k.post.start"), []],
    [
      "a question of the other route alone",
      (d) => {
        show(d, "k.post.title", { field: "k.route", is: "b_current_post" });
        ruleOf(d, "K-R07").inputs.push("k.post.title");
      },
      [`input-not-asked ${inRule("K-R07", ".inputs[3]")}`],
    ],
    [
      "a rule that no verdict counts",
      (d) => {
        const { combines } = ruleOf(d, "K-R03");
        combines?.routes.A.rules.splice(1, 1);
      },
      [`rule-not-counted ${inRule("K-R05", ".routes[0]")}`],
    ],
    [
      "a route without rules",
      (d) => {
        const { combines } = ruleOf(d, "K-R03");
        if (combines) combines.routes.B.rules = [];
        d.rules = d.rules.filter(({ id }) => id !== "K-R08" && id !== "K-R09");
        ruleOf(d, "K-R05").routes = ["A"];
        ruleOf(d, "K-R06").routes = ["A"];
        delete d.parameters["K-R08"];
        delete d.parameters["K-R09"];
      },
      [`route-without-rules ${inRule("K-R03", ".combines.routes.B.rules")}`],
    ],
    [
      "limits that cross",
      (d) => Object.assign(fieldOf(d, "visa.maxStayDays"), { min: 200 }),
      expect.arrayContaining([`limits-crossed ${at("visa.maxStayDays", ".min")}`]) as never,
    ],
    [
      "a pattern longer than its box",
      (d) =>
        Object.assign(fieldOf(d, "prev.visaNo"), {
          checks: [{ check: "pattern", parts: [{ of: "digits", least: 12, most: 20 }] }],
        }),
      [`limits-crossed ${at("prev.visaNo", ".checks[0]")}`],
    ],
    [
      "a parameter that nobody reads",
      (d) => Object.assign(d.parameters["K-R10"] ?? {}, { years: 3 }),
      ["unused-parameter parameters.K-R10.years"],
    ],
    [
      "a parameter outside its bounds",
      (d) => {
        ruleOf(d, "K-R10").parameterNotes = { months: { label: t("Months"), min: 0, max: 24 } };
        d.parameters["K-R10"] = { months: 36 };
      },
      ["parameter-out-of-bounds parameters.K-R10.months"],
    ],
  ]);
});

describe("translations", () => {
  it("are counted by language", () => {
    const draft = draftOfFirst();
    fieldOf(draft, "visa.service").label = { en: "Service" };
    fieldOf(draft, "visa.entries").label = { en: "Entries", "zh-CN": " " };
    expect(findingsOf(draft)).toMatchObject([
      { code: "missing-translations", severity: "warns", values: { language: "zh-CN", count: 2 } },
    ]);
  });
});

describe("ways to mend", () => {
  it("offers the nearest bound for a parameter", () => {
    const draft = draftOfFirst();
    ruleOf(draft, "K-R10").parameterNotes = { months: { label: t("Months"), max: 24 } };
    draft.parameters["K-R10"] = { months: 36 };
    expect(findingsOf(draft)[0]?.mend).toEqual([{ set: ["parameters", "K-R10", "months"], value: 24 }]);
  });
});

describe("a definition made to exhaust", () => {
  /** Two thousand questions, each hanging on many others. */
  const hostile = () => {
    const draft = draftOfFirst();
    const many = 1_980;
    const named = (at: number) => `h.f${at % many}`;
    const options = ["a", "b", "c"].map((value) => ({ value, label: t(value) }));
    for (let at = 0; at < many; at += 1) {
      const all = Array.from({ length: 8 }, (_, part) => ({
        any: [
          { field: named(at * 7 + part * 13 + 1), is: "a" },
          { field: named(at * 11 + part * 17 + 3), is: "b" },
          { not: { field: named(at * 3 + part), oneOf: ["a", "c"] } },
        ],
      }));
      add(draft, question(named(at), { kind: "choice", options, visibleWhen: { all } }));
    }
    return draft;
  };

  it("costs a bounded number of steps, and nothing is claimed that was not decided", () => {
    // The runtime counts for the whole process, and another worker is in it.
    const before = process.cpuUsage();
    const found = findingsOf(hostile());
    const { user } = process.cpuUsage(before);
    expect(found.filter(({ code }) => code !== "missing-translations").length).toBeLessThan(3);
    expect(user / 1_000).toBeLessThan(2 * 5_000);
  });
});
