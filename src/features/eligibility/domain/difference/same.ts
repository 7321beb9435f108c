/** True where two JSON values say the same, whatever the order of their members. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [definedIn(one), definedIn(other)];
  return (
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(other, key) && same(value, (other as Record<string, unknown>)[key]))
  );
}

const definedIn = (value: object) => Object.entries(value).filter(([, inner]) => inner !== undefined);
