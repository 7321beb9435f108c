import { expect, it } from "vitest";
import { joinTexts, splitIds, splitTexts } from "@/features/eligibility/domain/institution-cells";

it.each([["A"], ["A", "B"], ["a|b", "c\\d", "\\|"], ["x;y"], ["=1", "-2"]])(
  "names come back as they were: %j",
  (...names) => {
    expect(splitTexts(joinTexts(names))).toEqual(names);
  },
);

it("parts ids by either sign", () => {
  expect(splitIds("03cve4549; 04dese585|02xyz")).toEqual(["03cve4549", "04dese585", "02xyz"]);
});
