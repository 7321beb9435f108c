import { describe, expect, it } from "vitest";
import { isDrawn, isOver, lotOf, periodOf } from "@/features/review/domain/second-looks/draw";
import { keyedHash } from "@/server/seal";

const shares = { randomPercent: 5, riskPercent: 20 };
const references = Array.from({ length: 10_000 }, (_, at) => `KV26-${String(at).padStart(8, "0")}-0`);
const lotUnder = (secret: string, reference: string) => lotOf(keyedHash(secret, reference));
const drawnUnder = (secret: string, isRisk = false, among = references) =>
  new Set(among.filter((reference) => isDrawn(lotUnder(secret, reference), shares, isRisk)));

/** Five standard deviations of so many lots with that share: passed by chance once in millions of secrets. */
const stray = (share: number) => 5 * Math.sqrt(references.length * share * (1 - share));

describe("the draw", () => {
  it.each([
    [false, 0.05],
    [true, 0.2],
  ])("keeps the share of ten thousand cases (risk: %s)", (isRisk, share) => {
    for (const secret of ["a secret", "another one", "a third"]) {
      const drawn = drawnUnder(secret, isRisk).size;
      expect(Math.abs(drawn - references.length * share)).toBeLessThan(stray(share));
    }
  });

  it("falls the same each time, in whatever order cases come", () => {
    const drawn = drawnUnder("a secret");
    expect(drawnUnder("a secret", false, [...references].reverse())).toEqual(drawn);
    expect(drawnUnder("a secret", false, references.slice(5_000))).toEqual(
      new Set(references.slice(5_000).filter((reference) => drawn.has(reference))),
    );
  });

  it("tells nothing of what another secret draws", () => {
    const drawn = drawnUnder("a secret", true);
    const both = [...drawnUnder("another one", true)].filter((reference) => drawn.has(reference)).length;
    expect(Math.abs(both - references.length * 0.04)).toBeLessThan(stray(0.04));
  });

  it("draws as a case of risk whoever is drawn at random, and by the higher share", () => {
    const [plain, risk] = [drawnUnder("a secret"), drawnUnder("a secret", true)];
    expect([...plain].every((reference) => risk.has(reference))).toBe(true);
    expect(isDrawn(0.1, { randomPercent: 30, riskPercent: 1 }, true)).toBe(true);
  });

  it.each([
    [0, 0, false],
    [0.999_999, 100, true],
    [0.05, 5, false],
    [0.049_999, 5, true],
  ])("with a lot of %d falls under %d percent: %s", (lot, randomPercent, falls) => {
    expect(isDrawn(lot, { randomPercent, riskPercent: 0 }, false)).toBe(falls);
  });

  it("reads the first 48 bits of the hash as a share", () => {
    expect(lotOf(new Uint8Array(32))).toBe(0);
    expect(lotOf(new Uint8Array(32).fill(255))).toBe(1 - 2 ** -48);
    expect(lotOf(Uint8Array.of(128, 0, 0, 0, 0, 0, 255))).toBe(0.5);
  });

  it("rests on HMAC-SHA-256, which anybody can reckon who is told the secret", () => {
    const known = "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8";
    const hash = keyedHash("key", "The quick brown fox jumps over the lazy dog");
    expect(Buffer.from(hash).toString("hex")).toBe(known);
  });
});

it.each([
  ["2026-11-30T23:59:59Z", "2026-11"],
  ["2026-12-01T00:00:00Z", "2026-12"],
])("at %s lots are drawn from the secret of %s", (at, period) => {
  expect(periodOf(new Date(at))).toBe(period);
});

it("tells a month's secret only once it is over", () => {
  const now = new Date("2026-11-30T23:59:59Z");
  expect(["2026-10", "2026-11", "2026-12"].map((period) => isOver(period, now))).toEqual([true, false, false]);
});
