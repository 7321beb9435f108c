import type { Rule } from "@/features/eligibility/domain/definition";
import { t } from "../texts";
import { citations } from "./citations";

const age: Rule = {
  id: "K-R01",
  title: t("Age", "年龄"),
  inputs: ["person.dob"],
  clauses: [
    {
      when: { fact: "age.max", lessThan: { parameter: "min" } },
      outcome: "FAIL",
      code: "too-young",
      reason: t(
        "By your date of birth you are {age.max} on {on}; we take people from {min} years on. This is our default, not law.",
        "根据您的出生日期，您在{on}为{age.max}周岁；我们受理{min}周岁及以上的申请人。这是我们的默认设置，并非法律规定。",
      ),
      remedy: t(
        "Check your date of birth. If it is right, apply once you are {min}.",
        "请核对出生日期。如无误，请年满{min}周岁后再申请。",
      ),
    },
    {
      when: { fact: "age.min", moreThan: { parameter: "max", plus: "band" } },
      outcome: "FAIL",
      code: "too-old",
      reason: t(
        "By your date of birth you are {age.min} on {on}. We take people up to {max} years, and an officer looks at up to {band} years more. This is our default, not law: no official text gives an age.",
        "根据您的出生日期，您在{on}为{age.min}周岁。我们受理{max}周岁及以下的申请人，超出不满{band}岁的转人工审核。这是我们的默认设置，并非法律规定：官方文件未给出年龄数字。",
      ),
      remedy: t(
        "Check your date of birth. If it is right, look at the other visas in the comparison: M for business, F for exchange and R for high-level talent have no such limit.",
        "请核对出生日期。如无误，可参考签证比较：商务M字、交流F字和高层次人才R字签证没有这一年龄限制。",
      ),
    },
    {
      when: {
        all: [
          { fact: "age.min", atLeast: { parameter: "min" } },
          { fact: "age.max", atMost: { parameter: "max" } },
        ],
      },
      outcome: "PASS",
      code: "in-range",
      reason: t(
        "You are {age.max} on {on}: between {min} and {max}.",
        "您在{on}为{age.max}周岁，符合{min}至{max}周岁。",
      ),
    },
    {
      when: { fact: "age.min", moreThan: { parameter: "max" } },
      outcome: "REFER",
      code: "band",
      reason: t(
        "You are {age.min} on {on}. Beyond {max} years, and for {band} years more, an officer decides. This is our default, not law.",
        "您在{on}为{age.min}周岁。超过{max}周岁但不超出{band}岁的，由签证官决定。这是我们的默认设置，并非法律规定。",
      ),
    },
  ],
  otherwise: {
    outcome: "REFER",
    code: "birth-date-partly-known",
    reason: t(
      "Your birth date is partly unknown: on {on} you may be {age.min} or {age.max}. An officer decides.",
      "您的出生日期部分不详：在{on}可能为{age.min}或{age.max}周岁。由签证官决定。",
    ),
  },
  missing: t("We need your date of birth.", "需要您的出生日期。"),
  citations: [citations.announcement, citations.ageReports, citations.ourDefault],
};

const nationality: Rule = {
  id: "K-R02",
  title: t("Foreign national", "外国国籍"),
  inputs: [
    "person.nationality",
    "person.otherNationalities[].country",
    "person.formerNationalities[].country",
    "person.birthCountry",
    "family.father.nationality",
    "family.mother.nationality",
  ],
  clauses: [
    {
      when: {
        all: [
          { field: "person.otherNationalities[].country", answered: true },
          { field: "person.otherNationalities[].country", includesAny: ["CHN"] },
        ],
      },
      outcome: "FAIL",
      code: "chinese-too",
      reason: t(
        "Among your other nationalities you name China. The law treats you as a Chinese citizen, and Chinese citizens need no visa for China.",
        "您在其他国籍中填写了中国。依法您属于中国公民，中国公民进入中国不需要签证。",
      ),
      remedy: t(
        "If this is a slip, correct your other nationalities. Otherwise ask a Chinese mission about a passport or travel document.",
        "如系误填，请更正其他国籍。否则请向中国驻外使领馆咨询护照或旅行证。",
      ),
    },
    {
      when: { field: "person.nationality", is: "CHN" },
      outcome: "FAIL",
      code: "chinese",
      reason: t(
        "You give Chinese nationality. Visas are for foreigners: people without Chinese nationality.",
        "您填写的国籍为中国。签证发给外国人，即不具有中国国籍的人。",
      ),
      remedy: t(
        "If this is a slip, choose the nationality of the passport that you will use. Holders of Hong Kong and Macao passports are Chinese citizens too and use other documents.",
        "如系误填，请选择您所用护照的国籍。持香港、澳门特区护照者也是中国公民，使用其他证件。",
      ),
    },
    {
      when: { field: "person.nationality", oneOf: { parameter: "special" } },
      outcome: "REFER",
      code: "special-status",
      reason: t(
        "With your nationality or status other travel documents may apply. An officer looks at it.",
        "就您的国籍或身份而言，可能适用其他旅行证件。转人工审核。",
      ),
    },
    {
      when: { fact: "formerlyChinese", is: true },
      outcome: "REFER",
      code: "formerly-chinese",
      reason: t(
        "You held Chinese nationality before. An officer looks at how it ended; have your last Chinese passport or the proof of loss ready.",
        "您曾有中国国籍。签证官将核对国籍变更情况；请准备好最后一本中国护照或丧失国籍的证明。",
      ),
    },
    {
      when: { fact: "bornInChina", is: true },
      outcome: "REFER",
      code: "born-in-china",
      reason: t(
        "You were born in mainland China, Hong Kong, Macao or Taiwan. An officer checks your nationality; it does not count against you.",
        "您出生于中国内地、香港、澳门或台湾。签证官将核对您的国籍，这对您没有不利影响。",
      ),
    },
    {
      when: { fact: "chineseParent", is: true },
      outcome: "REFER",
      code: "chinese-parent",
      reason: t(
        "A parent of yours is a Chinese national. An officer checks your nationality; it does not count against you.",
        "您的父亲或母亲是中国公民。签证官将核对您的国籍，这对您没有不利影响。",
      ),
    },
  ],
  otherwise: {
    outcome: "PASS",
    code: "foreign",
    reason: t("You are a foreign national.", "您是外国公民。"),
  },
  missing: t("We need your nationality.", "需要您的国籍。"),
  citations: [citations.foreigner, citations.nationality, citations.formerChinese, citations.ourDefault],
};

export const personRules = [age, nationality];
