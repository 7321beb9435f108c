import type { SecondLookRule } from "@/features/eligibility/domain/definition";

/** The month, in universal time, from whose secret a lot is drawn. */
export const periodOf = (at: Date): string => at.toISOString().slice(0, 7);

/** Only then may anybody be told the secret: what was drawn from it lies behind. */
export const isOver = (period: string, now: Date): boolean => period < periodOf(now);

/**
 * A lot from 0 up to 1, from the keyed hash of a case's reference under the month's secret: its first 48 bits. The same
 * secret and case give the same lot, whatever else was drawn before; without the secret nobody can tell it.
 */
export const lotOf = (keyedHash: Uint8Array): number =>
  keyedHash.slice(0, 6).reduce((lot, byte) => lot * 256 + byte, 0) / 2 ** 48;

export type Shares = Pick<SecondLookRule, "randomPercent" | "riskPercent">;

/** Whether the lot falls on a case of this kind. Whoever is drawn at random is drawn as a case of risk too. */
export const isDrawn = (lot: number, { randomPercent, riskPercent }: Shares, isRisk: boolean): boolean =>
  lot < (isRisk ? Math.max(randomPercent, riskPercent) : randomPercent) / 100;
