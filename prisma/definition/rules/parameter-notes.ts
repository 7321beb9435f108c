import type { ParameterNote } from "@/features/eligibility/domain/definition";
import { t } from "../texts";

const years = t("years", "岁");
const months = t("months", "个月");
const days = t("days", "天");
const note = (en: string, zh: string, more: Omit<ParameterNote, "label"> = {}): ParameterNote => ({
  label: t(en, zh),
  ...more,
});

/** What each number in the rules is, in what it counts, and how far an administrator may move it. */
export const parameterNotes: Record<string, Record<string, ParameterNote>> = {
  "K-R01": {
    min: note("Youngest age", "最低年龄", { unit: years, min: 0, max: 99 }),
    max: note("Oldest age that passes", "直接通过的最高年龄", { unit: years, min: 1, max: 120 }),
    band: note("Years beyond it for which an officer decides", "超出后由签证官决定的年数", {
      unit: years,
      min: 0,
      max: 60,
    }),
  },
  "K-R02": {
    special: note("Nationalities and statuses that an officer looks at", "需签证官核对的国籍或身份"),
  },
  "K-R04": {
    level: note("Lowest level of the degree", "最低学位层次", { unit: t("ISCED level", "ISCED层次"), min: 5, max: 8 }),
    months: note("How far ahead an expected degree may be", "预计获得学位的最长时间", {
      unit: months,
      min: 0,
      max: 60,
    }),
  },
  "K-R05": {
    prefixes: note("Beginnings of the codes that count", "认可的专业代码开头"),
    edge: note("Codes for which an officer decides", "由签证官决定的专业代码"),
  },
  "K-R07": {
    similarity: note("How alike the names have to be", "姓名的最低相似度", {
      unit: t("from 0 to 1", "0到1"),
      min: 0,
      max: 1,
    }),
  },
  "K-R08": { months: note("Shortest time in the post", "最短任职时间", { unit: months, min: 0, max: 120 }) },
  "K-R09": { days: note("Oldest letter that passes", "证明的最长出具时间", { unit: days, min: 1, max: 730 }) },
  "K-R10": { months: note("Shortest validity of the passport", "护照最短有效期", { unit: months, min: 0, max: 24 }) },
  "K-R11": { pages: note("Fewest blank pages", "最少空白页数", { unit: t("pages", "页"), min: 0, max: 20 }) },
  "K-R18": { permitted: note("Purposes of a K visa", "K字签证的来华事由") },
  "K-R19": {
    floor: note("Funds for a month", "每月所需资金", { unit: t("CNY a month", "元/月"), min: 0, max: 100_000 }),
    rates: note("Rates: CNY for one unit of the currency", "汇率：一单位外币折合人民币", {
      unit: t("CNY", "元"),
      min: 0,
      max: 1_000,
    }),
  },
};
