import type { Checklist, ChecklistItem, Condition, Text } from "@/features/eligibility/domain/definition";
import { answered, any, isYes, not, oneOf } from "../conditions";
import { t } from "../texts";

type More = { when?: Condition; reasons?: string[] };

const check = (key: string, text: Text, looksAt: string[], { when, reasons = [] }: More = {}): ChecklistItem => ({
  key,
  text,
  ...(when ? { when } : {}),
  looksAt,
  reasonCodes: [...reasons, "RF04", "RF06"],
});

const byDegree = oneOf("k.route", "a_degree", "both", "neither");
const byPost = oneOf("k.route", "b_current_post", "both", "neither");
const inProgress: Condition = { field: "k.degree.status", is: "in_progress" };

const identity: Checklist = {
  key: "identity",
  title: t("Identity", "身份"),
  checks: [
    check("identity.name", t("The name is that of the passport’s page, letter by letter", "姓名与护照资料页逐字一致"), [
      "person.surname",
      "person.givenNames",
      "doc.passportBio",
    ]),
    check(
      "identity.birth",
      t("Date and place of birth are those of the passport", "出生日期和出生地与护照一致"),
      ["person.dob", "person.birthCity", "doc.passportBio"],
      { reasons: ["RF07"] },
    ),
    check(
      "identity.photo",
      t("The photo shows the person of the passport and is recent", "照片与护照为同一人且为近照"),
      ["doc.photo", "doc.passportBio"],
    ),
    check(
      "identity.nationality",
      t("Nothing points to Chinese nationality, held now or not given up", "无迹象表明仍具有或未退出中国国籍"),
      ["person.nationality", "person.hasOtherNationality", "person.hasFormerNationality", "person.birthCountry"],
      { reasons: ["RF14"] },
    ),
  ],
};

const passport: Checklist = {
  key: "passport",
  title: t("Passport", "护照"),
  checks: [
    check(
      "passport.zone",
      t("The two lines agree with the page above them", "机读码与资料页内容一致"),
      ["passport.mrz1", "passport.mrz2", "doc.passportBio"],
      { reasons: ["RF13"] },
    ),
    check(
      "passport.validity",
      t(
        "Valid for six months and beyond the stay, with two blank pages",
        "有效期满六个月并覆盖停留期，有两页空白签证页",
      ),
      ["passport.expiryDate", "travel.departureDate", "doc.blankPages"],
      { reasons: ["RF13"] },
    ),
    check(
      "passport.stay",
      t("May live lawfully where the application is made", "在申请地合法居留"),
      ["start.residenceCountry", "doc.legalStay"],
      { when: { fact: "livesAbroad", is: true }, reasons: ["RF15"] },
    ),
  ],
};

const degree: Checklist = {
  key: "degree",
  title: t("Degree", "学位"),
  checks: [
    check(
      "degree.certificate",
      t("The certificate shows this degree, this person and this date", "学位证书载明该学位、本人姓名和授予日期"),
      ["k.degree.title", "k.degree.date", "doc.degree"],
      { when: not(inProgress), reasons: ["RF08"] },
    ),
    check(
      "degree.enrolment",
      t("The letter shows the enrolment and when the degree is expected", "在读证明载明在读情况和预计授予时间"),
      ["k.degree.status", "k.degree.date", "doc.enrolment"],
      { when: inProgress, reasons: ["RF08"] },
    ),
    check(
      "degree.level",
      t("The level is a bachelor’s or higher", "学位为学士或以上"),
      ["k.degree.level", "doc.degree"],
      { reasons: ["RF08"] },
    ),
    check(
      "degree.field",
      t("The field is one of science, technology, engineering or mathematics", "专业属于科学、技术、工程或数学"),
      ["k.degree.isced", "k.degree.fieldText"],
      { reasons: ["RF09"] },
    ),
    check(
      "degree.genuine",
      t(
        "The register, a code or the university confirms it where there is doubt",
        "如有疑问，已通过查询、验证码或学校核实",
      ),
      ["k.degree.verifyMethod"],
    ),
  ].map((one) => ({ ...one, when: one.when ? { all: [byDegree, one.when] } : byDegree })),
};

const institution: Checklist = {
  key: "institution",
  title: t("Institution", "院校或机构"),
  checks: [
    check(
      "institution.known",
      t("The institution exists and awards such degrees", "院校真实存在并可授予该学位"),
      ["k.degree.institution", "k.degree.campusCountry"],
      { when: byDegree, reasons: ["RF10"] },
    ),
    check(
      "institution.employer",
      t("The employer exists and teaches or does research", "任职机构真实存在并从事教学或科研"),
      ["k.post.institution"],
      { when: byPost, reasons: ["RF10"] },
    ),
  ],
};

const post: Checklist = {
  key: "post",
  title: t("Current post", "现任职务"),
  checks: [
    check(
      "post.letter",
      t(
        "The letter names the post, its start and who signs, and is not older than 90 days",
        "在职证明载明职务、起始日期和签署人，且不超过90天",
      ),
      ["k.post.title", "k.post.start", "doc.employment"],
      { reasons: ["RF11"] },
    ),
    check(
      "post.work",
      t("It is teaching or research in science or technology", "从事科技领域的教学或科研"),
      ["k.post.type", "k.post.isced"],
      { reasons: ["RF09", "RF11"] },
    ),
    check("post.history", t("It stands in the work history too", "与工作经历一致"), ["work.history", "k.post.start"], {
      reasons: ["RF11"],
    }),
  ].map((one) => ({ ...one, when: byPost })),
};

const money: Checklist = {
  key: "money",
  title: t("Money", "费用"),
  checks: [
    check(
      "money.proof",
      t("The proof is recent, names the payer and shows the sum", "资金证明为近期出具，载明付款人和金额"),
      ["payer.who", "payer.amount", "doc.funds"],
      { reasons: ["RF05"] },
    ),
    check(
      "money.enough",
      t("The sum carries the whole stay", "金额足以支付整个停留期"),
      ["payer.amount", "k.fundsMonths", "travel.departureDate"],
      { reasons: ["RF05"] },
    ),
  ],
};

const purpose: Checklist = {
  key: "purpose",
  title: t("Purpose", "事由"),
  checks: [
    check(
      "purpose.fits",
      t("The plan is one that the K visa is for", "活动计划符合K字签证事由"),
      ["visa.purposes", "visa.purposeStatement", "k.activityPlan"],
      { reasons: ["RF12"] },
    ),
    check(
      "purpose.travel",
      t("Cities, dates and plan fit each other", "城市、日期与计划相互吻合"),
      ["travel.stops", "k.cities", "k.activityPlan"],
      { reasons: ["RF12"] },
    ),
    check(
      "purpose.invitation",
      t("The inviting body or person is real and knows of the visit", "邀请单位或个人真实并知悉此行"),
      ["inviter.has", "doc.invitation"],
      { when: isYes("inviter.has") },
    ),
  ],
};

const declared = ["refused", "cancelled", "illegal", "deported", "criminal", "health", "epidemic", "weapons"];
const anyDeclared = any(...declared.map((key) => isYes(`decl.${key}`)));

const history: Checklist = {
  key: "history",
  title: t("History", "经历"),
  checks: [
    check(
      "history.life",
      t("Study and work follow each other without gaps that nobody explains", "学习和工作经历连续，空档均有说明"),
      ["edu.rows", "work.history"],
    ),
    check(
      "history.travel",
      t("Earlier visits and visas agree with the papers", "以往访华和签证情况与材料一致"),
      ["prev.beenToChina", "prev.hadVisa", "doc.previousVisas"],
      { when: any(isYes("prev.beenToChina"), isYes("prev.hadVisa")) },
    ),
    check(
      "history.declared",
      t("What was declared was read and weighed", "已阅读并权衡所声明的事项"),
      declared.map((key) => `decl.${key}`),
      { when: anyDeclared, reasons: ["RF01", "RF02", "RF03"] },
    ),
    check(
      "history.flags",
      t("Each open rule and each finding was looked at", "已逐项查看未通过的规则和系统发现"),
      ["sign.name"],
      { when: answered("sign.name") },
    ),
  ],
};

/** What officers look at in each case; our default, for posts to change. */
export const checklists: Checklist[] = [identity, passport, degree, institution, post, money, purpose, history];
