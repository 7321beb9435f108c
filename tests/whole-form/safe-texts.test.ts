import { expect, it } from "vitest";
import { applyChanges, type Change } from "@/features/eligibility/domain/changes";
import { checkDefinition } from "@/features/eligibility/domain/check-definition";
import { firstDefinition } from "../../prisma/definition";

const faultOf = (change: Change) => {
  const changed = applyChanges(firstDefinition, [change]);
  const checked = changed.ok ? checkDefinition(changed.value) : changed;
  return checked.ok ? "fine" : `${checked.error.faults?.[0]?.field} ${checked.error.faults?.[0]?.code}`;
};
const reason = ["rules", 0, "clauses", 0, "reason", "en"];

it.each<[Change, string]>([
  [{ set: reason, value: "Two lines of <<<<, and 3 < 4 > 2." }, "fine"],
  [{ set: reason, value: "You are <b>too</b> young." }, "rules[0].clauses[0].reason.en markup"],
  [{ set: reason, value: '<img src="x" onerror="alert(1)">' }, "rules[0].clauses[0].reason.en markup"],
  [{ set: reason, value: "x".repeat(4_001) }, "rules[0].clauses[0].reason.en text-too-long"],
  [{ set: ["settings", "holidays", "*", 0], value: "2026-02-30" }, "settings.holidays.*[0] not-a-date"],
  [{ set: ["lists", "posts", 0, "timeZone"], value: "Mars/Olympus" }, "lists.posts[0].timeZone unknown-time-zone"],
  [{ set: ["settings", "fees", 0, "currency"], value: "dollars" }, "settings.fees[0].currency unknown-currency"],
])("%j is %s", (change, expected) => {
  expect(faultOf(change)).toBe(expected);
});
