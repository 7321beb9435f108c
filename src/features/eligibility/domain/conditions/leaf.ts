import type { Condition, Operand } from "../definition";

export const singleTests = ["is", "atLeast", "atMost", "lessThan", "moreThan"] as const;
export const listTests = ["oneOf", "includesAny", "includesOnly", "startsWithAny"] as const;
export type SingleTest = (typeof singleTests)[number];
export type ListTest = (typeof listTests)[number];
/** `unanswered` is `{answered: false}`: people choose between the two as between any others. */
export type TestName = SingleTest | ListTest | "answered" | "unanswered";

export type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;
export type SubjectKind = "field" | "document" | "fact";
export type Several = Operand[] | { parameter: string };

/** One line of a condition, taken apart for its boxes: what is looked at, how, and against what. */
export type Parts =
  | { kind: SubjectKind; name: string; test: "answered" | "unanswered" }
  | { kind: SubjectKind; name: string; test: SingleTest; value: Operand }
  | { kind: SubjectKind; name: string; test: ListTest; value: Several };

const kinds = ["field", "document", "fact"] as const;

export function readLeaf(leaf: Leaf): Parts {
  const given = leaf as Record<string, unknown>;
  const kind = kinds.find((one) => one in given) ?? "field";
  const name = String(given[kind]);
  if ("answered" in given) return { kind, name, test: given.answered === true ? "answered" : "unanswered" };
  const single = singleTests.find((one) => one in given);
  if (single) return { kind, name, test: single, value: given[single] as Operand };
  const list = listTests.find((one) => one in given) ?? "oneOf";
  return { kind, name, test: list, value: (given[list] ?? []) as Several };
}

export function writeLeaf(parts: Parts): Leaf {
  const subject = { [parts.kind]: parts.name };
  if (!("value" in parts)) return { ...subject, answered: parts.test === "answered" } as Leaf;
  return { ...subject, [parts.test]: parts.value } as Leaf;
}

export const isListTest = (test: TestName): test is ListTest => listTests.some((one) => one === test);
export const isSingleTest = (test: TestName): test is SingleTest => singleTests.some((one) => one === test);
export const isParameter = (value: unknown): value is { parameter: string; plus?: string } =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "parameter" in value;

/** A line that nobody has filled in yet. It is no condition of any form: `unfinishedIn` counts it. */
export const blankLeaf: Leaf = { field: "", is: "" };

/** Lines that still lack what they look at or what they compare with. */
export function unfinishedIn(condition: Condition | undefined): number {
  if (!condition) return 0;
  if ("all" in condition) return condition.all.reduce((sum, one) => sum + unfinishedIn(one), 0);
  if ("any" in condition) return condition.any.reduce((sum, one) => sum + unfinishedIn(one), 0);
  if ("not" in condition) return unfinishedIn(condition.not);
  const parts = readLeaf(condition);
  const isBlank = "value" in parts && (Array.isArray(parts.value) ? parts.value.length === 0 : parts.value === "");
  return parts.name === "" || isBlank ? 1 : 0;
}
