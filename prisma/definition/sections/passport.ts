import { answered, any, is, isYes } from "../conditions";
import { page } from "../section";
import { assumed, official, reported } from "../sources";
import { option, t } from "../texts";

/** An earlier passport matters where there may be a record of it; whoever has given its number keeps seeing it. */
const hasHistoryHere = any(
  answered("passport.previousNumber"),
  isYes("passport.lostOrStolen"),
  isYes("prev.beenToChina"),
  isYes("prev.hadVisa"),
  isYes("decl.refused"),
);

export const zonePage = page(
  "zone",
  t("Copy the two lines at the foot of your passport’s photo page", "抄录护照资料页底部的两行字符"),
  [
    {
      key: "passport.mrz1",
      kind: "text",
      maxLength: 44,
      label: t("First line (optional)", "第一行（选填）"),
      noun: t("the first of the two lines", "机读码第一行"),
      hint: t("44 characters, usually beginning with P<.", "共44个字符，通常以P<开头。"),
      checks: [{ check: "mrz-line", line: 1 }],
      sensitive: true,
      source: official("ICAO Doc 9303, Part 4"),
    },
    {
      key: "passport.mrz2",
      kind: "text",
      maxLength: 44,
      label: t("Second line (optional)", "第二行（选填）"),
      noun: t("the second of the two lines", "机读码第二行"),
      hint: t("44 characters, beginning with your passport number.", "共44个字符，以护照号码开头。"),
      checks: [{ check: "mrz-line", line: 2 }],
      sensitive: true,
      source: official("ICAO Doc 9303, Part 4"),
    },
  ],
  t(
    "This is the machine readable zone (MRZ). From it we fill in nine fields for you and check them. If you cannot copy it, go on: an officer will read it from your scan instead.",
    "这是护照的机读码区（MRZ）。我们据此为您填写并核对九个栏目。如无法抄录，可直接继续，官员将从扫描件中读取。",
  ),
);

export const passportPages = [
  page("passport", t("Which passport will you use?", "您将使用哪本护照？"), [
    {
      key: "passport.type",
      kind: "choice",
      label: t("Kind of passport", "护照种类"),
      noun: t("the kind of passport", "护照种类"),
      hint: t(
        "Most people hold an ordinary passport. Travel documents of refugees and stateless persons count as “other”.",
        "多数人持普通护照。难民和无国籍人旅行证件请选“其他”。",
      ),
      required: true,
      control: "radio",
      options: [
        option("ordinary", "Ordinary passport", "普通护照", "707001"),
        option("service", "Service passport", "公务护照", "707002"),
        option("diplomatic", "Diplomatic passport", "外交护照", "707003"),
        option("official", "Official passport", "官员护照", "707004"),
        option("special", "Special passport", "特别护照", "707005"),
        option("other", "Another travel document", "其他旅行证件", "707006"),
      ],
      source: reported("passport or travel document type"),
    },
    {
      key: "passport.otherType",
      kind: "text",
      maxLength: 100,
      label: t("Which document is it?", "具体是哪种证件？"),
      noun: t("which travel document it is", "证件名称"),
      required: true,
      visibleWhen: is("passport.type", "other"),
      source: reported("passport type: please specify"),
    },
    {
      key: "passport.number",
      kind: "text",
      maxLength: 20,
      label: t("Passport number", "护照号码"),
      noun: t("your passport number", "护照号码"),
      hint: t(
        "Letters and digits as printed. Look closely at O and 0, and at I and 1.",
        "按护照所印字母和数字填写。请注意区分O与0、I与1。",
      ),
      required: true,
      checks: [
        { check: "document-number" },
        { check: "look-alikes", soft: true },
        { check: "equals-mrz", part: "documentNumber" },
      ],
      sensitive: true,
      source: assumed(),
    },
    {
      key: "passport.issuingCountry",
      kind: "country",
      label: t("Issuing country", "签发国家"),
      noun: t("the country that issued your passport", "护照签发国家"),
      required: true,
      checks: [{ check: "equals-mrz", part: "issuingState" }],
      source: reported("IssueCountry"),
    },
    {
      key: "passport.issuePlace",
      kind: "text",
      maxLength: 100,
      label: t("Place of issue", "签发地点"),
      noun: t("the place of issue", "签发地点"),
      hint: t(
        "The city, as printed. If none is printed, the city where you got it.",
        "按护照所印城市填写；未印则填领取护照的城市。",
      ),
      required: true,
      source: reported("IssuePlace"),
    },
    {
      key: "passport.authority",
      kind: "text",
      maxLength: 120,
      label: t("Issuing authority", "签发机关"),
      noun: t("the issuing authority", "签发机关"),
      hint: t(
        "As printed, for example “HMPO” or “Ministry of Foreign Affairs”.",
        "按护照所印填写，如“HMPO”或“外交部”。",
      ),
      required: true,
      source: assumed(),
    },
  ]),

  page("passport-dates", t("How long is it valid, and is there room in it?", "护照有效期多长？还有空白页吗？"), [
    {
      key: "passport.issueDate",
      kind: "date",
      label: t("Date of issue", "签发日期"),
      noun: t("the date of issue", "签发日期"),
      required: true,
      checks: [
        { check: "past-or-today" },
        { check: "before", field: "passport.expiryDate" },
        { check: "not-before", field: "person.dob" },
      ],
      source: assumed(),
    },
    {
      key: "passport.expiryDate",
      kind: "date",
      label: t("Date of expiry", "有效期至"),
      noun: t("the date of expiry", "护照有效期"),
      hint: t(
        "It must be valid for at least six months from the day you submit.",
        "自提交之日起须至少还有六个月有效期。",
      ),
      required: true,
      checks: [{ check: "equals-mrz", part: "expiryDate" }],
      notices: [
        {
          when: { fact: "passport.monthsLeft", lessThan: 6 },
          tone: "warn",
          text: t(
            "Your passport ends in less than six months. Renew it first, then apply with the new one.",
            "您的护照有效期不足六个月。请先换发护照，再用新护照申请。",
          ),
        },
      ],
      source: reported("Expirationdate"),
    },
    {
      key: "passport.blankPages",
      kind: "whole-number",
      min: 0,
      max: 100,
      label: t("How many blank visa pages are left?", "还剩几页空白签证页？"),
      noun: t("how many blank visa pages are left", "空白签证页数"),
      hint: t("Count pages that are quite empty and meant for visas.", "只计完全空白且用于签证的页。"),
      required: true,
      notices: [
        {
          when: { field: "passport.blankPages", lessThan: 2 },
          tone: "warn",
          text: t(
            "The visa needs two blank pages. Renew your passport first, then apply with the new one.",
            "签证需要两页空白页。请先换发护照，再用新护照申请。",
          ),
        },
      ],
      source: assumed(),
    },
  ]),

  page("earlier-passports", t("Have you had other passports?", "您还有过其他护照吗？"), [
    {
      key: "passport.lostOrStolen",
      kind: "yes-no",
      label: t(
        "Have you lost a passport with a Chinese visa in it, or was it stolen?",
        "您是否遗失过或被盗过含有中国签证的护照？",
      ),
      noun: t("whether a passport with a Chinese visa was lost or stolen", "是否遗失或被盗过含中国签证的护照"),
      required: true,
      source: assumed(),
    },
    {
      key: "passport.lostDetails",
      kind: "long-text",
      maxLength: 500,
      label: t("When and where was it lost, and what was its number?", "何时何地遗失或被盗？护照号码是多少？"),
      noun: t("when and where it was lost", "遗失或被盗情况"),
      hint: t("As far as you know. Say also whether you told the police.", "请尽量说明，并注明是否报警。"),
      required: true,
      visibleWhen: isYes("passport.lostOrStolen"),
      sensitive: true,
      source: assumed(),
    },
    {
      key: "passport.previousNumber",
      kind: "text",
      maxLength: 20,
      label: t("Previous passport number (optional)", "前一本护照号码（选填）"),
      noun: t("your previous passport number", "前一本护照号码"),
      hint: t("Only if this passport replaced another within the last five years.", "仅在近五年内换发过护照时填写。"),
      visibleWhen: hasHistoryHere,
      checks: [{ check: "document-number" }],
      sensitive: true,
      source: assumed(),
    },
  ]),
];
