import { same } from "./same";

/** One member that differs, by its path in its unit: `label.zh-CN`, `options[bachelor].hint.en`, `clauses`. */
export type MemberDifference = { member: string; from: unknown; to: unknown };

const whole = new Set(["visibleWhen", "requiredWhen", "when", "answers"]);

/** What differs inside one thing, as deep as names go; a condition is one thing. Absent is `null`. */
export function membersThatDiffer(before: object, after: object): MemberDifference[] {
  const [left, right] = [flat(before), flat(after)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((member) => {
    const [from, to] = [left.get(member), right.get(member)];
    if (from instanceof Order && to instanceof Order) {
      return from.agreesWith(to) ? [] : [{ member, from: from.names, to: to.names }];
    }
    if (from instanceof Order || to instanceof Order) return [];
    return same(from, to) ? [] : [{ member, from: from ?? null, to: to ?? null }];
  });
}

/** In which order the named items of a list stand. */
class Order {
  constructor(readonly names: string[]) {}
  agreesWith({ names }: Order): boolean {
    const mine = this.names.filter((name) => names.includes(name));
    const theirs = names.filter((name) => this.names.includes(name));
    return mine.join("\n") === theirs.join("\n");
  }
}

function flat(value: unknown, path = "", found = new Map<string, unknown>()): Map<string, unknown> {
  const last = path.split(".").at(-1) ?? "";
  const names = Array.isArray(value) ? namesIn(value) : null;
  if (names) {
    found.set(path, new Order(names));
    (value as object[]).forEach((item, at) => {
      flat(item, `${path}[${names[at]}]`, found);
    });
  } else if (typeof value === "object" && value !== null && !Array.isArray(value) && !whole.has(last)) {
    for (const [member, inner] of Object.entries(value)) flat(inner, path ? `${path}.${member}` : member, found);
  } else if (value !== undefined) found.set(path, value);
  return found;
}

/** The names of a list's items, where all have one and no two the same. */
function namesIn(list: unknown[]): string[] | null {
  const names = list.map((item) => {
    const { value, code } = (typeof item === "object" && item !== null ? item : {}) as Record<string, unknown>;
    return value ?? code;
  });
  const usable = names.every((name) => typeof name === "string") && new Set(names).size === names.length;
  return list.length > 0 && usable ? (names as string[]) : null;
}
