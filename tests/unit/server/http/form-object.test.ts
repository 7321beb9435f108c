import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formObject } from "@/server/http/form-object";

const schema = z.strictObject({
  note: z.string().optional(),
  version: z.int(),
  confirm: z.boolean().optional(),
  reasons: z.array(z.string()).optional(),
  grant: z.strictObject({ entries: z.string(), stayDays: z.int() }).optional(),
  items: z.array(z.strictObject({ text: z.string(), at: z.int().nullable().optional() })).optional(),
});

function read(...fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return formObject(form, schema);
}

describe("a plain form as the body that its schema expects", () => {
  it("turns texts into numbers and truths where the schema has them", () => {
    expect(read(["version", "7"], ["confirm", "on"], ["note", "7"])).toEqual({ version: 7, confirm: true, note: "7" });
    expect(read(["confirm", "no"])).toEqual({ confirm: false });
    expect(read(["version", "seven"])).toEqual({ version: "seven" });
  });

  it("nests what is named by a path, rows too", () => {
    expect(read(["grant.entries", "M"], ["grant.stayDays", "90"])).toEqual({ grant: { entries: "M", stayDays: 90 } });
    expect(read(["items[0].text", "one"], ["items[1].text", "two"], ["items[1].at", "3"])).toEqual({
      items: [{ text: "one" }, { text: "two", at: 3 }],
    });
  });

  it("takes every tick of a list, and the last of anything else", () => {
    expect(read(["reasons", "a"], ["reasons", ""], ["reasons", "b"])).toEqual({ reasons: ["a", "b"] });
    expect(read(["note", "first"], ["note", "second"])).toEqual({ note: "second" });
  });

  it("leaves out what is blank and what steers, and keeps line ends as one sign", () => {
    expect(read(["note", ""], ["_key", "k"], ["version", "1"])).toEqual({ version: 1 });
    expect(read(["note", "one\r\ntwo"])).toEqual({ note: "one\ntwo" });
  });

  it.each([
    "items[4294967294].text",
    "items[1000].text",
    "items[length]",
    "items.length",
    "items[-1].text",
    "items[1e3].text",
  ])("makes no list longer than a person could fill: %s", (name) => {
    const body = read(["items[0].text", "one"], [name, "4294967295"]) as { items: unknown[] };
    expect(body.items).toHaveLength(1);
  });

  it.each(["grant.__proto__.stayDays", "grant.__proto__", "items[0].__proto__.text", "constructor.prototype.polluted"])(
    "touches nothing that all objects share: %s",
    (name) => {
      const body = read([name, "1"]);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect(({} as Record<string, unknown>).stayDays).toBeUndefined();
      expect(schema.safeParse({ version: 1, ...(body as object) }).success).toBe(false);
    },
  );

  it("survives paths without end and fields without number", () => {
    expect(schema.safeParse(read([`a${".b".repeat(50_000)}`, "1"])).success).toBe(false);
    const many = Array.from({ length: 40_000 }, (_, at): [string, string] => [`f${at}`, ""]);
    expect(read(...many)).toEqual({});
  });
});
