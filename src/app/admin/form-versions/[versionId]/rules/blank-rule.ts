import type { Rule } from "@/features/eligibility/domain/definition";
import { t } from "@/features/eligibility/domain/text";

/** What a new rule begins as: it leaves everybody to an officer until its cases are written. */
export const blankRule: Rule = {
  id: "",
  title: {},
  inputs: [],
  clauses: [],
  otherwise: { outcome: "REFER", code: "officer-decides", reason: t("An officer decides.", "由签证官决定。") },
  missing: t("Something is still missing.", "尚缺信息。"),
  citations: [],
};
