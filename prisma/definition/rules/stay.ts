import type { Rule } from "@/features/eligibility/domain/definition";
import { t } from "../texts";
import { citations } from "./citations";

const otherCategory = (outcomeFor: string, letter: string, code: string) => ({
  when: { field: "visa.purposes", includesOnly: [outcomeFor] },
  outcome: "FAIL" as const,
  code,
  reason: t(
    `The only purpose that you chose is “{visa.purposes}”. A K visa is not for that; the ${letter} visa is.`,
    `您选择的来华事由仅为“{visa.purposes}”。这不属于K字签证的范围，应申请${letter}字签证。`,
  ),
  remedy: t(
    `Apply for the ${letter} visa, or add the exchange, research, start-up or business that you plan.`,
    `请申请${letter}字签证，或补选您计划从事的交流、科研、创业或商务活动。`,
  ),
});

const purpose: Rule = {
  id: "K-R18",
  title: t("Purpose fits the K visa", "来华事由符合K字签证"),
  inputs: ["visa.purposes"],
  clauses: [
    {
      when: { field: "visa.purposes", includesAny: ["paid_employment"] },
      outcome: "REFER",
      code: "employment",
      reason: t(
        "You want to work as somebody’s employee. A K visa alone does not permit that: you would also need a Foreigner’s Work Permit and a residence permit for work. An officer looks at your plan.",
        "您选择了受雇工作。K字签证本身不允许就业：还须取得外国人工作许可证和工作类居留许可。签证官将审核您的计划。",
      ),
    },
    otherCategory("degree_study", "X", "study-only"),
    otherCategory("tourism", "L", "tourism-only"),
    otherCategory("family_visit", "Q / S", "family-only"),
    {
      when: { not: { field: "visa.purposes", includesAny: { parameter: "permitted" } } },
      outcome: "FAIL",
      code: "other-category",
      reason: t(
        "None of the purposes that you chose ({visa.purposes}) is one of a K visa: exchange in education, science or culture, starting a business, or business.",
        "您选择的来华事由（{visa.purposes}）均不属于K字签证的范围：教育、科技、文化交流，创业或商务活动。",
      ),
      remedy: t(
        "Apply for the visa of that purpose (X for study, L for tourism, Q or S for family), or add the exchange, start-up or business that you plan.",
        "请申请相应种类的签证（学习X字、旅游L字、探亲Q字或S字），或补选您计划从事的交流、创业或商务活动。",
      ),
    },
    {
      when: { not: { field: "visa.purposes", includesOnly: { parameter: "permitted" } } },
      outcome: "REFER",
      code: "mixed",
      reason: t(
        "Beside purposes of a K visa you chose another ({visa.purposes}). An officer decides whether K fits.",
        "除K字签证的事由外，您还选择了其他事由（{visa.purposes}）。是否适用K字签证由签证官决定。",
      ),
    },
  ],
  otherwise: {
    outcome: "PASS",
    code: "fits",
    reason: t(
      "What you plan ({visa.purposes}) is what a K visa is for.",
      "您的计划（{visa.purposes}）属于K字签证的范围。",
    ),
  },
  missing: t("Choose what you will do in China.", "请选择来华事由。"),
  citations: [citations.announcement, citations.work],
};

const funds: Rule = {
  id: "K-R19",
  title: t("Can pay for the stay", "有能力支付在华费用"),
  inputs: ["payer.who", "payer.amount", "k.fundsMonths", "doc.funds"],
  clauses: [
    {
      when: {
        any: [
          { field: "payer.who", answered: false },
          { field: "payer.amount", answered: false },
          { field: "k.fundsMonths", answered: false },
        ],
      },
      outcome: "MISSING",
      code: "missing",
      reason: t(
        "We need who pays, how much there is, and for how many months.",
        "需要费用承担者、可用资金数额以及可支持的月数。",
      ),
    },
    {
      when: { fact: "funds.currencyKnown", is: false },
      outcome: "REFER",
      code: "unknown-currency",
      reason: t(
        "We have no rate for the currency of {payer.amount}, so an officer looks at it.",
        "我们没有{payer.amount}所用货币的汇率，由签证官核对。",
      ),
    },
    {
      when: { fact: "funds.shortfall", moreThan: 0 },
      outcome: "REFER",
      code: "short",
      reason: t(
        "{payer.amount} is about CNY {funds.available}; for {k.fundsMonths} months we look for CNY {funds.needed} (CNY {floor} a month). An officer decides. The sum a month is our default, not law.",
        "{payer.amount}约合{funds.available}元人民币；{k.fundsMonths}个月我们参考{funds.needed}元（每月{floor}元）。由签证官决定。每月金额是我们的默认设置，并非法律规定。",
      ),
    },
    {
      when: { document: "doc.funds", lessThan: 1 },
      outcome: "REFER",
      code: "no-proof",
      reason: t(
        "There is no proof of your funds yet, so an officer would ask for it.",
        "尚未提交资金证明，签证官会要求提供。",
      ),
    },
  ],
  otherwise: {
    outcome: "PASS",
    code: "enough",
    reason: t(
      "{payer.amount} is enough for {k.fundsMonths} months (we look for CNY {floor} a month).",
      "{payer.amount}足够支付{k.fundsMonths}个月的费用（参考标准为每月{floor}元人民币）。",
    ),
  },
  missing: t(
    "We need who pays, how much there is, and for how many months.",
    "需要费用承担者、可用资金数额以及可支持的月数。",
  ),
  citations: [citations.expenses, citations.ourDefault],
};

const residence: Rule = {
  id: "K-R20",
  title: t("Files where legally resident", "在合法居留地申请"),
  inputs: ["start.residenceCountry", "person.nationality", "doc.legalStay"],
  clauses: [
    {
      when: { fact: "livesAbroad", is: false },
      outcome: "PASS",
      code: "at-home",
      reason: t("You live in the country of your nationality.", "您居住在国籍国。"),
    },
    {
      when: { fact: "legalStay.standing", is: "valid" },
      outcome: "PASS",
      code: "legal-stay",
      reason: t("Your proof of legal stay is valid on {on}.", "您的合法居留证明在{on}有效。"),
    },
    {
      when: { fact: "legalStay.standing", is: "expired" },
      outcome: "REFER",
      code: "expired",
      reason: t(
        "Your proof of legal stay is no longer valid on {on}. An officer looks at it; a renewed one is safer.",
        "您的合法居留证明在{on}已失效。转人工审核；提交续期后的证明更稳妥。",
      ),
    },
    {
      when: { fact: "legalStay.standing", is: "undated" },
      outcome: "REFER",
      code: "undated",
      reason: t(
        "We do not know until when your proof of legal stay is valid, so an officer reads it.",
        "合法居留证明的有效期不详，由签证官核对。",
      ),
    },
  ],
  otherwise: {
    outcome: "MISSING",
    code: "no-proof",
    reason: t(
      "You live outside the country of your nationality. Upload a residence permit or visa of the country where you apply.",
      "您不在国籍国居住。请上传申请所在国的居留许可或签证。",
    ),
  },
  missing: t("We need the country where you live and your nationality.", "需要您的居住国和国籍。"),
  citations: [citations.legalStay],
};

export const stayRules = [purpose, funds, residence];
