import { oneOf } from "../conditions";
import { page } from "../section";
import { assumed, official } from "../sources";
import { option, t } from "../texts";

const byPost = oneOf("k.route", "b_current_post", "both");

const post = page("post", t("Your current post", "您的现任职务"), [
  {
    key: "k.post.type",
    kind: "choice",
    control: "radio",
    label: t("What is your work?", "工作类型"),
    noun: t("the kind of your post", "工作类型"),
    options: [
      option("teaching", "Teaching", "教学"),
      option("research", "Research", "科研"),
      option("both", "Both", "教学和科研"),
      option("other", "Other", "其他"),
    ],
    required: true,
    visibleWhen: byPost,
    source: official("Education or research work; rule K-R08 reads it."),
  },
  {
    key: "k.post.title",
    kind: "text",
    maxLength: 120,
    label: t("Job title", "职务名称"),
    noun: t("your job title", "职务名称"),
    required: true,
    visibleWhen: byPost,
    source: assumed(),
  },
  {
    key: "k.post.institution",
    kind: "institution",
    maxLength: 200,
    label: t("At which institution?", "任职机构"),
    noun: t("the institution where you work", "任职机构"),
    hint: t(
      "A university or research institution. Research in a company alone does not fit this route.",
      "须为高校或科研机构，仅在企业从事研发不适用本途径。",
    ),
    required: true,
    visibleWhen: byPost,
    source: official("Rules K-R06 and K-R08 read it."),
  },
  {
    key: "k.post.department",
    kind: "text",
    maxLength: 150,
    label: t("Department or laboratory (optional)", "院系或实验室（选填）"),
    noun: t("your department or laboratory", "院系或实验室"),
    visibleWhen: byPost,
    source: assumed(),
  },
  {
    key: "k.post.isced",
    kind: "isced",
    optionsFrom: "isced",
    control: "lookup",
    label: t("Field of your work", "工作所属专业领域"),
    noun: t("the field of your work", "工作所属专业领域"),
    hint: t("Type a word of your subject. Choose the nearest field.", "输入专业关键词，选择最接近的一项。"),
    required: true,
    visibleWhen: byPost,
    source: assumed("UNESCO’s ISCED-F 2013; rule K-R05 reads it."),
  },
]);

const terms = page("post-terms", t("Since when, and how much?", "任职时间与工作量"), [
  {
    key: "k.post.start",
    kind: "date",
    label: t("Since when do you hold this post?", "您何时开始任职？"),
    noun: t("the day on which your post began", "任职开始日期"),
    hint: t(
      "We look for three months or more. This is our default. The law does not give a number.",
      "我们默认要求任职满三个月，法律没有规定具体期限。",
    ),
    required: true,
    visibleWhen: byPost,
    checks: [{ check: "past-or-today" }],
    source: assumed("Rule K-R08 reads it."),
  },
  {
    key: "k.post.end",
    kind: "date",
    label: t("When does your contract end? (optional)", "合同何时到期？（选填）"),
    noun: t("the day on which your contract ends", "合同到期日"),
    hint: t("Leave empty if it has no end.", "如为无固定期限，此栏留空。"),
    visibleWhen: byPost,
    checks: [{ check: "today-or-later" }],
    source: assumed("Rule K-R08 reads it."),
  },
  {
    key: "k.post.fte",
    kind: "whole-number",
    min: 1,
    max: 100,
    label: t("Share of full time, in per cent", "工作量占全职的百分比"),
    noun: t("the share of full time", "工作量百分比"),
    hint: t("100 for full time, 50 for half.", "全职填100，半职填50。"),
    required: true,
    visibleWhen: byPost,
    source: assumed(),
  },
  {
    key: "k.post.headName",
    kind: "name",
    maxLength: 60,
    label: t("Head of your unit (optional)", "部门负责人（选填）"),
    noun: t("the name of the head of your unit", "部门负责人姓名"),
    visibleWhen: byPost,
    source: assumed(),
  },
  {
    key: "k.post.headEmail",
    kind: "email",
    label: t("Institutional e-mail of the head (optional)", "负责人机构邮箱（选填）"),
    noun: t("the e-mail address of the head of your unit", "负责人机构邮箱"),
    hint: t("Used only to verify your post.", "仅用于核实您的职务。"),
    visibleWhen: byPost,
    source: assumed(),
  },
]);

export const currentPost = [post, terms];
