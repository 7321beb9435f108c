import { describe, expect, it } from "vitest";
import { isExpress, precedenceOf, withPrecedence } from "@/features/applications/domain/service-clock";
import { asked, isSameQueue, listAddress } from "@/features/review/domain/list-query";
import { queueKeys, queues } from "@/features/review/domain/queues";
import { spread } from "@/features/review/domain/spread";
import { caseFilters } from "@/features/review/schema";

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

describe("spreading cases", () => {
  const hand = (id: string, openCases: number, posts = ["here"]) => ({ id, openCases, posts });
  const some = (count: number, keptFrom: string[] = [], post: string | null = "here") =>
    Array.from({ length: count }, (_, at) => ({ id: `${at}`, post, keptFrom }));
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
});
