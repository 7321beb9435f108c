import type { Rule } from "@/features/eligibility/domain/definition";
import { degreeRules } from "./degree";
import { sharedRules } from "./field-and-institution";
import { historyRules } from "./history";
import { passportRules } from "./passport";
import { personRules } from "./person";
import { postRules } from "./post";
import { routeRule } from "./routes";
import { stayRules } from "./stay";

export { parameters } from "./parameters";

/** K-R01 to K-R20, in order. */
export const rules: Rule[] = [
  ...personRules,
  routeRule,
  degreeRules.level,
  sharedRules.field,
  sharedRules.institution,
  degreeRules.evidence,
  postRules.post,
  postRules.evidence,
  ...passportRules,
  ...historyRules,
  ...stayRules,
];
