import { t } from "../texts";
import { but } from "./person";

const refer = (rule: string) => ({ verdict: "refer", rules: { [rule]: "REFER" } }) as const;
const deported = { "decl.deported": true, "decl.deported.details": "Overstayed once by mistake." };

/** Passport, and what people declare. */
export const records = [
  but(
    "expiresDuringStay",
    t("The passport ends during the stay", "护照在停留期间到期"),
    { "passport.expiryDate": "2026-12-20", "travel.departureDate": "2026-12-21" },
    refer("K-R10"),
  ),
  but(
    "twoPages",
    t("Two blank pages", "两页空白页"),
    { "passport.blankPages": 2 },
    { verdict: "eligible", rules: { "K-R11": "PASS" } },
  ),
  but(
    "onePage",
    t("One blank page", "一页空白页"),
    { "passport.blankPages": 1 },
    { verdict: "not_eligible", rules: { "K-R11": "FAIL" } },
  ),
  but("servicePassport", t("A service passport", "公务护照"), { "passport.type": "service" }, refer("K-R12")),
  but(
    "linesMissing",
    t("The two lines are not entered", "未填写机读区"),
    { "passport.mrz1": null, "passport.mrz2": null },
    refer("K-R13"),
  ),
  but(
    "wrongDigit",
    t("A wrong digit in the lines", "机读区校验位错误"),
    { "passport.mrz2": "Z4821973<8IND9605176F3403118<<<<<<<<<<<<<<00" },
    refer("K-R13"),
  ),
  but(
    "linesOfAnother",
    t("Somebody else’s lines", "机读区与姓名不符"),
    { "passport.mrz1": "P<INDPALIWAL<<KIRAN<<<<<<<<<<<<<<<<<<<<<<<<<" },
    refer("K-R13"),
  ),
  but(
    "bannedUntilTomorrow",
    t("Banned until tomorrow", "禁止入境至明天"),
    { ...deported, "decl.deported.banEndsOn": "2026-06-16" },
    { verdict: "not_eligible", rules: { "K-R14": "FAIL" } },
  ),
  but(
    "bannedUntilToday",
    t("Banned until today", "禁止入境至今天"),
    { ...deported, "decl.deported.banEndsOn": "2026-06-15" },
    refer("K-R14"),
  ),
  but(
    "refusedOnce",
    t("A visa refused before", "曾被拒签"),
    { "decl.refused": true, "decl.refused.details": "A form was incomplete." },
    refer("K-R14"),
  ),
  but(
    "criminalRecord",
    t("A criminal record", "有犯罪记录"),
    { "decl.criminal": true, "decl.criminal.details": "A fine, years ago." },
    refer("K-R15"),
  ),
  but(
    "illness",
    t("An illness declared", "申报疾病"),
    { "decl.health": true, "decl.health.details": "Under treatment." },
    refer("K-R16"),
  ),
  but("conscript", t("Served as everybody does", "服过兵役"), { "decl.military": true }, refer("K-R17")),
  but(
    "weaponsTraining",
    t("Special training", "受过特殊训练"),
    { "decl.weapons": true, "decl.weapons.details": "A sports club." },
    refer("K-R17"),
  ),
];
