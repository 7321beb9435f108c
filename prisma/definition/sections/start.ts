import { page, type Question, section } from "../section";
import { assumed, law, reported } from "../sources";
import { option, t } from "../texts";

const consent = (key: string, question: Pick<Question, "label" | "noun" | "hint" | "source">): Question => ({
  key: `consent.${key}`,
  kind: "tick",
  required: true,
  checks: [{ check: "must-be-true" }],
  ...question,
});

export const start = section("start", t("Start", "开始"), [
  page(
    "place",
    t("Where do you live, and where will you apply?", "您住在哪里？将在哪里递交申请？"),
    [
      {
        key: "start.residenceCountry",
        kind: "country",
        label: t("Country where you live", "居住国家"),
        noun: t("the country where you live", "居住国家"),
        hint: t(
          "Where you live now, which may differ from the country of your passport.",
          "您目前居住的国家，可以与护照签发国不同。",
        ),
        required: true,
        checks: [{ check: "post-serves-country" }],
        autocomplete: "country",
        source: assumed(),
      },
      {
        key: "start.residenceRegion",
        kind: "choice",
        optionsFrom: "regions",
        control: "list",
        label: t("State, province or region where you live", "居住的州、省或地区"),
        noun: t("the state, province or region where you live", "居住的州、省或地区"),
        hint: t(
          "Your country has several posts. Each serves certain regions, and only the post for your region can take your passport.",
          "您所在国家设有多个受理机构，各负责若干地区。只有负责您所在地区的机构可以受理您的护照。",
        ),
        required: true,
        visibleWhen: { fact: "residence.hasRegions", is: true },
        checks: [{ check: "post-serves-region" }],
        source: assumed(),
      },
      {
        key: "start.post",
        kind: "choice",
        optionsFrom: "posts",
        control: "lookup",
        label: t("Where will you hand in your passport?", "您将在哪里递交护照？"),
        noun: t("where you will hand in your passport", "递交护照的地点"),
        hint: t(
          "The Chinese embassy or consulate general that serves your home address. It cannot be changed after you submit.",
          "负责您居住地的中国大使馆或总领事馆。提交后不能更改。",
        ),
        required: true,
        checks: [{ check: "post-active" }],
        source: reported("start page: place of application, cannot be changed later"),
      },
    ],
    t(
      "You apply where you live. A post in mainland China cannot take a first K visa application; this is our default.",
      "请在居住地申请。中国内地的机构不受理首次K字签证申请；这是我们的默认设置。",
    ),
  ),

  page("helper", t("Who fills in this form, and in which language?", "由谁填写？使用哪种语言？"), [
    {
      key: "start.filledBy",
      kind: "choice",
      label: t("Who fills in this form?", "由谁填写本申请表？"),
      noun: t("who fills in this form", "填表人"),
      required: true,
      options: [
        option("self", "I do, for myself", "我本人"),
        option("family_member", "A member of my family", "家庭成员"),
        option("agent", "An agent or somebody else", "代理人或其他人"),
      ],
      source: reported("isAgent"),
    },
    {
      key: "start.language",
      kind: "choice",
      optionsFrom: "languages",
      label: t("In which language should we write to you?", "我们用哪种语言与您联系？"),
      noun: t("the language of our messages", "通知语言"),
      required: true,
      source: assumed(),
    },
    {
      key: "start.notifyBy",
      kind: "choices",
      label: t("How should we tell you about news?", "有新进展时如何通知您？"),
      noun: t("how we should tell you about news", "通知方式"),
      hint: t(
        "Messages always stand in the portal too, so keep that one ticked.",
        "所有通知都会同时显示在本网站，请保持勾选该项。",
      ),
      required: true,
      least: 1,
      most: 3,
      options: [
        option("in_portal", "In this portal", "本网站"),
        option("e_mail", "By e-mail", "电子邮件"),
        option("sms", "By text message (SMS)", "手机短信"),
      ],
      checks: [{ check: "must-include", value: "in_portal" }],
      source: assumed(),
    },
  ]),

  page(
    "consent",
    t("What do you agree to?", "您同意以下内容吗？"),
    [
      consent("terms", {
        label: t("I have read how this portal works", "我已阅读本网站的使用说明"),
        noun: t("that you have read how this portal works", "已阅读使用说明"),
        hint: t(
          "This portal is a demonstration. It is not run by the Chinese government and grants no visa.",
          "本网站为演示系统，并非由中国政府运营，不签发任何签证。",
        ),
        source: assumed(),
      }),
      consent("personal", {
        label: t(
          "I agree that my personal information is used to decide on this application",
          "我同意为审理本申请而处理我的个人信息",
        ),
        noun: t("that your personal information may be used", "同意处理个人信息"),
        hint: t(
          "Your answers and documents, for this application only, kept no longer than our retention times say.",
          "仅限本申请所填内容和材料，保存时间不超过我们公布的期限。",
        ),
        source: law("Personal Information Protection Law, Art. 13 to 14"),
      }),
      consent("sensitive", {
        label: t(
          "Separately, I agree that my sensitive personal information is used",
          "我单独同意处理我的敏感个人信息",
        ),
        noun: t("that your sensitive personal information may be used", "单独同意处理敏感个人信息"),
        hint: t(
          "Passport, photo, health, criminal record and anything about religion. We ask because the law makes some of them grounds of refusal; leaking them could harm you, so they are encrypted and shown to officers only with a reason.",
          "包括护照、照片、健康、犯罪记录以及与宗教有关的信息。法律将其中一些列为拒签理由，因此需要询问；泄露可能对您造成损害，所以我们加密保存，官员须说明理由方可查看。",
        ),
        source: law("Personal Information Protection Law, Art. 28 to 30"),
      }),
      consent("crossBorder", {
        label: t(
          "Separately, I agree that my information is sent to the authorities in China",
          "我单独同意将我的信息传输至中国境内的主管机关",
        ),
        noun: t("that your information may be sent abroad", "单独同意信息跨境传输"),
        hint: t(
          "The recipients would be the Ministry of Foreign Affairs and the National Immigration Administration of China. In this demonstration nothing leaves the server it runs on.",
          "接收方为中华人民共和国外交部和国家移民管理局。在本演示系统中，信息不会离开其运行的服务器。",
        ),
        source: law("Personal Information Protection Law, Art. 39"),
      }),
    ],
    t(
      "Four separate ticks, because the law asks for separate consent. You can take a consent back later; we then cannot go on with the application.",
      "法律要求分别取得同意，因此需要分别勾选四项。您以后可以撤回同意，届时我们将无法继续处理申请。",
    ),
  ),
]);
