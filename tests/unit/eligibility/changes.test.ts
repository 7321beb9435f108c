import { describe, expect, it } from "vitest";
import { applyChanges, type Change, valueAt } from "@/features/eligibility/domain/changes";
import type { Definition } from "@/features/eligibility/domain/definition";

const small = () => ({ list: ["a", "b", "c"], texts: { en: "one" } }) as unknown as Definition;

function changed(...changes: Change[]) {
  const applied = applyChanges(small(), changes);
  return applied.ok ? applied.value : applied.error.faults;
}

describe("an editor's changes", () => {
  it.each<[string, Change, unknown]>([
    ["sets a text", { set: ["texts", "en"], value: "two" }, { list: ["a", "b", "c"], texts: { en: "two" } }],
    [
      "sets what was not there",
      { set: ["texts", "fr"], value: "un" },
      { list: ["a", "b", "c"], texts: { en: "one", fr: "un" } },
    ],
    [
      "inserts before an index",
      { insert: ["list", 1], value: "x" },
      { list: ["a", "x", "b", "c"], texts: { en: "one" } },
    ],
    ["inserts at the end", { insert: ["list", 3], value: "x" }, { list: ["a", "b", "c", "x"], texts: { en: "one" } }],
    [
      "inserts a key",
      { insert: ["texts", "fr"], value: "un" },
      { list: ["a", "b", "c"], texts: { en: "one", fr: "un" } },
    ],
    ["removes an item", { remove: ["list", 0] }, { list: ["b", "c"], texts: { en: "one" } }],
    ["removes a key", { remove: ["texts", "en"] }, { list: ["a", "b", "c"], texts: {} }],
    ["moves an item", { move: ["list", 0], to: 2 }, { list: ["b", "c", "a"], texts: { en: "one" } }],
  ])("%s", (_what, change, expected) => {
    expect(changed(change)).toEqual(expected);
  });

  it("apply in order", () => {
    expect(changed({ insert: ["list", 0], value: "x" }, { set: ["list", 0], value: "y" })).toMatchObject({
      list: ["y", "a", "b", "c"],
    });
  });

  it.each<[string, Change, string]>([
    ["beyond the end", { set: ["list", 3], value: 1 }, "list[3] no-place"],
    ["below what is no branch", { set: ["texts", "en", "x"], value: 1 }, "texts.en.x no-place"],
    ["a list by name", { set: ["list", "length"], value: 0 }, "list.length no-place"],
    ["an object by number", { set: ["texts", 0], value: 0 }, "texts[0] no-place"],
    ["an insert over what stands", { insert: ["texts", "en"], value: 1 }, "texts.en duplicate"],
    ["a removal of nothing", { remove: ["texts", "fr"] }, "texts.fr no-place"],
    ["a move of a key", { move: ["texts", "en"], to: 0 }, "texts.en no-place"],
    ["a move too far", { move: ["list", 0], to: 3 }, "list[0] no-place"],
    ["the machinery of objects", { set: ["texts", "__proto__", "x"], value: 1 }, "texts.__proto__.x unsafe-key"],
    ["inherited members", { set: ["texts", "toString", "x"], value: 1 }, "texts.toString.x no-place"],
  ])("refuse %s by its place", (_what, change, expected) => {
    expect(changed(change)).toEqual([
      expect.objectContaining({ field: expected.split(" ")[0], code: expected.split(" ")[1] }),
    ]);
  });

  it("leave the definition that was given as it is", () => {
    const before = small();
    applyChanges(before, [{ set: ["texts", "en"], value: "two" }]);
    expect(before).toEqual(small());
  });

  it("say what stands at a path now", () => {
    expect(valueAt(small(), ["list", 1])).toBe("b");
    expect(valueAt(small(), ["texts", "constructor"])).toBeNull();
  });
});
