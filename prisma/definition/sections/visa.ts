import { includesAny, is } from "../conditions";
import { page, section } from "../section";
import { assumed, reported } from "../sources";
import { option, t } from "../texts";

export const visa = section("visa", t("The visa you ask for", "申请的签证"), [
  page("purpose", t("What will you do in China?", "您来华做什么？"), [
    {
      key: "visa.type",
      kind: "fixed",
      value: "K",
      label: t("Visa category", "签证种类"),
      noun: t("the visa category", "签证种类"),
      required: true,
      source: reported("visa type; the letter K has no number in the older form"),
    },
    {
      key: "visa.purposes",
      kind: "choices",
      control: "radio",
      label: t("What will you do in China?", "您来华从事哪些活动？"),
      noun: t("what you will do in China", "来华活动"),
      hint: t("Tick all that apply. The first five are what a K visa is for.", "可多选。前五项属于K字签证的范围。"),
      required: true,
      least: 1,
      most: 9,
      options: [
        option("scitech_exchange", "Exchange in science and technology", "科技交流"),
        option("education_exchange", "Exchange in education", "教育交流"),
        option("culture_exchange", "Exchange in culture", "文化交流"),
        option("entrepreneurship", "Start a business", "创业"),
        option("business", "Business activities", "商务活动"),
        option("paid_employment", "Work as somebody’s employee", "受雇工作"),
        option("degree_study", "Study for a degree", "攻读学位"),
        option("tourism", "Travel as a tourist", "旅游"),
        option("family_visit", "Visit family", "探亲"),
      ],
      notices: [
        {
          when: includesAny("visa.purposes", "paid_employment"),
          tone: "warn",
          text: t(
            "A K visa does not by itself permit employment. To be employed in China you also need a Foreigner’s Work Permit and a residence permit for work; the Z visa is the usual way. An officer will look at your application.",
            "K字签证本身不允许就业。在中国受雇还须取得外国人工作许可证和工作类居留许可；通常办理Z字签证。您的申请将转人工审核。",
          ),
        },
        {
          when: includesAny("visa.purposes", "degree_study"),
          tone: "info",
          text: t(
            "To study for a degree, the X1 or X2 visa is the usual one. It needs an admission notice.",
            "攻读学位通常办理X1或X2字签证，需要录取通知书。",
          ),
        },
        {
          when: includesAny("visa.purposes", "tourism"),
          tone: "info",
          text: t("To travel as a tourist, the L visa is the usual one.", "旅游通常办理L字签证。"),
        },
        {
          when: includesAny("visa.purposes", "family_visit"),
          tone: "info",
          text: t(
            "To visit family, the Q visa (relatives of Chinese citizens or permanent residents) or the S visa (relatives of foreigners in China) is the usual one.",
            "探亲通常办理Q字签证（中国公民或永久居留者的亲属）或S字签证（在华外国人的亲属）。",
          ),
        },
      ],
      source: assumed(),
    },
    {
      key: "visa.purposeStatement",
      kind: "long-text",
      minLength: 100,
      maxLength: 2000,
      label: t("Describe in your own words what you plan", "请用自己的话说明您的计划"),
      noun: t("a description of what you plan", "计划说明"),
      hint: t(
        "Two or three paragraphs in English or Chinese: what you want to do, with whom if you know, and why now.",
        "用英文或中文写两三段：想做什么、与谁合作（如已知）、为什么是现在。",
      ),
      required: true,
      source: assumed(),
    },
  ]),

  page(
    "request",
    t("Which visa do you ask for?", "您申请怎样的签证？"),
    [
      {
        key: "visa.entries",
        kind: "choice",
        label: t("How many entries?", "申请几次入境？"),
        noun: t("how many entries you ask for", "入境次数"),
        required: true,
        options: [
          option("single", "Single", "一次", "703001"),
          option("double", "Double", "两次", "703002"),
          option("multiple", "Multiple", "多次", "703003"),
        ],
        source: reported("number of entries"),
      },
      {
        key: "visa.entriesReason",
        kind: "long-text",
        maxLength: 500,
        label: t("Why do you need several entries?", "为什么需要多次入境？"),
        noun: t("why you need several entries", "多次入境的理由"),
        required: true,
        visibleWhen: is("visa.entries", "multiple"),
        source: assumed(),
      },
      {
        key: "visa.validityMonths",
        kind: "whole-number",
        min: 1,
        max: 60,
        label: t("For how many months should the visa be valid?", "希望签证有效期为几个月？"),
        noun: t("how many months the visa should be valid", "签证有效期（月）"),
        hint: t(
          "1 to 60, and not beyond the end of your passport. 60 is our default; the law gives no number.",
          "1至60，且不超过护照有效期。60个月是我们的默认上限，法律没有规定。",
        ),
        required: true,
        checks: [{ check: "months-end-by", field: "passport.expiryDate" }],
        source: reported("ApplyVisaValidity"),
      },
      {
        key: "visa.maxStayDays",
        kind: "whole-number",
        min: 1,
        max: 180,
        label: t("What is the longest you will stay at one time, in days?", "每次最长停留多少天？"),
        noun: t("the longest stay in days", "最长停留天数"),
        hint: t("1 to 180 days, from one entry to the next exit.", "1至180天，从一次入境到出境计算。"),
        required: true,
        source: reported("ApplyMaxStayDays"),
      },
    ],
    t(
      "This is your wish. The officer may grant a visa for fewer entries or a shorter time.",
      "这是您的意愿。官员可能批准较少的入境次数或较短的期限。",
    ),
  ),

  page("service", t("How fast should it be handled?", "您需要哪种办理速度？"), [
    {
      key: "visa.service",
      kind: "choice",
      label: t("How fast should it be handled?", "您需要哪种办理速度？"),
      noun: t("how fast it should be handled", "办理速度"),
      hint: t(
        "Express only speeds up what comes after you hand in your passport. It cannot be taken back, the officer may still need longer, and the extra fee is not returned.",
        "加急只加快递交护照之后的环节。选择后不能取消，官员仍可能需要更长时间，加急费不退。",
      ),
      required: true,
      options: [
        option(
          "normal",
          "Regular: usually the 4th working day after handing in the passport",
          "普通：通常为递交护照后第4个工作日",
          "701001",
        ),
        option("express", "Express: usually the 3rd working day", "加急：通常为第3个工作日", "701002"),
      ],
      source: reported("service type"),
    },
  ]),
]);
