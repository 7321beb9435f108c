import { is, not } from "../conditions";
import { educationLevels } from "../options";
import { page, section } from "../section";
import { assumed, official, reported } from "../sources";
import { option, t } from "../texts";

export const education = section("education", t("Education", "教育经历"), [
  page("level", t("How far did you get in education?", "您的学历如何？"), [
    {
      key: "edu.highest",
      kind: "choice",
      label: t("What is the highest level you have completed?", "您已完成的最高学历是什么？"),
      noun: t("the highest level you have completed", "最高学历"),
      hint: t(
        "Only what you have finished. A degree in progress does not count yet.",
        "仅指已完成的学历，在读的不算。",
      ),
      required: true,
      control: "radio",
      options: [option("none", "None of these", "以下均无"), ...educationLevels],
      source: assumed(),
    },
  ]),

  page(
    "history",
    t("Where have you studied since secondary school?", "高中以来您在哪里学习过？"),
    [
      {
        key: "edu.rows",
        kind: "rows",
        label: t("Education since secondary school", "高中以来的教育经历"),
        noun: t("your education since secondary school", "高中以来的教育经历"),
        hint: t("One entry for each school or programme, the latest first.", "每个学校或项目填一条，最近的在前。"),
        required: true,
        notApplicable: true,
        least: 1,
        most: 10,
        fields: [
          {
            key: "institution",
            kind: "institution",
            control: "lookup",
            maxLength: 200,
            label: t("Institution", "学校或机构"),
            noun: t("the institution", "学校或机构"),
            hint: t(
              "Type its name and choose it. If it is not in the list, leave it as you typed it.",
              "输入名称后选择；列表中没有时保留您输入的名称即可。",
            ),
            required: true,
            source: reported("SchoolName"),
          },
          {
            key: "country",
            kind: "country",
            label: t("Country of the campus", "校区所在国家"),
            noun: t("the country of the campus", "校区所在国家"),
            hint: t(
              "Where you studied, even if the institution is at home elsewhere.",
              "您实际就读的国家，即使学校总部在别国。",
            ),
            required: true,
            source: assumed(),
          },
          {
            key: "level",
            kind: "choice",
            control: "list",
            label: t("Level", "学历层次"),
            noun: t("the level", "学历层次"),
            required: true,
            options: educationLevels,
            source: assumed(),
          },
          {
            key: "degree",
            kind: "text",
            maxLength: 120,
            label: t("Diploma or degree", "文凭或学位"),
            noun: t("the diploma or degree", "文凭或学位"),
            hint: t("As on the certificate, such as “Bachelor of Technology”.", "按证书填写，如“工学学士”。"),
            required: true,
            source: official("item 4.2C"),
          },
          {
            key: "major",
            kind: "text",
            maxLength: 150,
            label: t("Major", "专业"),
            noun: t("the major", "专业"),
            hint: t("For secondary school, its branch or “general”.", "高中请填分科或“普通”。"),
            required: true,
            source: official("item 4.2D"),
          },
          {
            key: "from",
            kind: "year-month",
            label: t("From", "开始年月"),
            noun: t("the month you started", "开始年月"),
            required: true,
            checks: [{ check: "past-or-today" }],
            source: reported("education: from"),
          },
          {
            key: "to",
            kind: "year-month",
            label: t("To", "结束年月"),
            noun: t("the month you finished or expect to finish", "结束年月或预计结束年月"),
            hint: t("If you are still studying, the month you expect to finish.", "如仍在读，请填预计结束的年月。"),
            required: true,
            checks: [{ check: "not-before", field: "edu.rows[].from" }],
            source: reported("education: to"),
          },
          {
            key: "mode",
            kind: "choice",
            label: t("How you studied (optional)", "学习方式（选填）"),
            noun: t("how you studied", "学习方式"),
            visibleWhen: not(is("edu.rows[].level", "isced_3")),
            options: [
              option("full_time", "Full time", "全日制"),
              option("part_time", "Part time", "非全日制"),
              option("distance", "Distance learning", "远程教育"),
              option("joint", "Joint programme of two institutions", "联合培养"),
            ],
            source: assumed(),
          },
        ],
        source: official("asks the full history since secondary school"),
      },
    ],
    t(
      "Universities, schools of higher education and secondary school. The degree you rely on for the K visa is asked about later.",
      "包括大学、高等院校和高中。用于申请K字签证的学位将在后面单独填写。",
    ),
  ),
]);
