import type { Rule } from "@/features/eligibility/domain/definition";
import { degreeRules } from "./degree";
import { sharedRules } from "./field-and-institution";
import { historyRules } from "./history";
import { parameterNotes } from "./parameter-notes";
import { passportRules } from "./passport";
import { personRules } from "./person";
import { postRules } from "./post";
import { routeRule } from "./routes";
import { stayRules } from "./stay";

export { parameters } from "./parameters";

const inOrder: Rule[] = [
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

/** K-R01 to K-R20, in order, each with what its parameters mean. */
export const rules: Rule[] = inOrder.map((rule) => {
  const notes = parameterNotes[rule.id];
  return notes ? { ...rule, parameterNotes: notes } : rule;
});
