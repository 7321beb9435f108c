import { all, answered, any, is, oneOf } from "../conditions";
import { page } from "../section";
import { assumed, official } from "../sources";
import { option, t } from "../texts";
import { adds as wantsToAdd } from "./adds";

const byDegree = oneOf("k.route", "a_degree", "both");
const adds = (part: string, key: string) => all(byDegree, wantsToAdd(part, key));
/** Only these come with a code. */
const verifiable = all(
  byDegree,
  any(
    oneOf("k.degree.verifyMethod", "cscse_report", "chsi_cdgdc", "national_register_code"),
    answered("k.degree.verifyCode"),
  ),
);

const route = page("route", t("How do you qualify?", "您以哪种条件申请？"), [
  {
    key: "k.route",
    kind: "choice",
    control: "radio",
    label: t("Which route do you use?", "您选择哪种途径？"),
    noun: t("the route that you use", "申请途径"),
    hint: t(
      "One route is enough. Choose both only if the first may be in doubt.",
      "满足一种途径即可；仅在第一种途径可能存疑时选择两种。",
    ),
    options: [
      {
        ...option("a_degree", "My degree", "凭学位"),
        hint: t(
          "A bachelor’s degree or higher in science, technology, engineering or mathematics from a well-known institution.",
          "在知名高校或科研机构取得科学、技术、工程、数学专业学士及以上学位。",
        ),
      },
      {
        ...option("b_current_post", "My current post", "凭现任职务"),
        hint: t(
          "You teach or do research in these fields at such an institution now.",
          "目前在此类机构从事相关专业的教育或科研工作。",
        ),
      },
      option("both", "Both", "两者均有"),
      option("neither", "Neither", "均不符合"),
    ],
    required: true,
    notices: [
      {
        when: is("k.route", "neither"),
        tone: "warn",
        text: t(
          "The K visa has these two routes only. Another visa may fit you better.",
          "K字签证只有这两种途径，其他种类的签证可能更适合您。",
        ),
      },
    ],
    source: official("The two routes are public; rule K-R03 reads the answer."),
  },
]);

const degree = page("degree", t("Your degree", "您的学位"), [
  {
    key: "k.degree.level",
    kind: "choice",
    label: t("Which level is it?", "学位层次"),
    noun: t("the level of your degree", "学位层次"),
    options: [
      option("short_cycle", "Short cycle, such as a diploma (ISCED 5)", "专科等短期高等教育（ISCED 5）"),
      option("bachelor", "Bachelor’s degree (ISCED 6)", "学士学位（ISCED 6）"),
      option("master", "Master’s degree (ISCED 7)", "硕士学位（ISCED 7）"),
      option("doctorate", "Doctorate (ISCED 8)", "博士学位（ISCED 8）"),
    ],
    required: true,
    visibleWhen: byDegree,
    source: official("Bachelor’s degree or higher; rule K-R04 judges the level."),
  },
  {
    key: "k.degree.title",
    kind: "text",
    maxLength: 150,
    label: t("Title in English or in Latin letters", "学位名称（英文或拉丁字母）"),
    noun: t("the title of your degree", "学位名称"),
    hint: t("For example: Master of Technology.", "例如：Master of Technology。"),
    required: true,
    visibleWhen: byDegree,
    source: assumed(),
  },
  {
    key: "k.degree.status",
    kind: "choice",
    control: "radio",
    label: t("Do you have it already?", "您是否已取得该学位？"),
    noun: t("whether you have the degree already", "是否已取得该学位"),
    options: [option("awarded", "Awarded", "已授予"), option("in_progress", "In progress", "在读")],
    required: true,
    visibleWhen: byDegree,
    source: assumed(),
  },
  {
    key: "k.degree.date",
    kind: "date",
    label: t("Date of award, or when you expect it", "授予日期或预计授予日期"),
    noun: t("the date of award", "学位授予日期"),
    hint: t(
      "The date on the certificate. A degree in progress can be looked at if it ends within six months: our default, not law.",
      "填写证书上的日期。预计六个月内取得的在读学位可转人工审核，这是我们的默认标准，并非法律规定。",
    ),
    required: true,
    visibleWhen: byDegree,
    checks: [
      { check: "past-or-today", when: is("k.degree.status", "awarded") },
      { check: "today-or-later", when: is("k.degree.status", "in_progress") },
    ],
    source: assumed("Rule K-R04 reads it."),
  },
  {
    key: "k.degree.institution",
    kind: "institution",
    label: t("Which institution awards it?", "学位授予机构"),
    noun: t("the institution that awards your degree", "学位授予机构"),
    hint: t(
      "Choose it from the list. If it is not there, type its name: an officer then looks at it.",
      "请从列表中选择；如列表中没有，请直接输入名称，由工作人员核实。",
    ),
    maxLength: 200,
    required: true,
    visibleWhen: byDegree,
    source: official("A well-known university or research institution; the list is ours (rule K-R06)."),
  },
  {
    key: "k.degree.campusCountry",
    kind: "country",
    label: t("In which country did you study?", "您在哪个国家或地区就读？"),
    noun: t("the country in which you studied", "就读国家或地区"),
    hint: t(
      "The country of the campus, also where the institution is based elsewhere.",
      "填写校区所在地，即使授予机构在其他国家。",
    ),
    required: true,
    visibleWhen: byDegree,
    source: assumed("A branch campus lies elsewhere than the awarding body."),
  },
]);

const field = page("degree-field", t("What did you study?", "您学的是什么专业？"), [
  {
    key: "k.degree.isced",
    kind: "isced",
    optionsFrom: "isced",
    control: "lookup",
    label: t("Field of study", "专业领域"),
    noun: t("your field of study", "专业领域"),
    hint: t(
      "Type a word of your subject, such as “computer”. Choose the nearest field.",
      "输入专业关键词，例如“计算机”，选择最接近的一项。",
    ),
    required: true,
    visibleWhen: byDegree,
    source: assumed("UNESCO’s ISCED-F 2013; rule K-R05 reads it."),
  },
  {
    key: "k.degree.fieldText",
    kind: "text",
    minLength: 2,
    maxLength: 150,
    label: t("The same in your own words", "用您自己的话说明专业"),
    noun: t("your field in your own words", "专业说明"),
    hint: t("As on your certificate, for example: VLSI Design.", "与证书一致，例如：VLSI Design。"),
    required: true,
    visibleWhen: byDegree,
    source: assumed("An officer compares it with the field above."),
  },
  {
    key: "k.degree.verifyMethod",
    kind: "choice",
    control: "list",
    label: t("How can your degree be verified?", "如何核实您的学位？"),
    noun: t("how your degree can be verified", "学位核实方式"),
    hint: t("“None yet” is fine for now. An officer may ask later.", "目前可选“暂无”，工作人员之后可能要求补充。"),
    options: [
      option("apostille", "Apostille", "附加证明书（Apostille）"),
      option("consular_legalisation", "Consular legalisation", "领事认证"),
      option("cscse_report", "CSCSE report", "教育部留学服务中心认证"),
      option("chsi_cdgdc", "CHSI or CDGDC (Chinese degrees)", "学信网或学位网（中国学位）"),
      option("national_register_code", "Code of a national register", "国家学历登记编码"),
      option("letter_from_registrar", "Letter from the registrar", "学校注册部门证明信"),
      option("none_yet", "None yet", "暂无"),
    ],
    required: true,
    visibleWhen: byDegree,
    source: assumed(),
  },
  {
    key: "k.degree.verifyCode",
    kind: "text",
    maxLength: 200,
    label: t("Verification code or link (optional)", "核实编码或链接（选填）"),
    noun: t("the verification code or link", "核实编码或链接"),
    visibleWhen: verifiable,
    source: assumed(),
  },
]);

/** Asked only of those who said that they want to add them. */
const moreOnTheDegree = page("degree-details", t("More about your degree", "学位补充信息"), [
  {
    key: "k.degree.titleOriginal",
    kind: "text",
    maxLength: 150,
    label: t("Title in the original language (optional)", "学位原文名称（选填）"),
    noun: t("the title in the original language", "学位原文名称"),
    visibleWhen: adds("degree_details", "k.degree.titleOriginal"),
    source: assumed(),
  },
  {
    key: "k.degree.faculty",
    kind: "text",
    maxLength: 150,
    label: t("Faculty or department (optional)", "院系（选填）"),
    noun: t("the faculty or department", "院系"),
    visibleWhen: adds("degree_details", "k.degree.faculty"),
    source: assumed(),
  },
  {
    key: "k.degree.certificateNo",
    kind: "text",
    maxLength: 60,
    label: t("Certificate number (optional)", "证书编号（选填）"),
    noun: t("the certificate number", "证书编号"),
    visibleWhen: adds("degree_details", "k.degree.certificateNo"),
    source: assumed(),
  },
  {
    key: "k.degree.joint",
    kind: "institution",
    maxLength: 200,
    label: t("Joint or dual degree with (optional)", "联合或双学位合作院校（选填）"),
    noun: t("the other institution of a joint degree", "联合培养院校"),
    visibleWhen: adds("degree_details", "k.degree.joint"),
    source: assumed(),
  },
]);

const thesis = page("thesis", t("Your thesis", "学位论文"), [
  {
    key: "k.thesis.title",
    kind: "text",
    maxLength: 300,
    label: t("Title (optional)", "题目（选填）"),
    noun: t("the title of your thesis", "论文题目"),
    visibleWhen: adds("thesis", "k.thesis.title"),
    source: assumed(),
  },
  {
    key: "k.thesis.abstract",
    kind: "long-text",
    maxLength: 2000,
    label: t("Abstract (optional)", "摘要（选填）"),
    noun: t("the abstract of your thesis", "论文摘要"),
    visibleWhen: adds("thesis", "k.thesis.abstract"),
    source: assumed(),
  },
  {
    key: "k.thesis.supervisor",
    kind: "name",
    maxLength: 60,
    label: t("Supervisor (optional)", "导师（选填）"),
    noun: t("the name of your supervisor", "导师姓名"),
    visibleWhen: adds("thesis", "k.thesis.supervisor"),
    source: assumed(),
  },
]);

export const routeAndDegree = [route, degree, field];
export const degreeExtras = [moreOnTheDegree, thesis];
