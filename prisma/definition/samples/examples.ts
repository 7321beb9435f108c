import { t } from "../texts";
import { but, byPost, clean, letter } from "./person";

/** The worked examples: what everybody who changes the rules should find again. */
export const examples = [
  clean(
    t("Nothing to object to", "一切符合"),
    t("Every other person is told by what differs from this one.", "其他样例均以与此人的差异说明。"),
  ),
  but(
    "turns46Tomorrow",
    t("Turns 46 tomorrow", "明天满46周岁"),
    { "person.dob": "1980-06-16" },
    { verdict: "eligible", rules: { "K-R01": "PASS" } },
  ),
  but(
    "turned46Today",
    t("Turned 46 today", "今天满46周岁"),
    { "person.dob": "1980-06-15" },
    { verdict: "refer", rules: { "K-R01": "REFER" } },
  ),
  but(
    "psychologistWhoTeachesStatistics",
    t("A degree in psychology, but a lecturer in statistics", "心理学学位，但任统计学讲师"),
    { ...byPost, "k.route": "both", "k.degree.isced": "0313" },
    {
      verdict: "eligible",
      rules: { "K-R03": "PASS", "K-R05 A": "FAIL", "K-R05 B": "PASS", "K-R08 B": "PASS", "K-R09 B": "PASS" },
    },
    { papers: letter },
  ),
  but(
    "medicine",
    t("A degree in medicine", "医学学位"),
    { "k.degree.isced": "0912" },
    { verdict: "refer", rules: { "K-R03": "REFER", "K-R05 A": "REFER" } },
  ),
  but(
    "institutionAsText",
    t("An institution typed as text", "机构为自行填写"),
    { "k.degree.institution": { name: "Institute at the Lake" } },
    { verdict: "refer", rules: { "K-R03": "REFER", "K-R06 A": "REFER" } },
  ),
  but(
    "passportToTheDay",
    t("A passport for six months to the day", "护照有效期恰满六个月"),
    { "passport.expiryDate": "2026-12-15", "travel.departureDate": "2026-12-01" },
    { verdict: "eligible", rules: { "K-R10": "PASS" } },
  ),
  but(
    "passportADayShort",
    t("A passport a day too short", "护照有效期差一天"),
    { "passport.expiryDate": "2026-12-14", "travel.departureDate": "2026-12-01" },
    { verdict: "not_eligible", rules: { "K-R10": "FAIL" } },
  ),
  but(
    "noPurpose",
    t("No purpose ticked", "未选择来华事由"),
    { "visa.purposes": null },
    { verdict: "incomplete", rules: { "K-R18": "MISSING" } },
  ),
  but(
    "seventeenWithoutCertificate",
    t("Aged 17, and the certificate is missing", "17周岁且缺少学位证书"),
    { "person.dob": "2008-06-16" },
    { verdict: "not_eligible", rules: { "K-R01": "FAIL", "K-R03": "MISSING", "K-R07 A": "MISSING" } },
    { papers: { "doc.degree": [] } },
  ),
];
