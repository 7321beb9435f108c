import { page } from "../section";
import { assumed } from "../sources";
import { option, t } from "../texts";
import { adds } from "./adds";

const writtenIn = [
  option("en", "English", "英语"),
  option("zh-CN", "Chinese", "中文"),
  option("ar", "Arabic", "阿拉伯语"),
  option("de", "German", "德语"),
  option("es", "Spanish", "西班牙语"),
  option("fr", "French", "法语"),
  option("hi", "Hindi", "印地语"),
  option("ja", "Japanese", "日语"),
  option("ko", "Korean", "韩语"),
  option("pt", "Portuguese", "葡萄牙语"),
  option("ru", "Russian", "俄语"),
  option("ur", "Urdu", "乌尔都语"),
  option("other", "Another language", "其他语言"),
];

const publications = page("publications", t("Your publications", "您的论文"), [
  {
    key: "k.publications",
    kind: "rows",
    least: 0,
    most: 30,
    label: t("Publications", "论文"),
    noun: t("your publications", "论文"),
    hint: t("The ones that matter most to your plan.", "填写与您的计划最相关的论文。"),
    visibleWhen: adds("publications", "k.publications"),
    source: assumed(),
    fields: [
      {
        key: "title",
        kind: "text",
        maxLength: 300,
        label: t("Title", "题目"),
        noun: t("the title of the publication", "论文题目"),
        required: true,
      },
      {
        key: "venue",
        kind: "text",
        maxLength: 200,
        label: t("Journal or conference", "期刊或会议"),
        noun: t("the journal or conference", "期刊或会议"),
        required: true,
      },
      {
        key: "year",
        kind: "whole-number",
        min: 1950,
        label: t("Year", "年份"),
        noun: t("the year of publication", "发表年份"),
        required: true,
        checks: [{ check: "this-year-or-before" }],
      },
      {
        key: "doi",
        kind: "text",
        maxLength: 120,
        label: t("DOI (optional)", "DOI（选填）"),
        noun: t("the DOI", "DOI"),
        hint: t("It starts with 10.", "以10.开头。"),
        checks: [{ check: "doi" }],
      },
      {
        key: "role",
        kind: "choice",
        label: t("Your role", "您的署名"),
        noun: t("your role", "您的署名"),
        options: [
          option("first", "First author", "第一作者"),
          option("corresponding", "Corresponding author", "通讯作者"),
          option("co_author", "Co-author", "合作作者"),
        ],
        required: true,
      },
      {
        key: "language",
        kind: "choice",
        options: writtenIn,
        control: "list",
        label: t("Language (optional)", "语言（选填）"),
        noun: t("the language of the publication", "论文语言"),
      },
    ],
  },
]);

const patents = page("patents", t("Your patents", "您的专利"), [
  {
    key: "k.patents",
    kind: "rows",
    least: 0,
    most: 20,
    label: t("Patents", "专利"),
    noun: t("your patents", "专利"),
    visibleWhen: adds("patents", "k.patents"),
    source: assumed(),
    fields: [
      {
        key: "title",
        kind: "text",
        maxLength: 300,
        label: t("Title", "名称"),
        noun: t("the title of the patent", "专利名称"),
        required: true,
      },
      {
        key: "number",
        kind: "text",
        maxLength: 40,
        label: t("Number", "专利号"),
        noun: t("the number of the patent", "专利号"),
        required: true,
      },
      {
        key: "office",
        kind: "choice",
        control: "list",
        label: t("Office", "受理机构"),
        noun: t("the patent office", "受理机构"),
        options: [
          option("cnipa", "CNIPA (China)", "中国国家知识产权局（CNIPA）"),
          option("uspto", "USPTO (United States)", "美国专利商标局（USPTO）"),
          option("epo", "EPO (Europe)", "欧洲专利局（EPO）"),
          option("wipo", "WIPO (international)", "世界知识产权组织（WIPO）"),
          option("jpo", "JPO (Japan)", "日本特许厅（JPO）"),
          option("kipo", "KIPO (Korea)", "韩国知识产权局（KIPO）"),
          option("ipi", "IPI (India)", "印度专利局（IPI）"),
          option("other", "Other", "其他"),
        ],
        required: true,
      },
      {
        key: "status",
        kind: "choice",
        label: t("Status", "状态"),
        noun: t("the status of the patent", "专利状态"),
        options: [
          option("filed", "Filed", "已申请"),
          option("published", "Published", "已公开"),
          option("granted", "Granted", "已授权"),
        ],
        required: true,
      },
    ],
  },
]);

const awards = page("awards", t("Your awards and grants", "您的奖项与资助"), [
  {
    key: "k.awards",
    kind: "rows",
    least: 0,
    most: 20,
    label: t("Awards and grants", "奖项与资助"),
    noun: t("your awards and grants", "奖项与资助"),
    visibleWhen: adds("awards", "k.awards"),
    source: assumed(),
    fields: [
      {
        key: "title",
        kind: "text",
        maxLength: 300,
        label: t("Award or grant", "奖项或资助名称"),
        noun: t("the name of the award", "奖项名称"),
        required: true,
      },
      {
        key: "body",
        kind: "text",
        maxLength: 200,
        label: t("Given by", "颁发机构"),
        noun: t("the body that gave the award", "颁发机构"),
        required: true,
      },
      {
        key: "year",
        kind: "whole-number",
        min: 1950,
        label: t("Year", "年份"),
        noun: t("the year of the award", "获奖年份"),
        required: true,
        checks: [{ check: "this-year-or-before" }],
      },
    ],
  },
]);

export const achievements = [publications, patents, awards];
