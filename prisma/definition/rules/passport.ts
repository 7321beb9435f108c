import type { Rule } from "@/features/eligibility/domain/definition";
import { t } from "../texts";
import { citations } from "./citations";

const validity: Rule = {
  id: "K-R10",
  title: t("Passport valid for six months", "护照有效期六个月以上"),
  inputs: ["passport.expiryDate", "travel.departureDate"],
  clauses: [
    {
      when: { fact: "passport.monthsLeft", lessThan: { parameter: "months" } },
      outcome: "FAIL",
      code: "renew-first",
      reason: t(
        "Your passport expires on {passport.expiryDate}. It has to be valid for at least {months} months from {on}.",
        "您的护照于{passport.expiryDate}到期。护照自{on}起须至少有{months}个月有效期。",
      ),
      remedy: t("Renew the passport first, then apply with the new one.", "请先换发护照，再用新护照申请。"),
    },
    {
      when: {
        all: [
          { fact: "passport.daysPastDeparture", answered: true },
          { fact: "passport.daysPastDeparture", lessThan: 0 },
        ],
      },
      outcome: "REFER",
      code: "expires-during-stay",
      reason: t(
        "Your passport expires on {passport.expiryDate}, before you plan to leave China on {travel.departureDate}. An officer looks at it; a new passport is safer.",
        "您的护照于{passport.expiryDate}到期，早于您计划离境的{travel.departureDate}。转人工审核；换发新护照更稳妥。",
      ),
    },
  ],
  otherwise: {
    outcome: "PASS",
    code: "valid",
    reason: t("Your passport is valid until {passport.expiryDate}.", "您的护照有效期至{passport.expiryDate}。"),
  },
  missing: t("We need the date on which your passport expires.", "需要您的护照有效期截止日期。"),
  citations: [citations.passportRequirement],
};

const blankPages: Rule = {
  id: "K-R11",
  title: t("Two blank visa pages", "两页空白签证页"),
  inputs: ["passport.blankPages"],
  clauses: [
    {
      when: { field: "passport.blankPages", lessThan: { parameter: "pages" } },
      outcome: "FAIL",
      code: "renew-first",
      reason: t(
        "You count {passport.blankPages} blank visa pages; the mission asks for at least {pages}.",
        "您填写的空白签证页为{passport.blankPages}页；使领馆要求至少{pages}页。",
      ),
      remedy: t("Renew the passport first, then apply with the new one.", "请先换发护照，再用新护照申请。"),
    },
  ],
  otherwise: {
    outcome: "PASS",
    code: "enough",
    reason: t("There are {passport.blankPages} blank visa pages.", "有{passport.blankPages}页空白签证页。"),
  },
  missing: t("We need the number of blank visa pages.", "需要空白签证页的页数。"),
  citations: [citations.passportRequirement],
};

const type: Rule = {
  id: "K-R12",
  title: t("Ordinary passport", "普通护照"),
  inputs: ["passport.type"],
  clauses: [
    {
      when: { field: "passport.type", is: "ordinary" },
      outcome: "PASS",
      code: "ordinary",
      reason: t("You hold an ordinary passport.", "您持普通护照。"),
    },
  ],
  otherwise: {
    outcome: "REFER",
    code: "other-document",
    reason: t(
      "Your document is not an ordinary passport. Other classes of visa may be the right ones; an officer looks at it.",
      "您所持的不是普通护照，可能适用其他种类的签证。转人工审核。",
    ),
  },
  missing: t("We need the type of your passport.", "需要您的护照种类。"),
  citations: [citations.visaClasses],
};

const zone: Rule = {
  id: "K-R13",
  title: t("The passport’s two lines agree", "机读区与填写内容一致"),
  inputs: [
    "passport.mrz1",
    "passport.mrz2",
    "passport.number",
    "passport.issuingCountry",
    "passport.expiryDate",
    "person.dob",
    "person.nationality",
    "person.sex",
    "person.surname",
    "person.givenNames",
  ],
  clauses: [
    {
      when: { fact: "mrz.standing", is: "none" },
      outcome: "REFER",
      code: "not-entered",
      reason: t(
        "The two lines of your passport are not entered, so an officer reads them from the scan.",
        "未填写护照机读区的两行字符，由签证官从扫描件读取。",
      ),
    },
    {
      when: { fact: "mrz.standing", is: "agrees" },
      outcome: "PASS",
      code: "agrees",
      reason: t("The two lines are right and agree with your answers.", "机读区两行字符正确，且与您填写的内容一致。"),
    },
    {
      when: { fact: "mrz.standing", is: "faulty" },
      outcome: "REFER",
      code: "faulty",
      reason: t(
        "The two lines do not read cleanly: a digit or a part is wrong, or the passport has expired. An officer compares them with the scan.",
        "机读区两行字符未能正确读取：可能有字符错误，或护照已过期。签证官将与扫描件比对。",
      ),
    },
  ],
  otherwise: {
    outcome: "REFER",
    code: "differs",
    reason: t(
      "The two lines and your answers differ. Check name, number, dates, nationality and sex; an officer compares them with the scan.",
      "机读区与您填写的内容不一致。请核对姓名、号码、日期、国籍和性别；签证官将与扫描件比对。",
    ),
  },
  missing: t(
    "We need your name, passport number, nationality, sex, birth date and expiry date to compare them with the two lines.",
    "需要姓名、护照号码、国籍、性别、出生日期和有效期截止日期以便与机读区比对。",
  ),
  citations: [citations.machineReadable],
};

export const passportRules = [validity, blankPages, type, zone];
