import { is } from "../conditions";
import { surnameAndGivenNames } from "../people";
import { page } from "../section";
import { assumed, reported } from "../sources";
import { option, t } from "../texts";

const paidByPerson = is("payer.who", "other_person");
const paidByOrganisation = is("payer.who", "organisation");

export const emergency = page(
  "emergency",
  t("Whom should we call in an emergency?", "紧急情况下联系谁？"),
  [
    ...surnameAndGivenNames({
      keys: "emergency.",
      whose: { en: "your emergency contact’s", zh: "紧急联系人的" },
      note: "EmergencyContactFamilyName",
    }),
    {
      key: "emergency.relation",
      kind: "text",
      maxLength: 80,
      label: t("Who is this person to you?", "此人与您的关系"),
      noun: t("who your emergency contact is to you", "紧急联系人与您的关系"),
      hint: t("For example: mother, friend, colleague. Not yourself.", "例如：母亲、朋友、同事。不能是您本人。"),
      required: true,
      checks: [{ check: "not-same-person", field: "person.surname" }],
      source: reported(),
    },
    {
      key: "emergency.phone",
      kind: "phone",
      label: t("Phone", "电话"),
      noun: t("your emergency contact’s phone number", "紧急联系人电话"),
      hint: t("With the country code. Another number than your own.", "请加国家代码。不能与您本人的号码相同。"),
      required: true,
      checks: [{ check: "differs-from", field: "contact.mobile" }],
      source: reported(),
    },
  ],
  t("Somebody who can be reached while you travel.", "填写您旅行期间能够联系到的人。"),
);

const payer = page("payer", t("Who pays for your stay?", "您的停留费用由谁承担？"), [
  {
    key: "payer.who",
    kind: "choice",
    label: t("Who pays?", "费用承担者"),
    noun: t("who pays for your stay", "费用承担者"),
    options: [
      option("myself", "I pay myself", "本人", "708001"),
      option("other_person", "Another person", "其他人", "708002"),
      option("organisation", "An organisation", "组织机构", "708003"),
    ],
    required: true,
    source: reported(),
  },
  {
    key: "payer.amount",
    kind: "money",
    min: 1,
    label: t("How much money is there for your stay?", "可用于停留的资金有多少？"),
    noun: t("how much money there is for your stay", "可用资金"),
    hint: t(
      "All of it together, in any currency. We look for 5,000 yuan a month. This is our default. The law does not give a number.",
      "所有来源合计，币种不限。我们默认按每月5,000元人民币衡量，法律没有规定具体数额。",
    ),
    required: true,
    source: assumed("Read by rule K-R19."),
  },
]);

const payingPerson = page("paying-person", t("Who is paying for you?", "为您付费的人是谁？"), [
  {
    key: "payer.personName",
    kind: "name",
    maxLength: 60,
    label: t("Full name", "姓名"),
    noun: t("the name of the person who pays", "付费人姓名"),
    required: true,
    visibleWhen: paidByPerson,
    source: reported(),
  },
  {
    key: "payer.personRelation",
    kind: "text",
    maxLength: 80,
    label: t("Who is this person to you?", "此人与您的关系"),
    noun: t("who the person who pays is to you", "付费人与您的关系"),
    required: true,
    visibleWhen: paidByPerson,
    source: reported(),
  },
  {
    key: "payer.personPhone",
    kind: "phone",
    label: t("Phone", "电话"),
    noun: t("the phone number of the person who pays", "付费人电话"),
    required: true,
    visibleWhen: paidByPerson,
    source: reported(),
  },
  {
    key: "payer.personEmail",
    kind: "email",
    label: t("E-mail", "电子邮箱"),
    noun: t("the e-mail address of the person who pays", "付费人电子邮箱"),
    required: true,
    visibleWhen: paidByPerson,
    source: reported(),
  },
]);

const payingOrganisation = page(
  "paying-organisation",
  t("Which organisation pays for you?", "哪个组织机构为您付费？"),
  [
    {
      key: "payer.orgName",
      kind: "text",
      maxLength: 150,
      label: t("Name of the organisation", "组织机构名称"),
      noun: t("the name of the organisation that pays", "付费机构名称"),
      required: true,
      visibleWhen: paidByOrganisation,
      source: reported(),
    },
    {
      key: "payer.orgRelation",
      kind: "text",
      maxLength: 80,
      label: t("How are you connected?", "与您的关系"),
      noun: t("how you and the organisation are connected", "付费机构与您的关系"),
      hint: t("For example: employer, scholarship.", "例如：雇主、奖学金提供方。"),
      required: true,
      visibleWhen: paidByOrganisation,
      source: reported(),
    },
    {
      key: "payer.orgAddress",
      kind: "text",
      maxLength: 250,
      label: t("Address", "地址"),
      noun: t("the address of the organisation that pays", "付费机构地址"),
      required: true,
      visibleWhen: paidByOrganisation,
      source: reported(),
    },
    {
      key: "payer.orgCountry",
      kind: "country",
      label: t("Country", "国家或地区"),
      noun: t("the country of the organisation that pays", "付费机构所在国家或地区"),
      required: true,
      visibleWhen: paidByOrganisation,
      source: reported(),
    },
  ],
);

export const payerPages = [payer, payingPerson, payingOrganisation];
