import { all, any, is, isYes, oneOf } from "../conditions";
import { page } from "../section";
import { assumed, reported } from "../sources";
import { t } from "../texts";

const other = "person.otherNationalities[]";
const bornChinese = any({ fact: "bornInChina", is: true }, { fact: "chineseParent", is: true });

export const nationalityPages = [
  page("nationality", t("What is your nationality?", "您是哪国国籍？"), [
    {
      key: "person.nationality",
      kind: "country",
      label: t("Nationality of the passport you will use", "所持护照的国籍"),
      noun: t("your nationality", "国籍"),
      required: true,
      checks: [{ check: "equals-mrz", part: "nationality" }],
      notices: [
        {
          when: is("person.nationality", "CHN"),
          tone: "warn",
          text: t(
            "Chinese nationals do not need a visa for China, and cannot be given one. Passports of Hong Kong and Macao carry CHN too.",
            "中国公民赴中国无需签证，也不能获发签证。香港和澳门特区护照同样标注CHN。",
          ),
        },
        {
          when: oneOf("person.nationality", "GBN"),
          tone: "warn",
          text: t(
            "China has not recognised BN(O) passports as travel documents since 31 January 2021. An officer will look at your application; if you have another passport, use that one.",
            "自2021年1月31日起，中方不再承认BN(O)护照为有效旅行证件。您的申请将转人工审核；如有其他护照，请使用其他护照。",
          ),
        },
      ],
      source: reported("NationalityCountry"),
    },
    {
      key: "person.nationalIdNo",
      kind: "text",
      maxLength: 40,
      label: t("National identity number", "身份证件号码"),
      noun: t("your national identity number", "身份证件号码"),
      hint: t(
        "The number your country gives you, such as Aadhaar, DNI or CNIC. If your country gives none, say so below.",
        "您所属国家发给的号码，如Aadhaar、DNI、CNIC。如该国没有，请在下方说明。",
      ),
      required: true,
      notApplicable: true,
      sensitive: true,
      source: reported("NationalityIdCard"),
    },
    {
      key: "person.hasOtherNationality",
      kind: "yes-no",
      label: t("Do you hold another nationality?", "您是否拥有其他国籍？"),
      noun: t("whether you hold another nationality", "是否拥有其他国籍"),
      required: true,
      source: reported("isHaveOtherNationality"),
    },
    {
      key: "person.otherNationalities",
      kind: "rows",
      label: t("Your other nationalities", "您的其他国籍"),
      noun: t("your other nationalities", "其他国籍"),
      required: true,
      visibleWhen: isYes("person.hasOtherNationality"),
      least: 1,
      most: 5,
      fields: [
        {
          key: "country",
          kind: "country",
          label: t("Nationality", "国籍"),
          noun: t("the other nationality", "其他国籍"),
          required: true,
          checks: [{ check: "differs-from", field: "person.nationality" }],
        },
        {
          key: "idNo",
          kind: "text",
          maxLength: 40,
          label: t("Identity number there", "该国身份证件号码"),
          noun: t("the identity number there", "该国身份证件号码"),
          sensitive: true,
          source: reported("IdNumberOfOtherNationality"),
        },
        {
          key: "passportNo",
          kind: "text",
          maxLength: 20,
          label: t("Passport number there", "该国护照号码"),
          noun: t("the passport number there", "该国护照号码"),
          checks: [{ check: "document-number" }],
          sensitive: true,
        },
        {
          key: "reason",
          kind: "text",
          maxLength: 200,
          label: t("If you have neither number: why?", "如两个号码都没有，请说明原因"),
          noun: t("why there is no number", "没有号码的原因"),
          requiredWhen: all(
            { field: `${other}.idNo`, answered: false },
            { field: `${other}.passportNo`, answered: false },
          ),
          source: reported("JustifyOfOtherNationality"),
        },
      ],
      source: assumed(),
    },
  ]),

  page("earlier-nationality", t("Have you held a different nationality before?", "您曾经有过其他国籍吗？"), [
    {
      key: "person.hasFormerNationality",
      kind: "yes-no",
      label: t("Did you ever hold a nationality that you no longer have?", "您是否曾拥有现已不再拥有的国籍？"),
      noun: t("whether you held a different nationality before", "是否曾有其他国籍"),
      required: true,
      notices: [
        {
          when: bornChinese,
          tone: "info",
          text: t(
            "If you were a Chinese national at any time, also as a child, answer yes. It does not rule you out; an officer looks at it.",
            "如您曾经（包括幼年时）是中国公民，请选“是”。这不会使您丧失资格，将由官员审核。",
          ),
        },
      ],
      source: reported("isHaveFormerNationality, item 1.6G"),
    },
    {
      key: "person.formerNationalities",
      kind: "rows",
      label: t("Your former nationalities", "您的原国籍"),
      noun: t("your former nationalities", "原国籍"),
      required: true,
      visibleWhen: isYes("person.hasFormerNationality"),
      least: 1,
      most: 5,
      fields: [
        {
          key: "country",
          kind: "country",
          label: t("Former nationality", "原国籍"),
          noun: t("the former nationality", "原国籍"),
          required: true,
        },
        {
          key: "lostOn",
          kind: "year-month",
          label: t("When you gave it up or lost it (optional)", "放弃或丧失的时间（选填）"),
          noun: t("when you gave it up or lost it", "放弃或丧失的时间"),
          checks: [{ check: "past-or-today" }],
        },
      ],
      source: assumed(),
    },
  ]),

  page("permanent-residence", t("Are you a permanent resident anywhere?", "您在其他国家有永久居留权吗？"), [
    {
      key: "person.hasPermanentResidence",
      kind: "yes-no",
      label: t(
        "Do you have permanent residence in a country whose nationality you do not hold?",
        "您是否在非国籍国拥有永久居留权？",
      ),
      noun: t("whether you have permanent residence elsewhere", "是否在其他国家有永久居留权"),
      required: true,
      source: reported("IsHavePermanent"),
    },
    {
      key: "person.permanentResidenceCountries",
      kind: "countries",
      label: t("In which countries?", "在哪些国家？"),
      noun: t("the countries of your permanent residence", "永久居留国家"),
      required: true,
      visibleWhen: isYes("person.hasPermanentResidence"),
      least: 1,
      most: 10,
      source: assumed(),
    },
  ]),
];
