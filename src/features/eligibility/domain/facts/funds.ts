import type { Reading } from "../reading";
import { own } from "../shape";

type Funds = { available?: number; needed?: number; shortfall?: number; currencyKnown?: boolean };

/** All in CNY, by the floor and the rates of K-R19. */
export function fundsOf({ answer, form }: Reading): Funds {
  const { floor, rates } = form.definition.parameters["K-R19"] ?? {};
  const needed = neededFor(answer("k.fundsMonths"), floor);
  const sum = answer("payer.amount") as { amount: number; currency: string } | undefined;
  if (!sum) return { ...(needed === undefined ? {} : { needed }) };

  const rate = rateOf(rates, sum.currency);
  if (rate === undefined) return { currencyKnown: false, ...(needed === undefined ? {} : { needed }) };
  const available = Math.floor(sum.amount * rate);
  if (needed === undefined) return { currencyKnown: true, available };
  return { currencyKnown: true, available, needed, shortfall: Math.max(0, needed - available) };
}

const neededFor = (months: unknown, floor: unknown) =>
  typeof months === "number" && months > 0 && typeof floor === "number" ? Math.ceil(months * floor) : undefined;

function rateOf(rates: unknown, currency: string): number | undefined {
  if (currency === "CNY") return 1;
  const rate =
    typeof rates === "object" && rates !== null ? own(rates as Record<string, unknown>, currency) : undefined;
  return typeof rate === "number" && rate > 0 ? rate : undefined;
}
