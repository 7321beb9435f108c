import type { Rule } from "@/features/eligibility/domain/definition";
import { t } from "../texts";
import { citations } from "./citations";

const field: Rule = {
  id: "K-R05",
  title: t("Field of science, technology, engineering or mathematics", "理工类专业领域"),
  routes: ["A", "B"],
  inputs: ["k.$route.isced"],
  clauses: [
    {
      when: { field: "k.$route.isced", oneOf: { parameter: "edge" } },
      outcome: "REFER",
      code: "edge",
      reason: t(
        "{k.$route.isced} is at the edge of science and technology: an officer decides. Which fields count is our default, not law.",
        "{k.$route.isced}属于理工类的边缘领域，由签证官决定。哪些领域算理工类是我们的默认设置，并非法律规定。",
      ),
    },
    {
      when: { field: "k.$route.isced", startsWithAny: { parameter: "prefixes" } },
      outcome: "PASS",
      code: "stem",
      reason: t("{k.$route.isced} counts as science and technology.", "{k.$route.isced}属于理工类。"),
    },
  ],
  otherwise: {
    outcome: "FAIL",
    code: "not-stem",
    reason: t(
      "The field that you chose, {k.$route.isced}, is not one of those that we count as science, technology, engineering or mathematics (codes that begin with {prefixes}). Which fields count is our default, not law.",
      "您选择的领域{k.$route.isced}不属于我们认定的理工类（代码以{prefixes}开头）。哪些领域算理工类是我们的默认设置，并非法律规定。",
    ),
    remedy: t(
      "If another code describes the field better, choose that one; an officer compares it with your papers.",
      "如有更准确的代码，请重新选择；签证官会与您的材料比对。",
    ),
  },
  missing: t("Choose the field.", "请选择专业领域。"),
  citations: [citations.announcement, citations.ourDefault],
};

const institution: Rule = {
  id: "K-R06",
  title: t("Well-known institution", "知名高校或科研机构"),
  routes: ["A", "B"],
  inputs: ["k.$route.institution"],
  clauses: [
    {
      when: { fact: "$route.institution", is: "excluded" },
      outcome: "FAIL",
      code: "excluded",
      reason: t(
        "The institution that you chose does not count: our list excludes it, because it is closed or not recognised. The list is our default, not law.",
        "您选择的机构不被认可：它已关闭或未获承认，因而被排除在我们的名单之外。该名单是我们的默认设置，并非法律规定。",
      ),
      remedy: t(
        "Check that you chose the right one. Another degree or post may count.",
        "请核对是否选对机构。其他学位或职务也可能符合条件。",
      ),
    },
    {
      when: { fact: "$route.institution", oneOf: ["listed", "succeeded"] },
      outcome: "PASS",
      code: "listed",
      reason: t("The institution is on our list, or its successor is.", "该机构或其承继机构在我们的名单上。"),
    },
    {
      when: { fact: "$route.institution", is: "unlisted" },
      outcome: "REFER",
      code: "unlisted",
      reason: t(
        "We do not know this institution from our list, so an officer looks at it. The list is our default, not law: no official list is published.",
        "我们的名单中没有该机构，转人工审核。该名单是我们的默认设置，并非法律规定：官方未公布名单。",
      ),
    },
    {
      when: { fact: "$route.institution", is: "inactive" },
      outcome: "REFER",
      code: "inactive",
      reason: t(
        "This institution has closed or merged; an officer looks at its history. Genuine degrees stay genuine.",
        "该机构已关闭或合并；签证官将核实其沿革。真实的学位仍然有效。",
      ),
    },
  ],
  otherwise: {
    outcome: "REFER",
    code: "known",
    reason: t(
      "The institution exists and is not on the list of well-known ones, so an officer decides. The list is our default, not law: no official list is published.",
      "该机构存在，但不在知名机构名单上，由签证官决定。该名单是我们的默认设置，并非法律规定：官方未公布名单。",
    ),
  },
  missing: t("Name the institution.", "请填写机构。"),
  citations: [citations.announcement, citations.ourDefault],
};

export const sharedRules = { field, institution };
