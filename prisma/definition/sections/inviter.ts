import { isYes } from "../conditions";
import { page } from "../section";
import { official, reported } from "../sources";
import { option, t } from "../texts";

const invited = isYes("inviter.has");

const inviter = page(
  "inviter",
  t("Is anybody in China expecting you?", "中国境内是否有人接待您？"),
  [
    {
      key: "inviter.has",
      kind: "yes-no",
      label: t("Is somebody in China inviting or hosting you?", "中国境内是否有人或机构邀请或接待您？"),
      noun: t("whether somebody in China is inviting or hosting you", "是否有人或机构邀请或接待您"),
      required: true,
      source: official("No inviting or employing body in China is needed."),
    },
    {
      key: "inviter.kind",
      kind: "choice",
      label: t("Who is it?", "邀请方的类型"),
      noun: t("what kind of host it is", "邀请方的类型"),
      options: [
        option("person", "A person", "个人"),
        option("university", "A university", "高校"),
        option("research_institute", "A research institute", "科研机构"),
        option("company", "A company", "企业"),
        option("incubator", "An incubator", "孵化器"),
      ],
      required: true,
      visibleWhen: invited,
      source: reported(),
    },
    {
      key: "inviter.name",
      kind: "name",
      maxLength: 60,
      label: t("Name of the person or organisation", "邀请人或邀请单位名称"),
      noun: t("the name of your host", "邀请人或邀请单位名称"),
      required: true,
      visibleWhen: invited,
      source: reported("InvitingName"),
    },
    {
      key: "inviter.relation",
      kind: "text",
      maxLength: 80,
      label: t("How are you connected?", "与您的关系"),
      noun: t("how you and your host are connected", "邀请方与您的关系"),
      hint: t("For example: joint project, former supervisor.", "例如：合作项目、以前的导师。"),
      required: true,
      notApplicable: true,
      visibleWhen: invited,
      source: reported(),
    },
    {
      key: "inviter.phone",
      kind: "phone",
      label: t("Phone of your host", "邀请方电话"),
      noun: t("the phone number of your host", "邀请方电话"),
      hint: t("With the country code: +86 for mainland China.", "请加国家代码，中国内地为+86。"),
      required: true,
      visibleWhen: invited,
      source: reported(),
    },
    {
      key: "inviter.email",
      kind: "email",
      label: t("E-mail of your host (optional)", "邀请方电子邮箱（选填）"),
      noun: t("the e-mail address of your host", "邀请方电子邮箱"),
      visibleWhen: invited,
      source: reported(),
    },
  ],
  t(
    "A K visa needs no invitation. “No” is a perfectly good answer.",
    "申请K字签证不需要邀请。回答“否”不会有任何影响。",
  ),
);

const inviterAddress = page("inviter-address", t("Where is your host?", "邀请方在哪里？"), [
  {
    key: "inviter.province",
    kind: "choice",
    optionsFrom: "provinces",
    label: t("Province", "省、自治区、直辖市"),
    noun: t("the province of your host", "邀请方所在省份"),
    required: true,
    visibleWhen: invited,
    source: reported(),
  },
  {
    key: "inviter.city",
    kind: "text",
    maxLength: 80,
    label: t("City", "城市"),
    noun: t("the city of your host", "邀请方所在城市"),
    required: true,
    visibleWhen: invited,
    source: reported(),
  },
  {
    key: "inviter.district",
    kind: "text",
    maxLength: 80,
    label: t("District or county (optional)", "区县（选填）"),
    noun: t("the district of your host", "邀请方所在区县"),
    visibleWhen: invited,
    source: reported(),
  },
  {
    key: "inviter.address",
    kind: "text",
    maxLength: 250,
    label: t("Address (optional)", "地址（选填）"),
    noun: t("the address of your host", "邀请方地址"),
    visibleWhen: invited,
    source: reported(),
  },
  {
    key: "inviter.postcode",
    kind: "text",
    maxLength: 6,
    label: t("Postal code (optional)", "邮政编码（选填）"),
    noun: t("the postal code of your host", "邀请方邮政编码"),
    hint: t("Six digits.", "六位数字。"),
    checks: [{ check: "six-digits" }],
    visibleWhen: invited,
    source: reported(),
  },
]);

export const inviterPages = [inviter, inviterAddress];
