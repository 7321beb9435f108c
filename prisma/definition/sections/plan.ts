import { includesAny, oneOf } from "../conditions";
import { page } from "../section";
import { assumed, law } from "../sources";
import { option, t } from "../texts";

const startingUp = includesAny("visa.purposes", "entrepreneurship");

const plan = page("plan", t("What you plan in China", "您在中国的计划"), [
  {
    key: "k.activityPlan",
    kind: "long-text",
    minLength: 200,
    maxLength: 3000,
    label: t("Describe what you plan to do", "请说明您计划开展的活动"),
    noun: t("your plan", "活动计划"),
    hint: t(
      "Aims, partners if you have any, and a rough schedule. At least 200 characters.",
      "包括目标、合作方（如有）和大致时间安排，不少于200字符。",
    ),
    required: true,
    source: assumed(),
  },
  {
    key: "k.cities",
    kind: "choices",
    optionsFrom: "cities",
    control: "lookup",
    least: 1,
    most: 5,
    label: t("In which cities?", "计划前往哪些城市？"),
    noun: t("the cities where you plan to be", "计划前往的城市"),
    hint: t("Up to five.", "最多五个。"),
    required: true,
    source: assumed(),
  },
  {
    key: "k.employmentIntent",
    kind: "choice",
    control: "radio",
    label: t("Do you hope to be employed in China?", "您是否希望在中国就业？"),
    noun: t("whether you hope to be employed in China", "是否希望在中国就业"),
    options: [
      option("no", "No", "否"),
      option("yes_with_offer", "Yes, and I have an offer", "是，已有工作邀约"),
      option("yes_without_offer", "Yes, but I have no offer yet", "是，尚无工作邀约"),
    ],
    required: true,
    notices: [
      {
        when: oneOf("k.employmentIntent", "yes_with_offer", "yes_without_offer"),
        tone: "warn",
        text: t(
          "A K visa alone does not permit employment. For that you need a work permit (Foreigner’s Work Permit) and a residence permit for work, and your employer starts the procedure.",
          "仅凭K字签证不得就业。就业须取得外国人工作许可和工作类居留许可，并由用人单位办理申请。",
        ),
      },
    ],
    source: law("Exit and Entry Administration Law, Articles 41 and 43"),
  },
]);

const means = page("means", t("Support and insurance", "资金保障与保险"), [
  {
    key: "k.fundsMonths",
    kind: "whole-number",
    min: 1,
    max: 60,
    label: t("For how many months does your money last?", "您的资金可支持多少个月？"),
    noun: t("the number of months that your money lasts", "资金可支持的月数"),
    hint: t("The money that you named under “Who pays for your stay?”.", "指您在“费用承担”部分填写的资金。"),
    required: true,
    source: assumed("Rule K-R19 reads it."),
  },
  {
    key: "k.insurance",
    kind: "choice",
    control: "radio",
    label: t("Do you have health insurance for the stay?", "您是否有停留期间的医疗保险？"),
    noun: t("whether you have health insurance for the stay", "是否有医疗保险"),
    options: [option("yes", "Yes", "有"), option("will_buy", "I will buy it", "将购买"), option("no", "No", "没有")],
    required: true,
    source: assumed(),
  },
]);

const venture = page("venture", t("Your start-up", "您的创业项目"), [
  {
    key: "k.venture.sector",
    kind: "choice",
    optionsFrom: "techAreas",
    control: "list",
    label: t("Sector", "领域"),
    noun: t("the sector of your start-up", "创业领域"),
    required: true,
    visibleWhen: startingUp,
    source: assumed(),
  },
  {
    key: "k.venture.stage",
    kind: "choice",
    control: "radio",
    label: t("How far is it?", "项目阶段"),
    noun: t("the stage of your start-up", "项目阶段"),
    options: [
      option("idea", "An idea", "构想"),
      option("prototype", "A prototype", "原型"),
      option("revenue", "It earns money", "已有收入"),
      option("funded", "It has investors", "已获投资"),
    ],
    required: true,
    visibleWhen: startingUp,
    source: assumed(),
  },
  {
    key: "k.venture.funding",
    kind: "money",
    min: 0,
    label: t("Funding so far (optional)", "已获资金（选填）"),
    noun: t("the funding of your start-up so far", "已获资金"),
    visibleWhen: startingUp,
    source: assumed(),
  },
  {
    key: "k.venture.summary",
    kind: "long-text",
    maxLength: 1500,
    label: t("What does it do, and why in China?", "项目内容以及选择中国的理由"),
    noun: t("what your start-up does", "项目简介"),
    required: true,
    visibleWhen: startingUp,
    source: assumed(),
  },
]);

export const plansAndMeans = [plan, means, venture];
