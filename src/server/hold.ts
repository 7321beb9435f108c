import "server-only";

type Held = { until: number; value: Promise<unknown> };

const held = new Map<string, Held>();
const mostHeld = 500;
const share = 20;
const longest = 60_000;

/**
 * Works out what is costly once for all who ask at the same time, and keeps it for twenty times as long as it took, a
 * minute at most: what is cheap is always fresh, what is dear takes a twentieth of the server at worst.
 */
export function hold<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const known = held.get(name);
  if (known && known.until > performance.now()) return known.value as Promise<Value>;
  if (held.size >= mostHeld) held.clear();
  const began = performance.now();
  const value = work();
  const entry: Held = { until: Number.POSITIVE_INFINITY, value };
  held.set(name, entry);
  value.then(
    () => {
      const ended = performance.now();
      entry.until = ended + Math.min(longest, (ended - began) * share);
    },
    () => held.delete(name),
  );
  return value;
}
