import type { z } from "zod";
import { z as zod } from "zod";

const nest = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

/** JSON values, as they are written, of every kind that no member of a body wants. */
export const hostileValues: string[] = [
  "null",
  "true",
  "0",
  "-1",
  "1.5",
  "1e400",
  "-1e400",
  "1e308",
  "9007199254740993",
  "2147483648",
  '""',
  '" "',
  '"text"',
  '"\\u0000"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\u202Egnp.exe"',
  '"\\u001b[31m"',
  '"\\u0085"',
  `"${"a".repeat(100_000)}"`,
  `"${"文".repeat(60_000)}"`,
  '"9999-99-99"',
  '"0000-00-00"',
  '"2026-02-30"',
  '"-1"',
  '"NaN"',
  '"\'; drop table application; --"',
  '"../../../../etc/passwd"',
  '"%00"',
  '"\\r\\nSet-Cookie: x=y"',
  '"{label} {0} %s {{7*7}}"',
  '"__proto__"',
  "[]",
  "[[]]",
  "[null]",
  `[${Array(2_000).fill("{}").join(",")}]`,
  "{}",
  '{"not":""}',
  '{"$ne":null}',
  '{"length":1000000000}',
  '{"toString":1,"valueOf":1,"then":1,"toJSON":1}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"__proto__":{"polluted":true}}',
  '[{"__proto__":{"polluted":true}}]',
  `{${Array.from({ length: 3_000 }, (_, at) => `"k${at}":1`).join(",")}}`,
  `{"\\u0000":1,"\\ud800":1,"${"k".repeat(50_000)}":1}`,
  nest("[", "]", 40),
  nest('{"a":', "}", 40).replace(":}", ":1}"),
  nest("[", "]", 10_000),
];

const text = (string: string) => new TextEncoder().encode(string);

/** Whole bodies that are no body of ours: unreadable, truncated, in other encodings, or another thing entirely. */
export const hostileBodies: [string, Uint8Array<ArrayBuffer>][] = [
  ["nothing", ""],
  ["white space", "  \n"],
  ["half an object", '{"version":1,"answers":{"a"'],
  ["half a string", '{"version":"1'],
  ["two objects", "{}{}"],
  ["a trailing comma", '{"version":1,}'],
  ["single quotes", "{'version':1}"],
  ["a comment", '{"version":1/* one */}'],
  ["NaN", '{"version":NaN}'],
  ["a raw NUL", '{"version":"\u0000"}'],
  ["a raw line end in a text", '{"version":"a\nb"}'],
  ["duplicate members", '{"version":1,"version":{"$gt":0},"version":"x"}'],
  ["a byte order mark", '\ufeff{"version":0}'],
  ["__proto__ at the top", '{"__proto__":{"polluted":true},"version":1}'],
  ["__proto__ escaped", '{"\\u005f\\u005fproto\\u005f\\u005f":{"polluted":true}}'],
  ["constructor.prototype", '{"constructor":{"prototype":{"polluted":true}},"version":1}'],
  ["server-owned members", '{"id":"x","status":"GRANTED","ownerId":"x","role":"admin","roles":["admin"],"version":1}'],
  ["database operators", '{"version":{"increment":1},"answers":{"connect":{"id":1}},"create":{},"set":[]}'],
  ["a form", "version=1&answers[a]=b"],
  ["XML with an entity", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
  ["a Flight payload", '0:{"then":"$1:__proto__:then","status":"resolved_model"}'],
  ["many brackets", nest("[", "]", 100_000)],
  ["many open brackets", "[".repeat(200_000)],
  ["many objects", nest('{"a":', "}", 30_000)],
  ["a long number", `{"version":${"9".repeat(100_000)}}`],
  ["a long exponent", `{"version":1e${"9".repeat(10_000)}}`],
]
  .map(([name, body]): [string, Uint8Array<ArrayBuffer>] => [name as string, text(body as string)])
  .concat([
    ["UTF-16", new Uint8Array(Buffer.from('\ufeff{"version":1}', "utf16le"))],
    ["Latin-1", new Uint8Array(Buffer.from('{"note":"Zoë"}', "latin1"))],
    ["an overlong slash", new Uint8Array([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d])],
    ["a surrogate in UTF-8", new Uint8Array([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d])],
    ["gzip", new Uint8Array([0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00])],
    ["noise", new Uint8Array(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256))],
  ]);

type Shape = {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  anyOf?: Shape[];
  items?: Shape;
  properties?: Record<string, Shape>;
};

export const shapeOf = (schema: z.ZodType): Shape =>
  zod.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape;

/** Something that the schema might take, so that what is wrong beside it is reached. */
export function plausible(shape: Shape): unknown {
  const { type, format, items, properties = {} } = shape;
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  if (shape.anyOf) return plausible(shape.anyOf[0] ?? {});
  if (type === "integer" || type === "number") return 1;
  if (type === "boolean") return true;
  if (type === "array") return items ? [plausible(items)] : [];
  if (type === "object")
    return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, plausible(inner)]));
  if (format === "uuid") return "0198c0de-0000-7000-8000-000000000000";
  if (format === "email") return "noor@example.org";
  return format === "date" ? "2026-11-23" : "text";
}

/** Bodies in which one member after the other is hostile, and the rest plausible. */
export function hostileTo(schema: z.ZodType): string[] {
  const shape = shapeOf(schema);
  const whole = plausible(shape) as Record<string, unknown>;
  return Object.keys(shape.properties ?? {}).flatMap((name) => {
    const rest = Object.entries(whole).filter(([key]) => key !== name);
    const others = rest.map(([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`).join("");
    return hostileValues.map((value) => `{${JSON.stringify(name)}:${value}${others}}`);
  });
}
