import type { Condition } from "@/features/eligibility/domain/definition";
import { oneOf } from "../conditions";
import { page, type Question, section } from "../section";
import { assumed, law, reported } from "../sources";
import { t } from "../texts";

const helped = oneOf("start.filledBy", "family_member", "agent");
const minor: Condition = { fact: "age.min", lessThan: 18 };

const statement = (key: string, en: string, zh: string, source: Question["source"]): Question => ({
  key,
  kind: "tick",
  label: t(en, zh),
  noun: t(`the sentence “${en}”`, `“${zh}”`),
  required: true,
  checks: [{ check: "must-be-true" }],
  source,
});

const helper = page("helper", t("Who filled in this form for you?", "谁为您填写了本表？"), [
  {
    key: "agent.name",
    kind: "name",
    maxLength: 60,
    label: t("Full name", "姓名"),
    noun: t("the name of the person who filled in the form", "代填人姓名"),
    required: true,
    visibleWhen: helped,
    source: reported("isAgent"),
  },
  {
    key: "agent.relation",
    kind: "text",
    maxLength: 80,
    label: t("Who is this person to you?", "此人与您的关系"),
    noun: t("who the person who filled in the form is to you", "代填人与您的关系"),
    required: true,
    visibleWhen: helped,
    source: reported(),
  },
  {
    key: "agent.org",
    kind: "text",
    maxLength: 120,
    label: t("Agency (optional)", "代理机构（选填）"),
    noun: t("the agency", "代理机构"),
    visibleWhen: helped,
    source: reported(),
  },
  {
    key: "agent.address",
    kind: "text",
    maxLength: 250,
    label: t("Address", "地址"),
    noun: t("the address of the person who filled in the form", "代填人地址"),
    required: true,
    visibleWhen: helped,
    source: reported(),
  },
  {
    key: "agent.phone",
    kind: "phone",
    label: t("Phone", "电话"),
    noun: t("the phone number of the person who filled in the form", "代填人电话"),
    required: true,
    visibleWhen: helped,
    source: reported(),
  },
]);

const declaration = page(
  "declaration",
  t("What you declare", "您的声明"),
  [
    statement(
      "sign.truth",
      "Everything in this application is true and complete.",
      "本申请的全部内容真实、完整。",
      law("Exit and Entry Administration Law, Articles 21(4) and 73"),
    ),
    statement(
      "sign.noGuarantee",
      "I know that approval is not guaranteed and that fees are not returned.",
      "我知道申请不保证获批，费用不予退还。",
      reported(),
    ),
    statement(
      "sign.updates",
      "I will report changes that happen before the decision.",
      "在作出决定之前，如情况有变，我会及时告知。",
      reported(),
    ),
    statement(
      "sign.noWork",
      "I know that a K visa alone does not permit employment in China.",
      "我知道仅凭K字签证不得在中国就业。",
      law("Employment needs a work permit and a residence permit for work."),
    ),
  ],
  t("You sign these four sentences.", "请逐条确认以下四项。"),
);

/** Together these are the group `sign.guardian`: the tick says that the guardian signs, the rest who it is. */
const guardian = page(
  "guardian",
  t("Your parent or guardian signs with you", "父母或监护人与您共同签名"),
  [
    {
      key: "sign.guardian",
      kind: "tick",
      label: t(
        "My parent or guardian has read this application and agrees with it.",
        "我的父母或监护人已阅读并同意本申请。",
      ),
      noun: t("the sentence about your parent or guardian", "父母或监护人声明"),
      required: true,
      checks: [{ check: "must-be-true" }],
      visibleWhen: minor,
      source: assumed(),
    },
    {
      key: "sign.guardian.name",
      kind: "name",
      maxLength: 60,
      label: t("Full name of your parent or guardian", "父母或监护人姓名"),
      noun: t("the name of your parent or guardian", "父母或监护人姓名"),
      required: true,
      visibleWhen: minor,
      source: assumed(),
    },
    {
      key: "sign.guardian.relation",
      kind: "text",
      maxLength: 80,
      label: t("Who is this person to you?", "此人与您的关系"),
      noun: t("who your guardian is to you", "监护人与您的关系"),
      required: true,
      visibleWhen: minor,
      source: assumed(),
    },
    {
      key: "sign.guardian.phone",
      kind: "phone",
      label: t("Phone of your parent or guardian", "父母或监护人电话"),
      noun: t("the phone number of your parent or guardian", "父母或监护人电话"),
      required: true,
      visibleWhen: minor,
      source: assumed(),
    },
  ],
  t("Because you are under 18.", "因为您未满18周岁。"),
);

const signing = page("signing", t("Sign your application", "在申请上签名"), [
  {
    key: "sign.name",
    kind: "text",
    maxLength: 120,
    label: t("Type your full name", "输入您的姓名"),
    noun: t("your full name", "您的姓名"),
    hint: t(
      "As in your passport. Capital letters, accents and the order do not matter.",
      "与护照一致，大小写、变音符号和姓名顺序均不影响。",
    ),
    required: true,
    checks: [{ check: "full-name" }],
    autocomplete: "name",
    source: reported(),
  },
  {
    key: "sign.place",
    kind: "text",
    maxLength: 80,
    label: t("Where are you signing?", "签名地点"),
    noun: t("the place where you sign", "签名地点"),
    hint: t("The city is enough.", "填写城市即可。"),
    required: true,
    source: reported(),
  },
  {
    key: "sign.date",
    kind: "automatic",
    label: t("Date of signature", "签名日期"),
    noun: t("the date of signature", "签名日期"),
    hint: t("We enter the day on which you submit.", "系统自动填写提交当日。"),
    source: reported(),
  },
]);

export const signature = section("signature", t("Declaration and signature", "声明与签名"), [
  helper,
  declaration,
  guardian,
  signing,
]);
