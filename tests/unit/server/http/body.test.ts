import { describe, expect, it } from "vitest";
import { z } from "zod";
import { bodyKind, faultsOfIssues, parseJson, readBytes, readJson, textFaults } from "@/server/http/body";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("texts that nothing can keep", () => {
  it.each([
    ["U+0000", "a\u0000b"],
    ["an escape sequence", "\u001b[31mred"],
    ["delete", "\u007f"],
    ["a C1 control", "\u0085"],
    ["a right-to-left override", "photo\u202egpj.exe"],
    ["an isolate", "\u2066x\u2069"],
    ["a lone high surrogate", "\ud800"],
    ["a lone low surrogate", "x\udc00y"],
  ])("refuses %s, wherever it stands", (_, text) => {
    expect(textFaults({ note: text })).toEqual([{ field: "note", code: "forbidden-character" }]);
    expect(textFaults({ items: [{ text: "fine" }, { text }] })).toEqual([
      { field: "items[1].text", code: "forbidden-character" },
    ]);
    expect(textFaults({ inner: { [text]: 1 } })).toEqual([{ field: "inner", code: "forbidden-character" }]);
    expect(textFaults(text)).toHaveLength(1);
  });

  it.each(["line\nends\r\nwithin", "a\ttab", "तारा 李 Ångström", "👩‍👩‍👧 and 🏳️‍🌈", "\u200f\u200e marks", ""])(
    "keeps %j",
    (text) => {
      expect(textFaults({ text })).toEqual([]);
    },
  );

  it("names at most a hundred faults, with names of a readable length", () => {
    const faults = textFaults({ list: Array(5_000).fill("\u0000"), ["k".repeat(9_000)]: "\u0000" });
    expect(faults).toHaveLength(100);
    expect(textFaults({ ["k".repeat(9_000)]: "\u0000" })[0]?.field).toHaveLength(100);
  });

  it("refuses what is nested deeper than any body of ours", () => {
    const nested = (depth: number) => JSON.parse("[".repeat(depth) + "]".repeat(depth));
    expect(textFaults(nested(33))).toEqual([]);
    expect(textFaults(nested(40))).toMatchObject([{ code: "too-deep" }]);
  });
});

describe("JSON", () => {
  it.each(["", "{", '{"a":1', "{'a':1}", "[1,]", "NaN", "undefined", "{}{}", '{"a":01}', '"\u0000"'])(
    "that cannot be read is malformed: %s",
    (text) => {
      expect(parseJson(bytes(text))).toMatchObject({ ok: false, error: { kind: "malformed" } });
    },
  );

  it("nested ten thousand deep is refused, by the parser or by the look at its texts", () => {
    const read = parseJson(bytes("[".repeat(10_000) + "]".repeat(10_000)));
    const fault = read.ok ? textFaults(read.value)[0] : read.error.faults?.[0];
    expect(fault?.code ?? (read.ok ? "" : read.error.code)).toMatch(/^(too-deep|malformed)$/);
  });

  it("is malformed in another encoding than UTF-8", () => {
    expect(parseJson(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]))).toMatchObject({ ok: false });
    expect(parseJson(new Uint8Array(Buffer.from('{"a":1}', "utf16le")))).toMatchObject({ ok: false });
    expect(parseJson(new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]))).toMatchObject({ ok: false });
  });

  it("may begin with a byte order mark", () => {
    expect(parseJson(bytes('\ufeff{"a":1}'))).toEqual({ ok: true, value: { a: 1 } });
  });

  it.each([
    ['{"__proto__":{"admin":true}}', "__proto__"],
    ['{"a":{"b":[{"__proto__":1}]}}', "a.b[0].__proto__"],
    ['{"\\u005f_proto__":1}', "__proto__"],
  ])("has no member named __proto__, at any depth: %s", (text, field) => {
    expect(parseJson(bytes(text))).toMatchObject({ ok: false, error: { faults: [{ field }] } });
  });
});

describe("a body's size and kind", () => {
  const post = (body: string | ReadableStream, headers: Record<string, string> = {}) =>
    new Request("http://localhost", { method: "POST", body, headers, ...{ duplex: "half" } });

  it("counts what arrives, whatever was announced", async () => {
    const stream = () => new Response("x".repeat(101)).body as ReadableStream;
    expect(await readBytes(post(stream()), 100)).toMatchObject({ ok: false, error: { kind: "too-large" } });
    expect(await readBytes(post("x".repeat(100)), 100)).toMatchObject({ ok: true });
    expect(await readBytes(post("x", { "content-length": "101" }), 100)).toMatchObject({ ok: false });
  });

  it.each([
    ["application/json", "json"],
    ["Application/JSON; charset=utf-8", "json"],
    ["application/x-www-form-urlencoded", "form"],
    ["multipart/form-data; boundary=x", "multipart"],
    ["application/problem+json", null],
    ["text/json", null],
    ["application/json, text/plain", null],
    ["", null],
  ])("%s is %s", (type, kind) => {
    expect(bodyKind(new Request("http://localhost", { headers: type ? { "content-type": type } : {} }))).toBe(kind);
  });
});

it("names the place of each fault, unknown members by their own names", () => {
  const rows = z.array(z.strictObject({ text: z.string() }));
  const schema = z.strictObject({ version: z.int().max(9), rows, choice: z.enum(["this", "that"]).optional() });
  const faults = (value: unknown) => faultsOfIssues(schema.safeParse(value, { reportInput: true }).error as z.ZodError);
  expect(faults({ version: "1", rows: [{ text: 1, more: 1 }], other: 1 })).toEqual([
    { field: "version", code: "wrong-kind" },
    { field: "rows[0].text", code: "wrong-kind" },
    { field: "rows[0].more", code: "unknown-field" },
    { field: "other", code: "unknown-field" },
  ]);
  expect(faults({ version: 10 })).toEqual([
    { field: "version", code: "too-large", values: { most: 9 } },
    { field: "rows", code: "required" },
  ]);
  expect(faults({ version: 1, rows: [], choice: "other" })).toEqual([{ field: "choice", code: "wrong-kind" }]);
  const asked = z.strictObject({ choice: z.enum(["this", "that"]) });
  const { error } = asked.safeParse({}, { reportInput: true });
  expect(faultsOfIssues(error as z.ZodError)).toEqual([{ field: "choice", code: "required" }]);
  const many = Object.fromEntries(Array.from({ length: 9_000 }, (_, at) => [`unknown-${at}`, 1]));
  expect(faults({ version: 1, rows: [], ...many })).toHaveLength(100);
});

describe("a body larger than anything of ours", () => {
  const large = (member: string) => bytes(`{"filler":${JSON.stringify(Array(600).fill("y".repeat(9_000)))},${member}}`);

  it("is refused with its texts that are too long, by place", async () => {
    const read = await readJson(large(`"a":{"b":"${"x".repeat(200_000)}"}`));
    expect(read).toMatchObject({
      ok: false,
      error: { kind: "invalid", faults: [{ field: "a.b", code: "text-too-long" }] },
    });
  });

  it("is too large as such where no single text is", async () => {
    expect(await readJson(large('"a":1'))).toMatchObject({ ok: false, error: { kind: "too-large" } });
  });

  it("is read whole where it is not so large", async () => {
    expect(await readJson(bytes('{"a":1}'))).toEqual({ ok: true, value: { a: 1 } });
  });
});
