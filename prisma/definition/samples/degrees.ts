import { t } from "../texts";
import { at, but, made } from "./person";

const refer = (rule: string) => ({ verdict: "refer", rules: { "K-R03": "REFER", [rule]: "REFER" } }) as const;
const fail = (rule: string) => ({ verdict: "not_eligible", rules: { "K-R03": "FAIL", [rule]: "FAIL" } }) as const;
const missing = (rule: string) =>
  ({ verdict: "incomplete", rules: { "K-R03": "MISSING", [rule]: "MISSING" } }) as const;
const pass = (rule: string) => ({ verdict: "eligible", rules: { "K-R03": "PASS", [rule]: "PASS" } }) as const;

const inProgress = { "k.degree.status": "in_progress", "k.degree.date": "2026-12-15" };
const enrolled = { "doc.degree": [], "doc.enrolment": [{}] };

/** Those who come by a degree. */
export const degrees = [
  but(
    "neither",
    t("Neither a degree nor a post", "既无学位也无职务"),
    { "k.route": "neither" },
    { verdict: "not_eligible", rules: { "K-R03": "FAIL" } },
  ),
  but("bachelor", t("A bachelor’s degree", "学士学位"), { "k.degree.level": "bachelor" }, pass("K-R04 A")),
  but(
    "shortCycle",
    t("A short cycle of two years", "两年制短期高等教育"),
    { "k.degree.level": "short_cycle" },
    fail("K-R04 A"),
  ),
  but(
    "expectedInSixMonths",
    t("The degree comes in six months to the day", "恰好六个月后获得学位"),
    inProgress,
    refer("K-R04 A"),
    { papers: enrolled },
  ),
  but(
    "expectedLater",
    t("The degree comes a day after that", "六个月零一天后获得学位"),
    { ...inProgress, "k.degree.date": "2026-12-16" },
    fail("K-R04 A"),
    { papers: enrolled },
  ),
  but(
    "expectedSomeDay",
    t("The degree comes, nobody knows when", "在读，授予日期不详"),
    { ...inProgress, "k.degree.date": null },
    missing("K-R04 A"),
    { papers: enrolled },
  ),
  but("economist", t("A degree in economics", "经济学学位"), { "k.degree.isced": "0311" }, fail("K-R05 A")),
  but("architect", t("A degree in architecture", "建筑学学位"), { "k.degree.isced": "0731" }, refer("K-R05 A")),
  but(
    "fieldNotChosen",
    t("The field is not chosen yet", "尚未选择专业领域"),
    { "k.degree.isced": null },
    missing("K-R05 A"),
  ),
  but(
    "knownInstitution",
    t("A known institution", "机构存在但不在名单上"),
    { "k.degree.institution": at(made.known) },
    refer("K-R06 A"),
    { institutions: [made.known] },
  ),
  but(
    "closedInstitution",
    t("An institution that closed", "机构已关闭"),
    { "k.degree.institution": at(made.inactive) },
    refer("K-R06 A"),
    { institutions: [made.inactive] },
  ),
  but(
    "mergedInstitution",
    t("An institution whose successor is listed", "机构已并入名单内机构"),
    { "k.degree.institution": at(made.merged) },
    pass("K-R06 A"),
    { institutions: [made.merged] },
  ),
  but(
    "excludedInstitution",
    t("An institution that does not count", "机构不被认可"),
    { "k.degree.institution": at(made.excluded) },
    fail("K-R06 A"),
    { institutions: [made.excluded] },
  ),
  but(
    "institutionMissing",
    t("The institution is not named yet", "尚未填写机构"),
    { "k.degree.institution": null },
    missing("K-R06 A"),
  ),
  but("certificateMissing", t("The certificate is missing", "缺少学位证书"), {}, missing("K-R07 A"), {
    papers: { "doc.degree": [] },
  }),
  but(
    "enrolmentLetterMissing",
    t("The letter of enrolment is missing", "缺少在读证明"),
    inProgress,
    {
      verdict: "incomplete",
      rules: { "K-R03": "MISSING", "K-R04 A": "REFER", "K-R07 A": "MISSING" },
    },
    { papers: { "doc.degree": [] } },
  ),
  but("anotherName", t("Another name on the certificate", "证书姓名不同"), {}, refer("K-R07 A"), {
    papers: { "doc.degree": [{ nameOnDocument: "Kiran Paliwal" }] },
  }),
  but(
    "namesMissing",
    t("The names are not entered yet", "尚未填写姓名"),
    { "person.surname": null, "person.givenNames": null, "person.nativeName": null },
    {
      verdict: "incomplete",
      rules: { "K-R03": "MISSING", "K-R07 A": "MISSING", "K-R13": "MISSING" },
    },
  ),
];
