import type { Rule } from "@/features/eligibility/domain/definition";
import { t } from "../texts";
import { citations } from "./citations";

const immigration: Rule = {
  id: "K-R14",
  title: t("History with China’s borders", "出入境记录"),
  inputs: ["decl.refused", "decl.cancelled", "decl.illegal", "decl.deported", "decl.deported.banEndsOn"],
  clauses: [
    {
      when: {
        all: [
          { fact: "ban.daysLeft", answered: true },
          { fact: "ban.daysLeft", moreThan: 0 },
        ],
      },
      outcome: "FAIL",
      code: "banned",
      reason: t(
        "By the end of the ban that you give, you may not enter China yet on {on}. The law allows no visa until the ban ends.",
        "按您填写的禁止入境截止日期，您在{on}仍不得入境。依法在禁令期满前不予签发签证。",
      ),
      remedy: t(
        "Check the date. If it is right, apply once the ban has ended.",
        "请核对该日期。如无误，请在禁令期满后再申请。",
      ),
    },
    {
      when: { field: "decl.deported", answered: false },
      outcome: "MISSING",
      code: "missing",
      reason: t("Answer the four questions on your history with China’s borders.", "请回答有关出入境经历的四个问题。"),
    },
    {
      when: {
        any: [
          { field: "decl.deported", is: true },
          { field: "decl.refused", is: true },
          { field: "decl.cancelled", is: true },
          { field: "decl.illegal", is: true },
        ],
      },
      outcome: "REFER",
      code: "history",
      reason: t(
        "You answered yes to a question on your history with China’s borders. An officer reads what you tell about it.",
        "您对出入境经历的某个问题回答了“是”。签证官将阅读您的说明。",
      ),
    },
  ],
  otherwise: {
    outcome: "PASS",
    code: "clean",
    reason: t("Nothing to report.", "无相关记录。"),
  },
  missing: t("Answer the four questions on your history with China’s borders.", "请回答有关出入境经历的四个问题。"),
  citations: [citations.ban, citations.border],
};

/** A yes goes to an officer, a no passes. */
const declared = (rule: Pick<Rule, "id" | "title" | "inputs" | "clauses" | "missing" | "citations">): Rule => ({
  ...rule,
  otherwise: { outcome: "PASS", code: "clean", reason: t("Nothing to report.", "无相关记录。") },
});

const criminal = declared({
  id: "K-R15",
  title: t("Criminal record", "犯罪记录"),
  inputs: ["decl.criminal"],
  clauses: [
    {
      when: { field: "decl.criminal", is: true },
      outcome: "REFER",
      code: "record",
      reason: t(
        "You declare a criminal record. An officer reads what you tell about it; it does not decide by itself.",
        "您申报了犯罪记录。签证官将阅读您的说明；这本身并不决定结果。",
      ),
    },
  ],
  missing: t("Answer the question on criminal records.", "请回答有关犯罪记录的问题。"),
  citations: [citations.publicOrder],
});

const health = declared({
  id: "K-R16",
  title: t("Health", "健康状况"),
  inputs: ["decl.health"],
  clauses: [
    {
      when: { field: "decl.health", is: true },
      outcome: "REFER",
      code: "declared",
      reason: t(
        "You answered yes to the question on health. An officer with a restricted view reads what you tell about it.",
        "您对健康问题回答了“是”。由有限权限的签证官阅读您的说明。",
      ),
    },
  ],
  missing: t("Answer the question on health.", "请回答有关健康的问题。"),
  citations: [citations.health],
});

const security = declared({
  id: "K-R17",
  title: t("Special training and service", "特殊训练与服役"),
  inputs: ["decl.weapons", "decl.military", "decl.paramilitary"],
  clauses: [
    {
      when: {
        all: [
          { field: "decl.military", is: true },
          { field: "decl.weapons", is: false },
          { field: "decl.paramilitary", is: false },
        ],
      },
      outcome: "REFER",
      code: "service-only",
      reason: t(
        "You served in the military. An officer takes note of it, with low priority: in many countries everybody serves.",
        "您曾在军队服役。签证官将予以记录，优先级较低：许多国家实行义务兵役制。",
      ),
    },
    {
      when: {
        any: [
          { field: "decl.weapons", is: true },
          { field: "decl.military", is: true },
          { field: "decl.paramilitary", is: true },
        ],
      },
      outcome: "REFER",
      code: "declared",
      reason: t(
        "You answered yes to a question on special training or service. An officer reads what you tell about it.",
        "您对特殊训练或服役的某个问题回答了“是”。签证官将阅读您的说明。",
      ),
    },
  ],
  missing: t("Answer the three questions on training and service.", "请回答有关训练和服役的三个问题。"),
  citations: [citations.publicOrder],
});

export const historyRules = [immigration, criminal, health, security];
