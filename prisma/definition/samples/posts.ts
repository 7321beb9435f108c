import { t } from "../texts";
import { at, but, byPost, letter, made } from "./person";

type Changes = Record<string, unknown>;
const refer = (rule: string) => ({ verdict: "refer", rules: { "K-R03": "REFER", [rule]: "REFER" } }) as const;
const fail = (rule: string) => ({ verdict: "not_eligible", rules: { "K-R03": "FAIL", [rule]: "FAIL" } }) as const;
const missing = (rule: string) =>
  ({ verdict: "incomplete", rules: { "K-R03": "MISSING", [rule]: "MISSING" } }) as const;
const pass = (rule: string) => ({ verdict: "eligible", rules: { "K-R03": "PASS", [rule]: "PASS" } }) as const;

const holding = (changes: Changes = {}) => ({ ...byPost, ...changes });
const letters = (...files: { issuedOn?: string }[]) => ({ papers: { "doc.employment": files } });

/** Those who come by a post. */
export const posts = [
  but(
    "heldThreeMonths",
    t("In the post for three months to the day", "任职恰满三个月"),
    holding({ "k.post.start": "2026-03-15" }),
    pass("K-R08 B"),
    { papers: letter },
  ),
  but(
    "heldShortly",
    t("In the post for a day less", "任职差一天满三个月"),
    holding({ "k.post.start": "2026-03-16" }),
    refer("K-R08 B"),
    { papers: letter },
  ),
  but(
    "startsTomorrow",
    t("The post starts tomorrow", "明天到任"),
    holding({ "k.post.start": "2026-06-16" }),
    fail("K-R08 B"),
    { papers: letter },
  ),
  but(
    "contractEnded",
    t("The contract ended yesterday", "合同昨日终止"),
    holding({ "k.post.end": "2026-06-14" }),
    fail("K-R08 B"),
    { papers: letter },
  ),
  but(
    "researchInCompany",
    t("Work of another kind", "其他性质的工作"),
    holding({ "k.post.type": "other" }),
    fail("K-R08 B"),
    { papers: letter },
  ),
  but(
    "startMissing",
    t("Since when is not said yet", "尚未填写任职起始日期"),
    holding({ "k.post.start": null }),
    missing("K-R08 B"),
    { papers: letter },
  ),
  but(
    "postInstitutionMissing",
    t("The post’s institution is not named yet", "尚未填写任职机构"),
    holding({ "k.post.institution": null }),
    {
      verdict: "incomplete",
      rules: { "K-R03": "MISSING", "K-R06 B": "MISSING", "K-R08 B": "MISSING" },
    },
    { papers: letter },
  ),
  but("teachesLaw", t("Teaches law", "讲授法学"), holding({ "k.post.isced": "0421" }), fail("K-R05 B"), {
    papers: letter,
  }),
  but("teachesMedicine", t("Teaches medicine", "讲授医学"), holding({ "k.post.isced": "0912" }), refer("K-R05 B"), {
    papers: letter,
  }),
  but(
    "postAtKnown",
    t("At a known institution", "任职机构存在但不在名单上"),
    holding({ "k.post.institution": at(made.known) }),
    refer("K-R06 B"),
    { papers: letter, institutions: [made.known] },
  ),
  but(
    "postAtExcluded",
    t("At an institution that does not count", "任职机构不被认可"),
    holding({ "k.post.institution": at(made.excluded) }),
    fail("K-R06 B"),
    { papers: letter, institutions: [made.excluded] },
  ),
  but(
    "letterNinetyDaysOld",
    t("A letter of 90 days ago", "90天前出具的证明"),
    holding(),
    pass("K-R09 B"),
    letters({ issuedOn: "2026-03-17" }),
  ),
  but(
    "letterOlder",
    t("A letter of 91 days ago", "91天前出具的证明"),
    holding(),
    refer("K-R09 B"),
    letters({ issuedOn: "2026-03-16" }),
  ),
  but("letterUndated", t("A letter without a date", "证明无日期"), holding(), refer("K-R09 B"), letters({})),
  but("letterMissing", t("No letter yet", "尚无任职证明"), holding(), missing("K-R09 B")),
];
