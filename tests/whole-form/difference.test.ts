import { describe, expect, it } from "vitest";
import type { Definition } from "@/features/eligibility/domain/definition";
import { byPart, differenceBetween } from "@/features/eligibility/domain/difference/difference";
import { mergeDefinitions } from "@/features/eligibility/domain/difference/merge";
import { movedAmong } from "@/features/eligibility/domain/difference/moved";
import { putTogether, takeApart } from "@/features/eligibility/domain/difference/units";
import { draftOfFirst } from "../support/draft";

const first = draftOfFirst();

function changed(...changes: ((draft: Definition) => void)[]): Definition {
  const draft = draftOfFirst();
  for (const change of changes) change(draft);
  return draft;
}

const fieldOf = (draft: Definition, key: string) => {
  const found = draft.sections.flatMap(({ fields }) => fields).find((field) => field.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};
const raise = (to: number) => (draft: Definition) => {
  Object.assign(draft.parameters["K-R01"] ?? {}, { max: to });
};
const relabel =
  (words: string, language = "en") =>
  (draft: Definition) => {
    Object.assign(fieldOf(draft, "person.dob").label, { [language]: words });
  };
const told = (after: Definition, before = first) =>
  differenceBetween(before, after).map(({ kind, id, change, members }) =>
    [change, kind, id, ...members.map(({ member }) => member)].join(" "),
  );
const remove = <Item>(list: Item[], where: (item: Item) => boolean) => {
  list.splice(list.findIndex(where), 1);
};

describe("the difference between two versions", () => {
  it("is none between equals, however their members are ordered", () => {
    expect(told(draftOfFirst())).toEqual([]);
    const { samples, settings, lists, parameters, rules, sections } = draftOfFirst();
    expect(told({ ...(samples ? { samples } : {}), settings, lists, parameters, rules, sections })).toEqual([]);
  });

  it.each<[string, (draft: Definition) => void, string[]]>([
    ["a parameter", raise(47), ["changed parameter K-R01.max value"]],
    ["one language of a label", relabel("生日", "zh-CN"), ["changed field person.dob label.zh-CN"]],
    [
      "a condition, as one thing",
      (draft) => Object.assign(fieldOf(draft, "person.dob"), { visibleWhen: { field: "person.sex", is: "f" } }),
      ["changed field person.dob visibleWhen"],
    ],
    [
      "a rule's reason, by its clause",
      (draft) => Object.assign(draft.rules[0]?.clauses[0]?.reason ?? {}, { en: "Too young." }),
      ["changed rule K-R01 clauses[too-young].reason.en"],
    ],
    [
      "a field added",
      (draft) => draft.sections[1]?.fields.splice(2, 0, { ...fieldOf(draft, "person.dob"), key: "person.shoe" }),
      ["added field person.shoe"],
    ],
    [
      "a field removed",
      (draft) => remove(draft.sections[1]?.fields ?? [], ({ key }) => key === "person.dob"),
      ["removed field person.dob"],
    ],
    [
      "an option added",
      (draft) => fieldOf(draft, "person.sex").options?.push({ value: "n", label: { en: "Not said" } }),
      ["changed field person.sex options[n].value options[n].label.en"],
    ],
    [
      "options in another order",
      (draft) => fieldOf(draft, "person.sex").options?.reverse(),
      ["changed field person.sex options"],
    ],
    [
      "a post closed",
      (draft) => Object.assign(draft.lists.posts[0] ?? {}, { active: false }),
      ["changed list posts/washington active"],
    ],
    [
      "a region renamed",
      (draft) => Object.assign(draft.lists.regions.DEU?.[0]?.label ?? {}, { en: "Elsewhere" }),
      [expect.stringMatching(/^changed list regions\/DEU\/\w+ label.en$/)],
    ],
    ["a setting", (draft) => Object.assign(draft.settings, { requestDays: 20 }), ["changed setting requestDays value"]],
    [
      "a fee",
      (draft) => Object.assign(draft.settings.fees[0] ?? {}, { amount: 140, confirmed: true }),
      ["changed setting fees/washington/single amount confirmed"],
    ],
    [
      "two rules that change places",
      (draft) => draft.rules.splice(0, 2, draft.rules[1] as never, draft.rules[0] as never),
      [expect.stringMatching(/^moved rule K-R0[12]$/)],
    ],
    [
      "a section sent to the end",
      (draft) => draft.sections.push(...draft.sections.splice(0, 1)),
      ["moved section start"],
    ],
  ])("tells %s", (_what, change, expected) => {
    expect(told(changed(change))).toEqual(expected);
  });

  it("calls a field moved, and not gone, that stands in another section", () => {
    const after = changed((draft) => {
      const dob = fieldOf(draft, "person.dob");
      remove(draft.sections[1]?.fields ?? [], (field) => field === dob);
      draft.sections[0]?.fields.push({ ...dob, page: draft.sections[0].pages[0]?.key ?? "" });
    });
    expect(told(after)).toEqual(["moved field person.dob"]);
  });

  it("is told by part, with what was and what is", () => {
    expect(byPart(differenceBetween(first, changed(raise(47)))).parameters).toEqual([
      {
        kind: "parameter",
        id: "K-R01.max",
        label: null,
        change: "changed",
        members: [{ member: "value", from: 45, to: 47 }],
        from: null,
        to: null,
      },
    ]);
  });

  it.each([
    ["abcd", "bcda", "a"],
    ["abcd", "dabc", "d"],
    ["abcd", "abcd", ""],
    ["abc", "axbyc", ""],
    ["abcd", "dcba", 3],
  ])("explains %s to %s by as few moves as can be", (before, after, expected) => {
    const moved = movedAmong([...before], [...after]);
    if (typeof expected === "number") expect(moved.size).toBe(expected);
    else expect([...moved].join("")).toBe(expected);
  });
});

describe("a definition taken apart", () => {
  it("is the same put together again", () => {
    expect(putTogether(takeApart(first), first)).toEqual(first);
  });
});

describe("bringing a draft up to date", () => {
  const merge = (mine: Definition, theirs: Definition, choices = {}) => mergeDefinitions(first, mine, theirs, choices);

  it("takes over what the other side changed and keeps mine", () => {
    const mine = changed(raise(47), relabel("Born on"));
    const theirs = changed(relabel("生日", "zh-CN"), (draft) => Object.assign(draft.settings, { requestDays: 20 }));
    const { definition, clashes } = merge(mine, theirs);
    expect(clashes).toEqual([]);
    expect(told(definition, mine)).toEqual([
      "changed field person.dob label.zh-CN",
      "changed setting requestDays value",
    ]);
    expect(told(definition, theirs)).toEqual([
      "changed field person.dob label.en",
      "changed parameter K-R01.max value",
    ]);
  });

  it("puts what theirs added where it stands there, and leaves out what they removed", () => {
    const theirs = changed(
      (draft) => draft.sections[1]?.fields.splice(2, 0, { ...fieldOf(draft, "person.dob"), key: "person.shoe" }),
      (draft) => remove(draft.settings.reasonCodes, ({ code }) => code === "RF01"),
    );
    const { definition } = merge(changed(raise(47)), theirs);
    expect(told(definition, theirs)).toEqual(["changed parameter K-R01.max value"]);
  });

  it("moves what theirs moved", () => {
    const theirs = changed((draft) => draft.rules.push(...draft.rules.splice(0, 1)));
    const { definition } = merge(changed(raise(47)), theirs);
    expect(definition.rules.map(({ id }) => id)).toEqual(theirs.rules.map(({ id }) => id));
  });

  it("keeps mine where both changed the same, tells it, and goes by the choice", () => {
    const [mine, theirs] = [changed(raise(47)), changed(raise(46))];
    const at = "parameter K-R01.max value";
    expect(merge(mine, theirs).clashes).toEqual([
      { at, kind: "parameter", id: "K-R01.max", member: "value", base: 45, mine: 47, theirs: 46 },
    ]);
    expect(merge(mine, theirs).definition.parameters["K-R01"]?.max).toBe(47);
    expect(merge(mine, theirs, { [at]: "theirs" }).definition.parameters["K-R01"]?.max).toBe(46);
  });

  it("asks where one side removed what the other changed", () => {
    const gone = changed((draft) => remove(draft.settings.reasonCodes, ({ code }) => code === "RF01"));
    const reworded = changed((draft) => Object.assign(draft.settings.reasonCodes[0] ?? {}, { basis: "Article 25" }));
    const at = "setting reasonCodes/RF01";
    expect(merge(gone, reworded).clashes).toMatchObject([{ at, member: "", mine: null }]);
    expect(merge(gone, reworded).definition).toEqual(gone);
    expect(merge(gone, reworded, { [at]: "theirs" }).definition.settings.reasonCodes[0]).toMatchObject({
      code: "RF01",
      basis: "Article 25",
    });
  });

  it("does not ask where both made the same change", () => {
    expect(merge(changed(raise(47)), changed(raise(47)))).toEqual({ definition: changed(raise(47)), clashes: [] });
  });

  it("keeps the section that theirs removed while a new field of mine stands in it", () => {
    const mine = changed((draft) =>
      draft.sections[1]?.fields.push({ ...fieldOf(draft, "person.dob"), key: "person.shoe" }),
    );
    const theirs = changed((draft) => draft.sections.splice(1, 1));
    const { definition } = merge(mine, theirs);
    expect(definition.sections.map(({ key }) => key)).toContain(first.sections[1]?.key);
    expect(fieldOf(definition, "person.shoe").key).toBe("person.shoe");
  });
});
