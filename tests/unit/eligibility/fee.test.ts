import { describe, expect, it } from "vitest";
import type { Definition, Fee } from "@/features/eligibility/domain/definition";
import { feeFor } from "@/features/eligibility/domain/fee";
import { firstDefinition } from "../../../prisma/definition";

const fee = (amount: number, nationality?: string): Fee => ({
  post: "new_york",
  entries: "single",
  amount,
  currency: "USD",
  confirmed: true,
  ...(nationality ? { nationality } : {}),
});
const charging = (...fees: Fee[]): Definition => ({
  ...firstDefinition,
  settings: { ...firstDefinition.settings, fees },
});
const asked = { post: "new_york", entries: "single", nationality: "USA" };

describe("the fee of a post", () => {
  it("is the one for the person's nationality before the one for everybody, wherever it stands", () => {
    expect(feeFor(charging(fee(23), fee(140, "USA")), asked)?.amount).toBe(140);
    expect(feeFor(charging(fee(23), fee(140, "USA")), { ...asked, nationality: "FRA" })?.amount).toBe(23);
    expect(feeFor(charging(fee(23), fee(140, "USA")), { ...asked, nationality: undefined })?.amount).toBe(23);
  });

  it("is unknown for other entries and other posts", () => {
    expect(feeFor(charging(fee(23)), { ...asked, entries: "double" })).toBeUndefined();
    expect(feeFor(charging(fee(23)), { ...asked, post: "chicago" })).toBeUndefined();
  });

  it("is to be confirmed at every post of the first version", () => {
    const fees = firstDefinition.lists.posts.map(({ key }) => feeFor(firstDefinition, { ...asked, post: key }));
    expect(fees.every((one) => one && !one.confirmed && one.amount === 0)).toBe(true);
  });
});
