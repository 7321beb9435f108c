import type { Rule } from "@/features/eligibility/domain/definition";
import { t } from "../texts";
import { citations } from "./citations";

const post: Rule = {
  id: "K-R08",
  title: t("Current teaching or research post", "现任教学或科研职务"),
  routes: ["B"],
  inputs: ["k.post.type", "k.post.start", "k.post.end", "k.post.institution"],
  clauses: [
    {
      when: { not: { field: "k.post.type", oneOf: ["teaching", "research", "both"] } },
      outcome: "FAIL",
      code: "other-work",
      reason: t(
        "The type of your post is “{k.post.type}”. This way needs teaching or research at a university or research institution.",
        "您的职务类型为“{k.post.type}”。该途径要求在高校或科研机构从事教学或科研工作。",
      ),
      remedy: t(
        "If you teach or do research there, change the type. Research in a company alone does not count; a degree may.",
        "如您从事教学或科研工作，请更改类型。仅在企业从事研发不符合要求；学位可能符合条件。",
      ),
    },
    {
      when: { fact: "post.monthsHeld", lessThan: 0 },
      outcome: "FAIL",
      code: "not-started",
      reason: t(
        "Your post starts on {k.post.start}, after {on}. It has to be one that you hold now.",
        "您的职务自{k.post.start}开始，晚于{on}。须为现任职务。",
      ),
      remedy: t("Apply once you have started.", "请在任职后再申请。"),
    },
    {
      when: { fact: "post.ended", is: true },
      outcome: "FAIL",
      code: "ended",
      reason: t(
        "By the contract’s end that you give, {k.post.end}, the post is over. It has to be one that you hold now.",
        "按您填写的合同终止日期{k.post.end}，该职务已结束。须为现任职务。",
      ),
      remedy: t(
        "If the contract was renewed, enter the new end. A newer post or a degree may count.",
        "如合同已续签，请填写新的终止日期。新的职务或学位也可能符合条件。",
      ),
    },
    {
      when: { field: "k.post.institution", answered: false },
      outcome: "MISSING",
      code: "no-institution",
      reason: t("Name the university or research institution.", "请填写高校或科研机构。"),
    },
    {
      when: { fact: "post.monthsHeld", atLeast: { parameter: "months" } },
      outcome: "PASS",
      code: "held",
      reason: t("You have held the post for {post.monthsHeld} months.", "您任现职已满{post.monthsHeld}个月。"),
    },
  ],
  otherwise: {
    outcome: "REFER",
    code: "held-shortly",
    reason: t(
      "You have held the post for {post.monthsHeld} full months; below {months} an officer decides. This is our default, not law.",
      "您任现职满{post.monthsHeld}个月；不足{months}个月的由签证官决定。这是我们的默认设置，并非法律规定。",
    ),
  },
  missing: t("We need the type of your post and the day on which it started.", "需要您的职务类型和任职起始日期。"),
  citations: [citations.announcement, citations.ourDefault],
};

const evidence: Rule = {
  id: "K-R09",
  title: t("Proof of the post", "职务证明"),
  routes: ["B"],
  inputs: ["doc.employment"],
  clauses: [
    {
      when: { document: "doc.employment", lessThan: 1 },
      outcome: "MISSING",
      code: "no-letter",
      reason: t("Upload a letter of your institution that proves the post.", "请上传所在机构出具的任职证明。"),
    },
    {
      when: {
        all: [
          { fact: "post.letterAge", answered: true },
          { fact: "post.letterAge", atLeast: 0 },
          { fact: "post.letterAge", atMost: { parameter: "days" } },
        ],
      },
      outcome: "PASS",
      code: "fresh",
      reason: t("The letter is {post.letterAge} days old.", "该证明出具于{post.letterAge}天前。"),
    },
    {
      when: { fact: "post.letterAge", answered: false },
      outcome: "REFER",
      code: "undated",
      reason: t("We do not know the date of the letter, so an officer reads it.", "证明的出具日期不详，由签证官核对。"),
    },
  ],
  otherwise: {
    outcome: "REFER",
    code: "old",
    reason: t(
      "The newest letter is not from the last {days} days; an officer decides. The {days} days are our default, not law.",
      "最新的证明不是最近{days}天内出具的，由签证官决定。{days}天是我们的默认设置，并非法律规定。",
    ),
  },
  missing: t("We need the letter that proves the post.", "需要任职证明。"),
  citations: [citations.talentConditions, citations.ourDefault],
};

export const postRules = { post, evidence };
