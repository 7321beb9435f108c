import { describe, expect, it } from "vitest";
import { memberFaults, scanMembers } from "@/lib/json-members";

const told = (text: string) => memberFaults(text).map(({ field, code }) => `${field} ${code}`);

describe("what JSON.parse lets pass", () => {
  it.each<[string, string[]]>([
    ['{"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 2}]}', []],
    ['{"a": 1, "a": 2}', ["a duplicate"]],
    ['{"c": [0, {"x": {"a": 1, "b": 2, "a": 3}}]}', ["c[1].x.a duplicate"]],
    ['{"a": "a, \\"a\\": {", "b": "}"}', []],
    ['{"\\u0061": 1, "a": 2}', ["a duplicate"]],
    ['{"a": {"__proto__": 1}}', ["a.__proto__ unknown-field"]],
    ['["a", "a"]', []],
    ['{"a": "unfinished', []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("is told of nesting without end, by the way that leads there", () => {
    expect(told(`{"a":${"[".repeat(100_000)}`)).toEqual([`a${"[0]".repeat(11)} too-deep`]);
  });

  it("is told a stretch at a time, with texts too long by their place", () => {
    const scan = scanMembers(`{"a":[1,{"b":"${"x".repeat(50)}"}],"c":"${'\\"'.repeat(200_000)}"}`, 40);
    let rests = 0;
    for (let step = scan.next(); ; step = scan.next()) {
      if (step.done) {
        expect(step.value.map(({ field, code }) => `${field} ${code}`)).toEqual([
          "a[1].b text-too-long",
          "c text-too-long",
        ]);
        break;
      }
      rests += 1;
    }
    expect(rests).toBeGreaterThan(2);
  });

  it("costs one pass, also where a text is nothing but escapes", () => {
    const started = performance.now();
    memberFaults(`{"a":"${"\\\\".repeat(2_000_000)}"}`);
    memberFaults(`{"a":"${'\\"'.repeat(500_000)}"}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
