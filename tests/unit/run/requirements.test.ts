import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { environmentFaults } from "../../../src/run/requirements.mjs";

const key = () => randomBytes(32).toString("base64");
const complete = () => ({
  DATABASE_URL: "postgresql://kvisa@localhost/kvisa",
  PUBLIC_ORIGIN: "https://visa.example",
  NEXTAUTH_SECRET: key(),
  DATA_KEY: key(),
  INDEX_KEY: key(),
});
const faults = (changes: Record<string, string | undefined>) => environmentFaults({ ...complete(), ...changes });

describe("the production server", () => {
  it("asks for nothing more than it needs", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ RATE_LIMIT_FACTOR: "0.5", PUBLIC_ORIGIN: "http://localhost:3000" })).toEqual([]);
  });

  it("names everything that is missing", () => {
    const named = environmentFaults({}).join("\n");
    for (const name of Object.keys(complete())) expect(named).toContain(`${name} is missing`);
  });

  it.each([
    ["too short", randomBytes(31).toString("base64")],
    ["one byte again and again", Buffer.alloc(32, 7).toString("base64")],
    ["a sequence", Buffer.from(Array.from({ length: 40 }, (_, at) => at)).toString("base64")],
    ["words", Buffer.from("a passphrase that somebody thought of, with many words\n").toString("base64")],
    ["hexadecimal", randomBytes(32).toString("hex")],
    ["not base64", `${"!".repeat(50)}`],
  ])("refuses a key that is %s", (_, text) => {
    expect(faults({ DATA_KEY: text })).toEqual([expect.stringContaining("DATA_KEY")]);
  });

  it("takes longer keys and the other alphabet", () => {
    expect(faults({ DATA_KEY: randomBytes(64).toString("base64url") })).toEqual([]);
  });

  it("refuses two keys that are the same", () => {
    const same = key();
    expect(faults({ DATA_KEY: same, INDEX_KEY: same })).toEqual([
      expect.stringMatching(/DATA_KEY and INDEX_KEY are equal/),
    ]);
  });

  it.each(["1.5", "100", "0", "-1", "many"])("refuses a RATE_LIMIT_FACTOR of %s", (factor) => {
    expect(faults({ RATE_LIMIT_FACTOR: factor })).toEqual([expect.stringContaining("RATE_LIMIT_FACTOR")]);
  });

  it.each(["visa.example", "ftp://visa.example", "https://visa.example/portal"])("refuses the origin %s", (origin) => {
    expect(faults({ PUBLIC_ORIGIN: origin })).toEqual([expect.stringContaining("PUBLIC_ORIGIN")]);
  });
});
