import { answered, any, is, isYes, not } from "../conditions";
import { sexes } from "../options";
import { page, section } from "../section";
import { assumed, official, reported } from "../sources";
import { option, t } from "../texts";
import { nationalityPages } from "./nationality";
import { passportPages, zonePage } from "./passport";

const bornInChina = { fact: "bornInChina", is: true } as const;
const formerlyChinese = { fact: "formerlyChinese", is: true } as const;
const chineseParent = { fact: "chineseParent", is: true } as const;
const dateIsWhole = { fact: "birth.dateWhole", is: true } as const;

export const personal = section("personal", t("You and your passport", "个人与护照信息"), [
  zonePage,

  page(
    "name",
    t("What is your name, as your passport shows it?", "护照上的姓名是什么？"),
    [
      {
        key: "person.surname",
        kind: "latin",
        maxLength: 60,
        label: t("Surname", "姓"),
        noun: t("your surname", "姓"),
        hint: t(
          "Your family name in Latin letters, as printed above the two lines. Keep accents, spaces and hyphens.",
          "按护照资料页所印拉丁字母填写，保留变音符号、空格和连字符。",
        ),
        requiredWhen: not(isYes("person.noSurname")),
        autocomplete: "family-name",
        source: reported("PassportFamilyName, item 1.1A"),
      },
      {
        key: "person.noSurname",
        kind: "tick",
        label: t("My passport has no surname", "我的护照上没有姓"),
        noun: t("that your passport has no surname", "护照上没有姓"),
        hint: t(
          "Then leave the surname empty. Do not write FNU, LNU or XXX.",
          "此时姓一栏留空，请勿填写FNU、LNU或XXX。",
        ),
        visibleWhen: any(isYes("person.noSurname"), not(answered("person.surname"))),
        checks: [{ check: "not-together-with", field: "person.noGivenNames" }],
        source: assumed(),
      },
      {
        key: "person.givenNames",
        kind: "latin",
        maxLength: 60,
        label: t("Given names", "名"),
        noun: t("your given names", "名"),
        hint: t(
          "First and middle names together, in the order of the passport. There is no separate box for middle names.",
          "名和中间名按护照顺序一并填写，没有单独的中间名栏。",
        ),
        requiredWhen: not(isYes("person.noGivenNames")),
        autocomplete: "given-name",
        source: official("PassportFirstName; there is no box for middle names"),
      },
      {
        key: "person.noGivenNames",
        kind: "tick",
        label: t("My passport has no given name", "我的护照上没有名"),
        noun: t("that your passport has no given name", "护照上没有名"),
        hint: t("Then leave the given names empty.", "此时名一栏留空。"),
        visibleWhen: any(isYes("person.noGivenNames"), not(answered("person.givenNames"))),
        source: assumed(),
      },
    ],
    t(
      "If you have only one name, write it where your passport prints it and tick that the other is missing.",
      "如只有一个名字，请填在护照所印的位置，并勾选另一项没有。",
    ),
  ),

  page("birth", t("When were you born?", "您的出生日期是？"), [
    {
      key: "person.dob",
      kind: "partial-date",
      label: t("Date of birth", "出生日期"),
      noun: t("your date of birth", "出生日期"),
      required: true,
      checks: [
        { check: "full-unless", field: "person.dobPartlyUnknown" },
        { check: "past-or-today" },
        { check: "not-older-than-months", months: 1440 },
        { check: "equals-mrz", part: "birthDate" },
      ],
      autocomplete: "bday",
      source: reported("Birthday-year, Birthday-month, Birthday-day"),
    },
    {
      key: "person.dobPartlyUnknown",
      kind: "tick",
      label: t("The day or the month is not known", "出生日或月不详"),
      noun: t("that the day or the month is not known", "出生日或月不详"),
      visibleWhen: any(isYes("person.dobPartlyUnknown"), not(dateIsWhole)),
      hint: t("Then give only the year, or the year and the month.", "此时只填年份，或年份和月份。"),
      source: official("ICAO Doc 9303: fillers in the date of birth"),
    },
    {
      key: "person.sex",
      kind: "choice",
      label: t("Sex, as in your passport", "性别（按护照填写）"),
      noun: t("your sex as in the passport", "护照上的性别"),
      required: true,
      options: sexes,
      checks: [{ check: "equals-mrz", part: "sex" }],
      source: reported("knows F and M only"),
    },
  ]),

  page("birthplace", t("Where were you born?", "您在哪里出生？"), [
    {
      key: "person.birthCountry",
      kind: "country",
      label: t("Country or region of birth", "出生国家或地区"),
      noun: t("the country or region of your birth", "出生国家或地区"),
      hint: t("By its name of today.", "按现在的名称填写。"),
      required: true,
      source: reported("BirthPlaceCountry"),
    },
    {
      key: "person.birthProvince",
      kind: "text",
      maxLength: 80,
      label: t("State or province of birth", "出生州、省"),
      noun: t("the state or province of your birth", "出生州、省"),
      required: true,
      notApplicable: true,
      source: reported(),
    },
    {
      key: "person.birthCity",
      kind: "text",
      maxLength: 80,
      label: t("City, town or village of birth", "出生城市或村镇"),
      noun: t("the city of your birth", "出生城市"),
      required: true,
      source: reported(),
    },
  ]),

  ...nationalityPages,

  page("other-names", t("Do you have other names?", "您还有其他姓名吗？"), [
    {
      key: "person.nativeName",
      kind: "name",
      maxLength: 60,
      label: t("Full name in your own script, if your passport shows it", "护照所示的本国文字全名（如有）"),
      noun: t("your full name in your own script", "本国文字全名"),
      hint: t(
        "For example 김민준, Иван Петров or 王小明. Leave it empty if your passport uses Latin letters only. If you were born in mainland China, Hong Kong, Macao or Taiwan, give it in Chinese characters.",
        "例如 김민준、Иван Петров、王小明。护照只用拉丁字母的可留空。在中国内地、香港、澳门或台湾出生的请用汉字填写。",
      ),
      requiredWhen: bornInChina,
      checks: [{ check: "han-characters", when: bornInChina }],
      source: official("item 1.1E; Chinese characters for people born in China"),
    },
    {
      key: "person.chineseName",
      kind: "name",
      maxLength: 60,
      label: t("Chinese name", "中文姓名"),
      noun: t("your Chinese name", "中文姓名"),
      hint: t(
        "In Chinese characters, as on your Chinese papers. If it is the same as above, write it again.",
        "用汉字填写，与您的中国证件一致。如与上栏相同，请再填一次。",
      ),
      visibleWhen: any(bornInChina, formerlyChinese, chineseParent),
      requiredWhen: formerlyChinese,
      checks: [{ check: "han-characters" }],
      source: reported("item 1.6H"),
    },
    {
      key: "person.hasOtherNames",
      kind: "yes-no",
      label: t("Have you used any other names?", "您是否使用过其他姓名？"),
      noun: t("whether you have used other names", "是否使用过其他姓名"),
      hint: t(
        "Names before marriage, aliases, religious or professional names, other spellings on your degree or your papers.",
        "包括婚前姓名、别名、宗教名、艺名或笔名，以及学位证书或论文上的其他拼写。",
      ),
      required: true,
      source: reported(),
    },
    {
      key: "person.otherNames",
      kind: "rows",
      label: t("Your other names", "您的其他姓名"),
      noun: t("your other names", "其他姓名"),
      required: true,
      visibleWhen: isYes("person.hasOtherNames"),
      least: 1,
      most: 10,
      fields: [
        {
          key: "name",
          kind: "name",
          maxLength: 60,
          label: t("Name", "姓名"),
          noun: t("the other name", "其他姓名"),
          hint: t("The whole name, in any script.", "完整姓名，文字不限。"),
          required: true,
        },
        {
          key: "kind",
          kind: "choice",
          label: t("What kind of name is it?", "属于哪种姓名？"),
          noun: t("what kind of name it is", "姓名类别"),
          required: true,
          options: [
            option("former", "Former name", "曾用名"),
            option("maiden", "Name before marriage", "婚前姓名"),
            option("alias", "Alias", "别名"),
            option("religious", "Religious name", "宗教名"),
            option("professional", "Professional name", "职业用名"),
            option("other_spelling", "Another spelling", "其他拼写"),
          ],
        },
      ],
      source: assumed(),
    },
  ]),

  page("marital-status", t("What is your marital status?", "您的婚姻状况是？"), [
    {
      key: "person.maritalStatus",
      kind: "choice",
      label: t("What is your marital status?", "您的婚姻状况是？"),
      noun: t("your marital status", "婚姻状况"),
      required: true,
      options: [
        option("single", "Single", "未婚", "706003"),
        option("married", "Married", "已婚", "706001"),
        option("divorced", "Divorced", "离异", "706002"),
        option("widowed", "Widowed", "丧偶", "706004"),
        option("other", "Other", "其他", "706005"),
      ],
      source: reported("marital status"),
    },
    {
      key: "person.maritalOther",
      kind: "text",
      maxLength: 100,
      label: t("Please say which", "请具体说明"),
      noun: t("your marital status in words", "婚姻状况说明"),
      required: true,
      visibleWhen: is("person.maritalStatus", "other"),
      source: reported("marital status: please specify"),
    },
  ]),

  ...passportPages,
]);
