import { any, includesAny } from "../conditions";
import { page } from "../section";
import { assumed, reported } from "../sources";
import { option, t } from "../texts";
import { pdf, pdfOrJpeg, scan } from "../uploads";

/** Shown to whoever wants to add it, to whom it was uploaded already, and never demanded. */
export const wanted = (kind: string, slot: string) =>
  any(includesAny("papers.adds", kind), { document: slot, atLeast: 1 });

const halfYear = 183;

export const moreDocuments = page("more", t("Other papers", "其他材料"), [
  {
    key: "papers.adds",
    kind: "choices",
    least: 0,
    most: 7,
    label: t("Which of these do you want to add now?", "您现在想补充哪些材料？"),
    noun: t("the papers that you want to add", "补充材料"),
    hint: t(
      "Nothing here is required. If an officer needs one of them, we ask you and give you time.",
      "以下均非必填。如工作人员需要，我们会通知您并给予时间。",
    ),
    options: [
      option("translation", "Translations of papers in other languages", "其他语言材料的翻译件"),
      option("transcript", "Transcript of my degree", "成绩单"),
      option("authentication", "Apostille or other authentication of my degree", "学位附加证明书或其他认证"),
      option("plan", "A plan as a separate paper", "单独的活动计划"),
      option("police", "Police certificate", "无犯罪记录证明"),
      option("medical", "Medical examination", "体检记录"),
      option("other", "Something else", "其他"),
    ],
    source: assumed("Ours: one question in place of seven slots that most people would leave empty."),
  },
  {
    key: "doc.translation",
    kind: "upload",
    most: 10,
    label: t("Translations", "翻译件"),
    noun: t("the translations", "翻译件"),
    hint: t(
      "For papers that are neither in Chinese nor in English. With the translator, the date and a seal.",
      "适用于非中文、非英文的材料，须注明翻译人、日期并盖章。",
    ),
    requiredWhen: includesAny("papers.adds", "translation"),
    visibleWhen: wanted("translation", "doc.translation"),
    upload: pdf(10),
    source: assumed(),
  },
  {
    key: "doc.transcript",
    kind: "upload",
    most: 2,
    label: t("Transcript (optional)", "成绩单（选填）"),
    noun: t("your transcript", "成绩单"),
    visibleWhen: wanted("transcript", "doc.transcript"),
    upload: scan(),
    source: assumed("Otherwise on request."),
  },
  {
    key: "doc.degreeAuth",
    kind: "upload",
    most: 2,
    label: t("Authentication of your degree (optional)", "学位认证（选填）"),
    noun: t("the authentication of your degree", "学位认证"),
    hint: t("An apostille, a consular legalisation or a CSCSE report.", "附加证明书、领事认证或留服认证。"),
    visibleWhen: wanted("authentication", "doc.degreeAuth"),
    upload: scan(),
    source: assumed("Otherwise on request."),
  },
  {
    key: "doc.police",
    kind: "upload",
    most: 1,
    label: t("Police certificate (optional)", "无犯罪记录证明（选填）"),
    noun: t("your police certificate", "无犯罪记录证明"),
    hint: t("Issued within six months.", "六个月内签发。"),
    visibleWhen: wanted("police", "doc.police"),
    upload: pdfOrJpeg({ asks: ["issuedOn"], maxAgeDays: halfYear }),
    source: assumed("Otherwise on request."),
  },
  {
    key: "doc.medical",
    kind: "upload",
    most: 1,
    label: t("Medical examination (optional)", "体检记录（选填）"),
    noun: t("your medical examination", "体检记录"),
    hint: t(
      "The examination record for foreigners, with chest X-ray, blood tests and seal, issued within six months.",
      "外国人体格检查记录，含胸部X光、血液检查并盖章，六个月内签发。",
    ),
    visibleWhen: wanted("medical", "doc.medical"),
    upload: pdf(10, { asks: ["issuedOn"], maxAgeDays: halfYear }),
    source: assumed("Otherwise on request."),
  },
  {
    key: "doc.other",
    kind: "upload",
    most: 5,
    label: t("Anything else (optional)", "其他材料（选填）"),
    noun: t("the other papers", "其他材料"),
    visibleWhen: wanted("other", "doc.other"),
    upload: pdfOrJpeg(),
    source: reported("Officers ask for papers that have no slot."),
  },
  {
    key: "papers.otherLabel",
    kind: "text",
    maxLength: 200,
    label: t("What are these other papers?", "请说明其他材料的内容"),
    noun: t("what the other papers are", "其他材料的内容"),
    requiredWhen: { document: "doc.other", atLeast: 1 },
    visibleWhen: wanted("other", "doc.other"),
    source: assumed("The label of the slot “Anything else”."),
  },
  {
    key: "doc.statement",
    kind: "automatic",
    label: t("Visa application statement", "签证申请陈述"),
    noun: t("the visa application statement", "签证申请陈述"),
    hint: t("We write it from your answers; there is nothing to do.", "由系统根据您的回答生成，无需操作。"),
    source: reported("Posts in the United States ask for one since 30 September 2025."),
  },
]);
