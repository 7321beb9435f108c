import type { Rule } from "@/features/eligibility/domain/definition";
import { t } from "../texts";
import { citations } from "./citations";

const level: Rule = {
  id: "K-R04",
  title: t("Bachelor’s degree or higher, awarded", "已获学士及以上学位"),
  routes: ["A"],
  inputs: ["k.degree.level", "k.degree.status", "k.degree.date"],
  clauses: [
    {
      when: { fact: "degree.level", lessThan: { parameter: "level" } },
      outcome: "FAIL",
      code: "level-too-low",
      reason: t(
        "Your degree level is “{k.degree.level}”. The announcement asks for a bachelor’s degree or higher (level {level}).",
        "您填写的学位层次为“{k.degree.level}”。官方说明要求学士及以上学位（第{level}级）。",
      ),
      remedy: t(
        "Check the level. If you hold a higher degree, enter that one; a teaching or research post may qualify you too.",
        "请核对学位层次。如有更高学位，请填写该学位；教学或科研职务也可能符合条件。",
      ),
    },
    {
      when: {
        all: [
          { field: "k.degree.status", is: "awarded" },
          {
            any: [
              { field: "k.degree.date", answered: false },
              { fact: "degree.monthsAhead", atMost: 0 },
            ],
          },
        ],
      },
      outcome: "PASS",
      code: "awarded",
      reason: t("Your degree ({k.degree.level}) is awarded.", "您的学位（{k.degree.level}）已获授予。"),
    },
    {
      when: { fact: "degree.monthsAhead", atMost: { parameter: "months" } },
      outcome: "REFER",
      code: "expected-soon",
      reason: t(
        "You expect your degree by {k.degree.date}, within {months} months. An officer decides. The {months} months are our default, not law.",
        "您预计于{k.degree.date}获得学位，在{months}个月之内。由签证官决定。{months}个月是我们的默认设置，并非法律规定。",
      ),
    },
  ],
  otherwise: {
    outcome: "FAIL",
    code: "expected-late",
    reason: t(
      "By the award date that you give, {k.degree.date}, your degree is more than {months} months away. The {months} months are our default, not law.",
      "按您填写的授予日期{k.degree.date}，距获得学位还有{months}个月以上。{months}个月是我们的默认设置，并非法律规定。",
    ),
    remedy: t(
      "Apply again when the award is {months} months away or less, or use an earlier degree.",
      "请在距授予不超过{months}个月时再申请，或使用较早获得的学位。",
    ),
  },
  missing: t(
    "We need the level of your degree, whether it is awarded, and the date of the award.",
    "需要您的学位层次、是否已授予以及授予日期。",
  ),
  citations: [citations.announcement, citations.talentConditions, citations.ourDefault],
};

const evidence: Rule = {
  id: "K-R07",
  title: t("Proof of the degree", "学位证明"),
  routes: ["A"],
  inputs: ["k.degree.status", "doc.degree", "doc.enrolment"],
  clauses: [
    {
      when: {
        all: [
          { fact: "degree.evidence", lessThan: 1 },
          { field: "k.degree.status", answered: true },
          { field: "k.degree.status", is: "in_progress" },
        ],
      },
      outcome: "MISSING",
      code: "no-enrolment-letter",
      reason: t(
        "Upload the letter of your university that says when you will get the degree.",
        "请上传院校出具的在读证明，注明预计获得学位的日期。",
      ),
    },
    {
      when: { fact: "degree.evidence", lessThan: 1 },
      outcome: "MISSING",
      code: "no-certificate",
      reason: t("Upload your degree certificate.", "请上传学位证书。"),
    },
    {
      when: { fact: "degree.nameSimilarity", lessThan: { parameter: "similarity" } },
      outcome: "REFER",
      code: "name-differs",
      reason: t(
        "The name on the paper differs from yours (likeness {degree.nameSimilarity}; our default asks for {similarity}). An officer compares them; proof of a change of name helps.",
        "证书上的姓名与您填写的姓名有差异（相似度{degree.nameSimilarity}；默认要求{similarity}）。签证官将比对；更名证明会有帮助。",
      ),
    },
  ],
  otherwise: {
    outcome: "PASS",
    code: "present",
    reason: t("The proof of your degree is there.", "学位证明已提交。"),
  },
  missing: t(
    "We need your name as in the passport to compare it with the paper.",
    "需要您护照上的姓名以便与证书比对。",
  ),
  citations: [citations.talentConditions, citations.ourDefault],
};

export const degreeRules = { level, evidence };
