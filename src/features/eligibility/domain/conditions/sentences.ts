import type { Condition, Operand, Parameters } from "../definition";

/** What sentences need beside the condition: names for what it looks at, and phrases of the reader's language. */
export type Wording = {
  field(key: string): string;
  fact(name: string): string;
  /** A literal that a question (by its key) or, without a key, a fact is compared with. */
  value(key: string, value: string | number | boolean): string;
  phrase(key: string, values?: Record<string, string>): string;
  /** What a parameter means; its name stands where nothing is noted. */
  parameter?(name: string): string;
};

type Own = Parameters[string];
type Several = Operand[] | { parameter: string };

/** A condition as a sentence that an admin can check against the rule they have in mind. */
export function sentence(condition: Condition, own: Own, words: Wording): string {
  return tell(condition, own, words, false);
}

function tell(condition: Condition, own: Own, words: Wording, inside: boolean): string {
  if ("not" in condition) return words.phrase("not", { what: tell(condition.not, own, words, true) });
  if ("all" in condition) return joined(condition.all, "and", own, words, inside);
  if ("any" in condition) return joined(condition.any, "or", own, words, inside);
  if ("fact" in condition && "is" in condition && typeof condition.is === "boolean")
    return words.phrase(condition.is ? "so" : "not", { what: words.fact(condition.fact) });
  return words.phrase("test", { subject: subjectOf(condition, words), test: testOf(condition, own, words) });
}

function joined(parts: Condition[], by: "and" | "or", own: Own, words: Wording, inside: boolean): string {
  const told = parts.map((part) => tell(part, own, words, parts.length > 1));
  const text = told.join(words.phrase(by));
  return inside && told.length > 1 ? words.phrase("group", { what: text }) : text;
}

const single = ["is", "atLeast", "atMost", "lessThan", "moreThan"] as const;
const multiple = ["oneOf", "includesAny", "includesOnly", "startsWithAny"] as const;
type Single = (typeof single)[number];
type Multiple = (typeof multiple)[number];
type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

function subjectOf(leaf: Leaf, words: Wording): string {
  if ("fact" in leaf) return words.fact(leaf.fact);
  if ("document" in leaf) return words.phrase("document", { name: words.field(leaf.document) });
  return words.phrase("field", { name: words.field(leaf.field) });
}

function testOf(leaf: Leaf, own: Own, words: Wording): string {
  const key = "field" in leaf ? leaf.field : "";
  const one = (operand: Operand) => operandText(operand, key, own, words);
  const tests = leaf as Partial<Record<Single, Operand> & Record<Multiple, Several> & { answered: boolean }>;
  if (tests.answered !== undefined) return words.phrase(tests.answered ? "answered" : "unanswered");
  for (const name of single) {
    const operand = tests[name];
    if (operand !== undefined) return words.phrase(name, { value: one(operand) });
  }
  for (const name of multiple) {
    const several = tests[name];
    if (several === undefined) continue;
    const value = Array.isArray(several) ? several.map(one).join(words.phrase("comma")) : one(several);
    return words.phrase(name, { value });
  }
  return "";
}

/** A literal by its label, a parameter by its name and what it is now: "max (45)". */
function operandText(operand: Operand, key: string, own: Own, words: Wording): string {
  if (typeof operand !== "object") return words.value(key, operand);
  const names = [operand.parameter, ...(operand.plus ? [operand.plus] : [])];
  return names.map((name) => `${words.parameter?.(name) || name} (${parameterText(own[name])})`).join(" + ");
}

/** The value of a parameter; long lists are cut, the whole of them stands with the parameters. */
export function parameterText(value: Own[string] | undefined, most = 6): string {
  if (value === undefined) return "?";
  if (Array.isArray(value)) return value.length > most ? `${value.slice(0, most).join(", ")}, …` : value.join(", ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([name, amount]) => `${name} ${amount}`)
    .join(", ");
}
