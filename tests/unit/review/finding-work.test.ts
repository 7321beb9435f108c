import { describe, expect, it } from "vitest";
import { isExpress, precedenceOf, withPrecedence } from "@/features/applications/domain/service-clock";
import { askedBy, fits } from "@/features/review/domain/fitness";
import { watchFlag } from "@/features/review/domain/flags-told";
import { asked, isSameQueue, listAddress } from "@/features/review/domain/list-query";
import { queueKeys, queues } from "@/features/review/domain/queues";
import { fitsNobody, spread } from "@/features/review/domain/spread";
import { caseFilters } from "@/features/review/schema";
import { rules } from "../../../prisma/definition/rules";

describe("a queue", () => {
  it.each(queueKeys)("%s is a query that the list understands", (key) => {
    expect(caseFilters.safeParse(asked(queues[key])).success).toBe(true);
  });

  it("is the same whatever its columns, page and the order of its words", () => {
    expect(isSameQueue({ sort: "dueAt", overdue: "true", cursor: "x", columns: "status" }, queues.overdue)).toBe(true);
    expect(isSameQueue({ sort: "dueAt" }, queues.overdue)).toBe(false);
  });

  it("has an address that begins at its first page", () => {
    expect(listAddress({ flag: "record", cursor: "x" }, { sort: "dueAt" })).toBe("/review?flag=record&sort=dueAt");
  });
});

describe("a supervisor's word about urgency", () => {
  it.each([
    [0, "first", 100],
    [11, "last", -89],
    [111, "normal", 11],
    [-89, "first", 111],
  ] as const)("makes %i, put %s, %i", (priority, precedence, after) => {
    expect(withPrecedence(priority, precedence)).toBe(after);
    expect(precedenceOf(after)).toBe(precedence);
    expect(isExpress(after)).toBe(isExpress(priority));
  });
});

const noLimit = { languages: [], skills: [] };
const plain = { language: "en", flags: [], anybodys: false };

describe("what a case asks for", () => {
  it.each([
    [{}, {}, true],
    [{ languages: ["en"] }, {}, true],
    [{ languages: ["zh-CN"] }, {}, false],
    [{ languages: ["zh-CN"] }, { language: null }, true],
    [{ skills: ["records"] }, {}, true],
    [{ skills: ["records"] }, { flags: ["record", "short"] }, true],
    [{ skills: ["records"] }, { flags: ["record", "unlisted"] }, false],
    [{ skills: ["records", "institutions"] }, { flags: ["record", "unlisted"] }, true],
    [{ languages: ["zh-CN"], skills: ["records"] }, { language: "zh-CN", flags: ["edge"] }, false],
  ])("somebody with %j and a case with %j: %s", (person, asking, expected) => {
    expect(fits({ ...noLimit, ...person }, { language: "en", flags: [], ...asking })).toBe(expected);
  });

  it("is said in words that rules raise, each once", () => {
    const raised = watchFlag + JSON.stringify(rules);
    const flags = Object.values(askedBy).flat();
    expect(flags.filter((flag) => !raised.includes(flag))).toEqual([]);
    expect(new Set(flags).size).toBe(flags.length);
  });
});

describe("spreading cases", () => {
  const hand = (id: string, openCases: number, posts = ["here"]) => ({ id, openCases, posts, ...noLimit });
  const some = (count: number, keptFrom: string[] = [], post: string | null = "here") =>
    Array.from({ length: count }, (_, at) => ({ id: `${at}`, post, keptFrom, ...plain }));
  const gets = (given: { to: string }[], id: string) => given.filter(({ to }) => to === id).length;

  it("makes loads as even as they can be", () => {
    const given = spread(some(7), [hand("a", 5), hand("b", 0), hand("c", 2)]);
    expect([gets(given, "a"), gets(given, "b"), gets(given, "c")]).toEqual([0, 5, 2]);
  });

  it("gives nobody what they may not have, and leaves what nobody may have", () => {
    expect(spread(some(2, ["a"]), [hand("a", 0), hand("b", 9)]).map(({ to }) => to)).toEqual(["b", "b"]);
    expect(spread(some(2, ["a"]), [hand("a", 0)])).toEqual([]);
    expect(spread(some(1, [], "there"), [hand("a", 0)])).toEqual([]);
    expect(spread(some(1, [], null), [hand("a", 0)])).toEqual([]);
  });

  it("gives cases to those who read their language, unless nobody at the post does", () => {
    const reader = { ...hand("reader", 9), languages: ["zh-CN"] };
    const other = { ...hand("other", 0), languages: ["en"] };
    const chinese = some(1).map((each) => ({ ...each, language: "zh-CN" }));
    const to = (cases: typeof chinese, hands = [reader, other]) => spread(cases, hands).map((given) => given.to);
    expect(to(chinese)).toEqual(["reader"]);
    expect(to(chinese, [other])).toEqual([]);
    expect([fitsNobody([reader, other], chinese[0]!), fitsNobody([other], chinese[0]!)]).toEqual([false, true]);
    expect(fitsNobody([{ ...reader, posts: ["there"] }, other], chinese[0]!)).toBe(true);
    expect(
      to(
        chinese.map((each) => ({ ...each, anybodys: true })),
        [other],
      ),
    ).toEqual(["other"]);
  });
});
