import { isYes } from "../conditions";
import { page, section } from "../section";
import { assumed, reported } from "../sources";
import { option, t } from "../texts";

const hadVisa = isYes("prev.hadVisa");
const beenToChina = isYes("prev.beenToChina");
const fingerprinted = isYes("prev.fingerprinted");

/** The letters in use, with the numbers of the old form; K has none there. */
const visaLetters = [
  option("c", "C (crew)", "C（乘务）", "709013"),
  option("d", "D (permanent residence)", "D（永久居留）", "709015"),
  option("f", "F (exchange, visit)", "F（交流访问）", "709003"),
  option("g", "G (transit)", "G（过境）", "709014"),
  option("j1", "J1 (journalist, long)", "J1（常驻记者）", "709011"),
  option("j2", "J2 (journalist, short)", "J2（短期采访记者）", "709012"),
  option("k", "K (young science and technology talent)", "K（青年科技人才）"),
  option("l", "L (tourism)", "L（旅游）", "709001"),
  option("m", "M (business)", "M（贸易）", "709002"),
  option("q1", "Q1 (family, long)", "Q1（家庭团聚）", "709004"),
  option("q2", "Q2 (family, short)", "Q2（短期探亲）", "709005"),
  option("r", "R (high-level talent)", "R（高层次人才）", "709016"),
  option("s1", "S1 (private affairs, long)", "S1（长期私人事务）", "709006"),
  option("s2", "S2 (private affairs, short)", "S2（短期私人事务）", "709007"),
  option("x1", "X1 (study, long)", "X1（长期学习）", "709009"),
  option("x2", "X2 (study, short)", "X2（短期学习）", "709010"),
  option("z", "Z (work)", "Z（工作）", "709008"),
  option("other", "Other or not sure", "其他或不确定", "709020"),
];

const visits = page("visits", t("Have you been to China before?", "您以前来过中国吗？"), [
  {
    key: "prev.beenToChina",
    kind: "yes-no",
    label: t("Have you ever been to China?", "您是否到过中国？"),
    noun: t("whether you have ever been to China", "是否到过中国"),
    required: true,
    source: reported("IsArrivedChina"),
  },
  {
    key: "prev.visits",
    kind: "rows",
    label: t("Your last visits, up to five", "最近的访问（最多五次）"),
    noun: t("your last visits to China", "最近的访问"),
    required: true,
    visibleWhen: beenToChina,
    least: 1,
    most: 5,
    source: reported(),
    fields: [
      {
        key: "from",
        kind: "year-month",
        label: t("From", "开始"),
        noun: t("the month in which the visit began", "访问开始的年月"),
        required: true,
        checks: [{ check: "past-or-today" }],
      },
      {
        key: "to",
        kind: "year-month",
        label: t("To", "结束"),
        noun: t("the month in which the visit ended", "访问结束的年月"),
        required: true,
        checks: [{ check: "not-before", field: "prev.visits[].from" }, { check: "past-or-today" }],
      },
      {
        key: "purpose",
        kind: "text",
        maxLength: 120,
        label: t("Purpose", "目的"),
        noun: t("the purpose of the visit", "访问目的"),
        required: true,
      },
      {
        key: "cities",
        kind: "text",
        maxLength: 200,
        label: t("Cities (optional)", "城市（选填）"),
        noun: t("the cities of the visit", "到访城市"),
      },
    ],
  },
]);

const lastVisa = page("last-visa", t("Have you had a Chinese visa before?", "您以前获得过中国签证吗？"), [
  {
    key: "prev.hadVisa",
    kind: "yes-no",
    label: t("Have you ever been issued a Chinese visa?", "您是否获得过中国签证？"),
    noun: t("whether you have ever been issued a Chinese visa", "是否获得过中国签证"),
    required: true,
    source: reported("IsHaveChinaVisa"),
  },
  {
    key: "prev.visaType",
    kind: "choice",
    options: visaLetters,
    label: t("Type of the last one", "上一次签证的种类"),
    noun: t("the type of your last Chinese visa", "上一次中国签证的种类"),
    required: true,
    visibleWhen: hadVisa,
    source: reported(),
  },
  {
    key: "prev.visaNo",
    kind: "text",
    maxLength: 10,
    label: t("Number of the visa", "签证号码"),
    noun: t("the number of your last Chinese visa", "上一次中国签证的号码"),
    hint: t(
      "Usually a letter and seven digits, in red at the top right.",
      "通常为一个字母加七位数字，位于签证右上方。",
    ),
    required: true,
    notApplicable: true,
    sensitive: true,
    visibleWhen: hadVisa,
    checks: [{ check: "visa-number-shape", soft: true }],
    source: reported("Older visas are numbered differently."),
  },
  {
    key: "prev.visaIssuePlace",
    kind: "text",
    maxLength: 80,
    label: t("Place of issue", "签发地"),
    noun: t("the place where your last Chinese visa was issued", "上一次中国签证的签发地"),
    required: true,
    visibleWhen: hadVisa,
    source: reported(),
  },
  {
    key: "prev.visaIssueDate",
    kind: "year-month",
    label: t("Month of issue", "签发年月"),
    noun: t("the month in which your last Chinese visa was issued", "上一次中国签证的签发年月"),
    required: true,
    visibleWhen: hadVisa,
    checks: [{ check: "past-or-today" }],
    source: reported(),
  },
]);

const fingerprints = page("fingerprints", t("Fingerprints and residence permits", "指纹与居留许可"), [
  {
    key: "prev.fingerprinted",
    kind: "yes-no",
    label: t("Have your fingerprints been taken for a Chinese visa?", "您是否为申请中国签证采集过指纹？"),
    noun: t("whether your fingerprints have been taken for a Chinese visa", "是否为申请中国签证采集过指纹"),
    hint: t(
      "Fingerprints given at the same post within five years usually need not be given again.",
      "五年内在同一领馆采集过指纹的，通常无需再次采集。",
    ),
    required: true,
    visibleWhen: hadVisa,
    source: reported("IsHaveFingerPrint"),
  },
  {
    key: "prev.fingerprintCountry",
    kind: "country",
    label: t("In which country?", "在哪个国家或地区？"),
    noun: t("the country in which your fingerprints were taken", "采集指纹的国家或地区"),
    required: true,
    visibleWhen: fingerprinted,
    source: reported(),
  },
  {
    key: "prev.fingerprintCity",
    kind: "text",
    maxLength: 80,
    label: t("In which city?", "在哪个城市？"),
    noun: t("the city in which your fingerprints were taken", "采集指纹的城市"),
    required: true,
    visibleWhen: fingerprinted,
    source: reported(),
  },
  {
    key: "prev.fingerprintDate",
    kind: "partial-date",
    label: t("When?", "采集时间"),
    noun: t("when your fingerprints were taken", "采集指纹的时间"),
    hint: t("The month is enough if you do not know the day.", "如不记得日期，填写年月即可。"),
    required: true,
    visibleWhen: fingerprinted,
    checks: [{ check: "past-or-today" }],
    source: reported(),
  },
  {
    key: "prev.hadResidencePermit",
    kind: "yes-no",
    label: t("Have you ever held a Chinese residence permit?", "您是否持有过中国居留许可？"),
    noun: t("whether you have ever held a Chinese residence permit", "是否持有过中国居留许可"),
    required: true,
    visibleWhen: beenToChina,
    source: reported(),
  },
  {
    key: "prev.residencePermitNo",
    kind: "text",
    maxLength: 20,
    label: t("Number of the residence permit", "居留许可号码"),
    noun: t("the number of your residence permit", "居留许可号码"),
    required: true,
    notApplicable: true,
    sensitive: true,
    visibleWhen: isYes("prev.hadResidencePermit"),
    source: reported(),
  },
]);

const elsewhere = page("elsewhere", t("Visas and travel elsewhere", "其他国家的签证与旅行"), [
  {
    key: "prev.otherValidVisas",
    kind: "yes-no",
    label: t("Do you hold valid visas of other countries?", "您目前是否持有其他国家的有效签证？"),
    noun: t("whether you hold valid visas of other countries", "是否持有其他国家的有效签证"),
    required: true,
    source: reported(),
  },
  {
    key: "prev.otherValidVisaCountries",
    kind: "countries",
    label: t("Of which countries?", "哪些国家或地区的签证？"),
    noun: t("the countries whose visas you hold", "持有有效签证的国家或地区"),
    required: true,
    visibleWhen: isYes("prev.otherValidVisas"),
    least: 1,
    most: 30,
    source: assumed("The old form gives no limit; ours is 30."),
  },
  {
    key: "prev.visited12m",
    kind: "yes-no",
    label: t("Have you visited other countries in the last 12 months?", "您在过去12个月内是否到访过其他国家？"),
    noun: t("whether you have visited other countries in the last 12 months", "过去12个月内是否到访过其他国家"),
    hint: t("Leave out the country where you live, and China.", "不包括您的居住国和中国。"),
    required: true,
    source: reported(),
  },
  {
    key: "prev.visited12mCountries",
    kind: "countries",
    label: t("Which countries?", "哪些国家或地区？"),
    noun: t("the countries that you have visited", "到访过的国家或地区"),
    required: true,
    visibleWhen: isYes("prev.visited12m"),
    least: 1,
    most: 50,
    source: assumed("The old form gives no limit; ours is 50."),
  },
]);

export const earlierTravel = section("earlierTravel", t("Earlier travel", "以往旅行"), [
  visits,
  lastVisa,
  fingerprints,
  elsewhere,
]);
