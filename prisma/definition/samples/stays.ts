import { t } from "../texts";
import { but } from "./person";

const refer = (rule: string) => ({ verdict: "refer", rules: { [rule]: "REFER" } }) as const;
const fail = (rule: string) => ({ verdict: "not_eligible", rules: { [rule]: "FAIL" } }) as const;
const pass = (rule: string) => ({ verdict: "eligible", rules: { [rule]: "PASS" } }) as const;

const comesFor = (...purposes: string[]) => ({ "visa.purposes": purposes });
const has = (amount: number, currency: string) => ({ "payer.amount": { amount, currency } });
const abroad = { "start.residenceCountry": "DEU", "start.post": "berlin", "start.residenceRegion": null };
const permit = (validUntil?: string) => ({
  papers: { "doc.legalStay": [validUntil === undefined ? {} : { validUntil }] },
});

/** What they come for, what it costs, and where they file. */
export const stays = [
  but("business", t("Business", "商务"), comesFor("business"), pass("K-R18")),
  but("employment", t("Paid employment", "受雇工作"), comesFor("paid_employment"), refer("K-R18")),
  but("studyAlone", t("Study alone", "仅学习"), comesFor("degree_study"), fail("K-R18")),
  but("tourismAlone", t("Tourism alone", "仅旅游"), comesFor("tourism"), fail("K-R18")),
  but("familyAlone", t("A family visit alone", "仅探亲"), comesFor("family_visit"), fail("K-R18")),
  but("tourismAndFamily", t("Tourism and family", "旅游和探亲"), comesFor("tourism", "family_visit"), fail("K-R18")),
  but("tourismAndBusiness", t("Tourism and business", "旅游和商务"), comesFor("tourism", "business"), refer("K-R18")),
  but("exactlyEnough", t("Exactly enough", "资金恰好足够"), has(15_000, "CNY"), pass("K-R19")),
  but("oneYuanShort", t("One yuan short", "差一元"), has(14_999, "CNY"), refer("K-R19")),
  but("enoughDollars", t("Enough in dollars", "美元足够"), has(2_200, "USD"), pass("K-R19")),
  but("unknownCurrency", t("A currency without a rate", "货币无汇率"), has(1_000_000, "ZZZ"), refer("K-R19")),
  but("fundsNotProved", t("No proof of funds", "无资金证明"), {}, refer("K-R19"), { papers: { "doc.funds": [] } }),
  but(
    "livesAbroad",
    t("Lives abroad with a permit that ends today", "旅居国外，居留许可今日到期"),
    abroad,
    pass("K-R20"),
    permit("2026-06-15"),
  ),
  but(
    "permitEnded",
    t("Lives abroad, the permit ended yesterday", "旅居国外，居留许可昨日到期"),
    abroad,
    refer("K-R20"),
    permit("2026-06-14"),
  ),
  but(
    "permitUndated",
    t("Lives abroad with an undated permit", "旅居国外，居留许可无日期"),
    abroad,
    refer("K-R20"),
    permit(),
  ),
  but("permitMissing", t("Lives abroad without proof", "旅居国外，无居留证明"), abroad, {
    verdict: "incomplete",
    rules: { "K-R20": "MISSING" },
  }),
];
