import "./keys";
import { describe, expect, it } from "vitest";
import { blindIndex, seal, unseal } from "@/server/seal";

const place = "application|0198c0de|passport.number";

describe("a sealed text", () => {
  it.each(["Z4821973", "", "तारा 李 👩‍👩‍👧", "x".repeat(100_000)])("opens where it was put", (text) => {
    const sealed = seal(text, place);
    expect(unseal(sealed, place)).toBe(text);
    if (text) expect(sealed).not.toContain(text);
  });

  it("never looks the same twice", () => {
    expect(seal("Z4821973", place)).not.toBe(seal("Z4821973", place));
  });

  it.each(["application|0198c0de|passport.mrz1", "application|0198c0df|passport.number", "snapshot|0198c0de", ""])(
    "does not open anywhere else: %s",
    (elsewhere) => {
      const sealed = seal("Z4821973", place);
      expect(() => unseal(sealed, elsewhere)).toThrow();
    },
  );

  it("does not open once a single letter of it was changed", () => {
    const sealed = seal("Z4821973", place);
    for (let at = 0; at < sealed.length; at++) {
      const changed = `${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`;
      expect(isSame(changed, sealed) || opens(changed)).toBe(isSame(changed, sealed));
    }
  });

  it.each(["", "v1", "v1.k1", "v1.k1.AAAA.", "v2.k1.AAAA.AAAA", "v1.k1.AAAA.AAAA", "null", "Z4821973"])(
    "is never mistaken for %j",
    (text) => {
      expect(opens(text)).toBe(false);
    },
  );
});

/** The last letter of base64url may hold bits that mean nothing. */
const isSame = (one: string, other: string) =>
  one.split(".").every((part, at) => {
    const twin = other.split(".")[at] ?? "";
    return at < 2 ? part === twin : Buffer.from(part, "base64url").equals(Buffer.from(twin, "base64url"));
  });

function opens(sealed: string): boolean {
  try {
    unseal(sealed, place);
    return true;
  } catch {
    return false;
  }
}

describe("a keyed index", () => {
  it("is the same for the same values under the same name, and for nothing else", () => {
    const one = Buffer.from(blindIndex("passport", "Z4821973", "IND"));
    expect(one.equals(blindIndex("passport", "Z4821973", "IND"))).toBe(true);
    expect(one.equals(blindIndex("passport", "Z4821973", "NPL"))).toBe(false);
    expect(one.equals(blindIndex("rate-limit", "Z4821973", "IND"))).toBe(false);
  });
});
