import { t } from "../texts";
import { but, only } from "./person";

const otherNationality = (country: string) => ({
  "person.hasOtherNationality": true,
  "person.otherNationalities": [{ country, idNo: "1" }],
});
const formerNationality = { "person.hasFormerNationality": true, "person.formerNationalities": [{ country: "CHN" }] };

/** Age and nationality. */
export const people = [
  but(
    "eighteenToday",
    t("Turned 18 today", "今天满18周岁"),
    { "person.dob": "2008-06-15" },
    { verdict: "eligible", rules: { "K-R01": "PASS" } },
  ),
  but(
    "fiftyUntilTomorrow",
    t("Turns 51 tomorrow", "明天满51周岁"),
    { "person.dob": "1975-06-16" },
    { verdict: "refer", rules: { "K-R01": "REFER" } },
  ),
  but(
    "fiftyOneToday",
    t("Turned 51 today", "今天满51周岁"),
    { "person.dob": "1975-06-15" },
    { verdict: "not_eligible", rules: { "K-R01": "FAIL" } },
  ),
  but(
    "birthYearAlone",
    t("Knows the year of birth alone, at the edge", "仅知出生年份，处于年龄边界"),
    { "person.dob": "1980", "person.dobPartlyUnknown": true },
    { verdict: "refer", rules: { "K-R01": "REFER" } },
  ),
  but(
    "birthYearWithin",
    t("Knows the year of birth alone, well within", "仅知出生年份，年龄符合"),
    { "person.dob": "1995", "person.dobPartlyUnknown": true },
    { verdict: "eligible", rules: { "K-R01": "PASS" } },
  ),
  but(
    "bornOnLeapDay",
    t("Born on a 29 February, 18 on 1 March", "2月29日出生，3月1日满18周岁"),
    { "person.dob": "2008-02-29" },
    { verdict: "eligible", rules: { "K-R01": "PASS" } },
  ),
  but(
    "chinese",
    t("A Chinese national", "中国公民"),
    { "person.nationality": "CHN", "passport.issuingCountry": "CHN", "start.residenceCountry": "CHN" },
    { verdict: "not_eligible", rules: { "K-R02": "FAIL" } },
  ),
  but("chineseToo", t("French, and Chinese too", "法国国籍，同时持中国国籍"), otherNationality("CHN"), {
    verdict: "not_eligible",
    rules: { "K-R02": "FAIL" },
  }),
  but("twoNationalities", t("Two nationalities, neither Chinese", "双重国籍，均非中国"), otherNationality("FRA"), {
    verdict: "eligible",
    rules: { "K-R02": "PASS" },
  }),
  but(
    "stateless",
    t("Stateless", "无国籍"),
    { "person.nationality": "XXA", "passport.issuingCountry": "DEU", "start.residenceCountry": "XXA" },
    { verdict: "refer", rules: { "K-R02": "REFER" } },
  ),
  but("formerlyChinese", t("Chinese before", "曾有中国国籍"), formerNationality, {
    verdict: "refer",
    rules: { "K-R02": "REFER" },
  }),
  but(
    "bornInHongKong",
    t("Born in Hong Kong", "出生于香港"),
    { "person.birthCountry": "HKG" },
    { verdict: "refer", rules: { "K-R02": "REFER" } },
  ),
  but(
    "chineseMother",
    t("A Chinese mother", "母亲为中国公民"),
    { "family.mother.nationality": "CHN" },
    { verdict: "refer", rules: { "K-R02": "REFER" } },
  ),
  only(
    "nothingYet",
    t("Has answered nothing yet", "尚未填写"),
    {},
    {
      verdict: "incomplete",
      rules: {
        "K-R01": "MISSING",
        "K-R02": "MISSING",
        "K-R03": "MISSING",
        "K-R10": "MISSING",
        "K-R11": "MISSING",
        "K-R12": "MISSING",
        "K-R13": "REFER",
        "K-R14": "MISSING",
        "K-R15": "MISSING",
        "K-R16": "MISSING",
        "K-R17": "MISSING",
        "K-R18": "MISSING",
        "K-R19": "MISSING",
        "K-R20": "MISSING",
      },
    },
  ),
  only(
    "onlyTheRoute",
    t("Has chosen both ways and nothing else", "仅选择了两种途径"),
    { "k.route": "both" },
    {
      verdict: "incomplete",
      rules: {
        "K-R03": "MISSING",
        "K-R04 A": "MISSING",
        "K-R05 A": "MISSING",
        "K-R05 B": "MISSING",
        "K-R06 A": "MISSING",
        "K-R06 B": "MISSING",
        "K-R07 A": "MISSING",
        "K-R08 B": "MISSING",
        "K-R09 B": "MISSING",
      },
    },
  ),
];
