import type { Definition } from "./definition";

type Exported = { title: string; note: string; definition: Definition };

/** A version as a file that reads the same wherever it was written: members in order of their names, one format. */
export function writeVersionFile({ title, note, definition }: Exported): string {
  return `${JSON.stringify(sorted({ kind: "kvisa-form-version", format: 1, title, note, definition }), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, inner]) => [name, sorted(inner)]));
}
