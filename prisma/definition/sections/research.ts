import { page } from "../section";
import { assumed, official, reported } from "../sources";
import { option, t } from "../texts";
import { achievements } from "./achievements";
import { adds } from "./adds";

const profile = page("profile", t("Your field and profile", "专业领域与个人主页"), [
  {
    key: "k.techAreas",
    kind: "choices",
    optionsFrom: "techAreas",
    most: 5,
    label: t("Priority technology areas (optional)", "重点技术领域（选填）"),
    noun: t("your technology areas", "重点技术领域"),
    hint: t(
      "Up to five. They help to find the right officer; they do not change your chances.",
      "最多五项。仅用于分派和统计，不影响审核结果。",
    ),
    visibleWhen: adds("fields", "k.techAreas"),
    source: official("No source ties the K visa to these areas: routing and statistics only."),
  },
  {
    key: "k.keywords",
    kind: "tags",
    most: 10,
    maxLength: 40,
    label: t("Research keywords (optional)", "研究关键词（选填）"),
    noun: t("your research keywords", "研究关键词"),
    hint: t("Up to ten, each up to 40 characters.", "最多十个，每个不超过40字符。"),
    visibleWhen: adds("fields", "k.keywords"),
    source: assumed(),
  },
  {
    key: "k.orcid",
    kind: "text",
    maxLength: 19,
    label: t("ORCID iD (optional)", "ORCID（选填）"),
    noun: t("your ORCID iD", "ORCID"),
    hint: t(
      "Sixteen characters in groups of four, such as 0000-0002-1825-0097.",
      "共16位，四位一组，例如0000-0002-1825-0097。",
    ),
    checks: [{ check: "orcid" }],
    visibleWhen: adds("profile", "k.orcid"),
    source: assumed(),
  },
  {
    key: "k.profileUrl",
    kind: "url",
    maxLength: 300,
    label: t("Link to your professional profile (optional)", "个人学术或职业主页（选填）"),
    noun: t("the link to your profile", "个人主页链接"),
    hint: t("Starting with https://", "以https://开头"),
    visibleWhen: adds("profile", "k.profileUrl"),
    source: assumed(),
  },
]);

const references = page("references", t("People who can recommend you", "推荐人"), [
  {
    key: "k.references",
    kind: "rows",
    least: 0,
    most: 3,
    label: t("References", "推荐人"),
    noun: t("your references", "推荐人"),
    hint: t("Up to three. Ask them first; we may write to them.", "最多三位。请先征得对方同意，我们可能会与其联系。"),
    visibleWhen: adds("references", "k.references"),
    source: assumed(),
    fields: [
      {
        key: "name",
        kind: "name",
        maxLength: 60,
        label: t("Full name", "姓名"),
        noun: t("the name of the reference", "推荐人姓名"),
      },
      {
        key: "org",
        kind: "text",
        maxLength: 150,
        label: t("Institution", "机构"),
        noun: t("the institution of the reference", "推荐人所在机构"),
      },
      {
        key: "email",
        kind: "email",
        label: t("E-mail", "电子邮箱"),
        noun: t("the e-mail address of the reference", "推荐人电子邮箱"),
      },
    ],
  },
]);

const chineseLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) =>
  option(`hsk_${level}`, `HSK ${level}`, `HSK ${level}级`),
);
const frameworkLevels = ["A1", "A2", "B1", "B2", "C1", "C2"].map((level) => option(level.toLowerCase(), level, level));

const languages = page("languages", t("Your Chinese and English", "您的中文和英文水平"), [
  {
    key: "k.chinese",
    kind: "choice",
    control: "list",
    options: [option("none", "None", "无"), ...chineseLevels],
    label: t("Chinese (optional)", "中文水平（选填）"),
    noun: t("your level of Chinese", "中文水平"),
    visibleWhen: adds("languages", "k.chinese"),
    source: assumed(),
  },
  {
    key: "k.english",
    kind: "choice",
    control: "list",
    options: [...frameworkLevels, option("native", "Native", "母语")],
    label: t("English (optional)", "英文水平（选填）"),
    noun: t("your level of English", "英文水平"),
    hint: t("A1 is a beginner, C2 near native.", "A1为初学者，C2接近母语。"),
    visibleWhen: adds("languages", "k.english"),
    source: assumed(),
  },
]);

const people = page("people", t("Contacts and family", "联系人与家人"), [
  {
    key: "emergency.email",
    visibleWhen: adds("people", "emergency.email"),
    kind: "email",
    label: t("E-mail of your emergency contact (optional)", "紧急联系人电子邮箱（选填）"),
    noun: t("your emergency contact’s e-mail address", "紧急联系人电子邮箱"),
    source: reported(),
  },
  {
    key: "emergency.address",
    visibleWhen: adds("people", "emergency.address"),
    kind: "text",
    maxLength: 250,
    label: t("Address of your emergency contact (optional)", "紧急联系人地址（选填）"),
    noun: t("your emergency contact’s address", "紧急联系人地址"),
    source: reported("Some agencies’ forms ask for it."),
  },
  {
    key: "k.host.has",
    kind: "yes-no",
    label: t(
      "Do you have a contact or host for your work in China? (optional)",
      "您在华开展工作是否有联系人或接待方？（选填）",
    ),
    noun: t("whether you have a contact for your work in China", "是否有在华工作联系人"),
    visibleWhen: adds("people", "k.host.has"),
    source: official("Never required for the K visa."),
  },
  {
    key: "k.dependants",
    kind: "rows",
    least: 0,
    most: 10,
    label: t("Family who may come later (optional)", "以后可能来华的家人（选填）"),
    noun: t("the family who may come later", "以后可能来华的家人"),
    hint: t("For information only; they apply for themselves.", "仅供参考，家人须各自申请。"),
    visibleWhen: adds("people", "k.dependants"),
    source: assumed("Nothing is published about families of K visa holders."),
    fields: [
      {
        key: "relation",
        kind: "text",
        maxLength: 80,
        label: t("Who is it?", "与您的关系"),
        noun: t("who this person is to you", "此人与您的关系"),
        required: true,
      },
      {
        key: "age",
        kind: "whole-number",
        min: 0,
        max: 120,
        label: t("Age", "年龄"),
        noun: t("this person’s age", "此人的年龄"),
        required: true,
      },
    ],
  },
]);

export const research = [profile, ...achievements, references, languages, people];
