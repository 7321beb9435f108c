import type { Condition } from "@/features/eligibility/domain/definition";
import { all, answered, any, includesAny, is, isYes, not, oneOf } from "../conditions";
import { page, section } from "../section";
import { assumed, official, reported } from "../sources";
import { t } from "../texts";
import { pdf, pdfOrJpeg, scan, visaPhoto } from "../uploads";
import { moreDocuments, wanted } from "./more-documents";
import { withProofs } from "./proofs";

const byDegree = oneOf("k.route", "a_degree", "both");
const byPost = oneOf("k.route", "b_current_post", "both");
const inProgress = is("k.degree.status", "in_progress");
const startingUp = includesAny("visa.purposes", "entrepreneurship");
const formerlyChinese: Condition = { fact: "formerlyChinese", is: true };
const livesAbroad: Condition = { fact: "livesAbroad", is: true };
const minor: Condition = { fact: "age.min", lessThan: 18 };

const quarter = 90;

const photo = page("photo", t("Your photo", "您的照片"), [
  {
    key: "doc.photo",
    kind: "upload",
    most: 1,
    label: t("Digital photo", "电子照片"),
    noun: t("your photo", "照片"),
    hint: t(
      "Taken within six months, from the front, on a white background, eyes open, lips closed, ears visible.",
      "六个月内拍摄的正面照，白色背景，双眼睁开，嘴唇闭合，露出双耳。",
    ),
    required: true,
    upload: visaPhoto,
    source: reported("Size in pixels and kilobytes as reported; paper sizes are official."),
  },
]);

const passport = page("passport", t("Your passport", "您的护照"), [
  {
    key: "doc.passportBio",
    kind: "upload",
    most: 1,
    label: t("The page with your photo", "护照资料页"),
    noun: t("the page of your passport with your photo", "护照资料页"),
    hint: t(
      "The whole page with both lines at the bottom, flat and without glare, at least 1,000 pixels long.",
      "整页清晰可见，包括底部两行机读码，平整无反光，长边不少于1,000像素。",
    ),
    required: true,
    upload: scan(),
    source: official("A copy of this page is asked for at every post."),
  },
  {
    key: "doc.blankPages",
    kind: "upload",
    most: 2,
    label: t("Two blank visa pages", "两页空白签证页"),
    noun: t("two blank visa pages", "两页空白签证页"),
    hint: t("Two facing pages in one picture, or one picture each.", "可将相邻两页拍在一张图中，也可分别拍摄。"),
    required: true,
    upload: scan(),
    source: official("Two blank visa pages are asked for at every post."),
  },
  {
    key: "doc.previousVisas",
    kind: "upload",
    most: 5,
    label: t("Earlier Chinese visas, or the old passport that holds them", "以往的中国签证或载有签证的旧护照"),
    noun: t("your earlier Chinese visas", "以往的中国签证"),
    hint: t("Not needed where that passport was lost or stolen.", "如该护照已遗失或被盗，无需上传。"),
    requiredWhen: not(isYes("passport.lostOrStolen")),
    visibleWhen: isYes("prev.hadVisa"),
    upload: scan(),
    source: reported(),
  },
  {
    key: "doc.formerChinese",
    kind: "upload",
    most: 5,
    label: t("Your old Chinese passport, or proof of loss of nationality", "原中国护照或退出国籍证明"),
    noun: t("your old Chinese passport", "原中国护照"),
    hint: t("Needed for a first visa after changing nationality.", "变更国籍后首次申请签证时必须提供。"),
    requiredWhen: is("prev.hadVisa", false),
    visibleWhen: formerlyChinese,
    upload: pdfOrJpeg(),
    source: official("First-time applicants who were Chinese bring the original Chinese passport."),
  },
  {
    key: "doc.nameChange",
    kind: "upload",
    most: 1,
    label: t("Proof of a change of name (optional)", "姓名变更证明（选填）"),
    noun: t("the proof of your change of name", "姓名变更证明"),
    hint: t("If a paper bears another name than your passport.", "如有文件上的姓名与护照不同，请上传。"),
    visibleWhen: isYes("person.hasOtherNames"),
    upload: pdfOrJpeg(),
    source: official("A change of name needs the deed."),
  },
  {
    key: "doc.legalStay",
    kind: "upload",
    most: 1,
    label: t("Proof that you live legally where you apply", "在申请地合法居留的证明"),
    noun: t("the proof of your legal stay", "合法居留证明"),
    hint: t("A residence permit or visa, valid on the day you submit.", "提交当日有效的居留许可或签证。"),
    required: true,
    visibleWhen: livesAbroad,
    upload: scan({ asks: ["validUntil"] }),
    source: official("Asked of people who apply outside the country of their nationality; rule K-R20 reads it."),
  },
]);

const evidence = page("evidence", t("Proof of your route", "申请途径证明"), [
  {
    key: "doc.degree",
    kind: "upload",
    most: 3,
    label: t("Degree certificate", "学位证书"),
    noun: t("your degree certificate", "学位证书"),
    hint: t(
      "It must show your name, the title, the institution and the date.",
      "须显示姓名、学位名称、授予机构和日期。",
    ),
    required: true,
    visibleWhen: all(byDegree, not(all({ field: "k.degree.status", answered: true }, inProgress))),
    upload: scan({ asks: ["nameOnDocument"] }),
    source: assumed("Rule K-R07 reads it."),
  },
  {
    key: "doc.enrolment",
    kind: "upload",
    most: 1,
    label: t("Letter of enrolment with the expected date of award", "载明预计授予日期的在读证明"),
    noun: t("your letter of enrolment", "在读证明"),
    hint: t("Not older than 90 days.", "签发不超过90天。"),
    required: true,
    visibleWhen: all(byDegree, inProgress),
    upload: scan({ asks: ["issuedOn"], maxAgeDays: quarter }),
    source: assumed("Rule K-R07 reads it."),
  },
  {
    key: "doc.employment",
    kind: "upload",
    most: 3,
    label: t("Proof of your post (proof of employment)", "在职证明"),
    noun: t("the proof of your post", "在职证明"),
    hint: t(
      "A letter with your post, its beginning, your unit and who signs. Not older than 90 days.",
      "须载明职务、任职起始日期、所在部门和签署人，签发不超过90天。",
    ),
    required: true,
    visibleWhen: byPost,
    upload: scan({ asks: ["issuedOn"], maxAgeDays: quarter }),
    source: assumed("Rule K-R09 reads it."),
  },
  {
    key: "doc.cv",
    kind: "upload",
    most: 1,
    label: t("Your CV", "个人简历"),
    noun: t("your CV", "个人简历"),
    hint: t("With dates and without gaps; six pages are enough.", "注明起止日期，不留空档，六页以内即可。"),
    required: true,
    upload: pdf(5),
    source: assumed(),
  },
]);

const money = page("money", t("Money and plan", "资金与计划"), [
  {
    key: "doc.funds",
    kind: "upload",
    most: 3,
    label: t("Proof of funds", "资金证明"),
    noun: t("your proof of funds", "资金证明"),
    hint: t(
      "A bank statement, a scholarship or a sponsor’s letter that shows the holder and the sum. Not older than 90 days.",
      "银行对账单、奖学金证明或资助信，须显示户名和金额，签发不超过90天。",
    ),
    required: true,
    upload: pdfOrJpeg({ asks: ["issuedOn"], maxAgeDays: quarter }),
    source: assumed("Rule K-R19 reads it."),
  },
  {
    key: "doc.plan",
    kind: "upload",
    most: 1,
    label: t("Plan of your work or business", "活动计划或商业计划"),
    noun: t("your plan", "活动计划或商业计划"),
    hint: t("Aims and schedule. We ask for it from founders only.", "包括目标和时间安排，仅创业者必须提供。"),
    requiredWhen: startingUp,
    visibleWhen: any(startingUp, wanted("plan", "doc.plan")),
    upload: pdf(10),
    source: assumed(),
  },
  {
    key: "doc.research",
    kind: "upload",
    most: 5,
    label: t("Papers, patents or reports (optional)", "论文、专利或报告（选填）"),
    noun: t("your papers or patents", "论文、专利或报告"),
    hint: t("The first page with the DOI or number is enough.", "上传载有DOI或编号的首页即可。"),
    visibleWhen: any(
      includesAny("k.adds", "publications", "patents"),
      answered("k.publications"),
      answered("k.patents"),
      { document: "doc.research", atLeast: 1 },
    ),
    upload: pdf(10),
    source: assumed(),
  },
  {
    key: "doc.invitation",
    kind: "upload",
    most: 1,
    label: t("Invitation letter (optional)", "邀请函（选填）"),
    noun: t("the invitation letter", "邀请函"),
    hint: t("Never required for the K visa.", "K字签证不要求提供邀请函。"),
    visibleWhen: any(isYes("inviter.has"), { document: "doc.invitation", atLeast: 1 }),
    upload: pdfOrJpeg(),
    source: official("No inviting body is needed."),
  },
]);

const authority = page("authority", t("Papers of those who act for you", "代办人及监护人文件"), [
  {
    key: "doc.agentAuth",
    kind: "upload",
    most: 1,
    label: t("Your authorisation for the agent", "对代理人的授权书"),
    noun: t("your authorisation for the agent", "授权书"),
    required: true,
    visibleWhen: is("start.filledBy", "agent"),
    upload: pdfOrJpeg(),
    source: assumed(),
  },
  {
    key: "doc.guardian",
    kind: "upload",
    most: 1,
    label: t("Consent of your parent or guardian", "父母或监护人同意书"),
    noun: t("the consent of your parent or guardian", "父母或监护人同意书"),
    required: true,
    visibleWhen: minor,
    upload: pdfOrJpeg(),
    source: assumed(),
  },
]);

export const documents = section(
  "documents",
  t("Documents", "材料"),
  withProofs([photo, passport, evidence, money, authority, moreDocuments]),
);
