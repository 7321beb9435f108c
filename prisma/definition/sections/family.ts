import { all, answered, any, is, isYes, not, oneOf } from "../conditions";
import { chinaStatusDetails, chinaStatuses } from "../options";
import { surnameAndGivenNames } from "../people";
import { page } from "../section";
import { assumed, reported } from "../sources";
import { option, t } from "../texts";

const married = is("person.maritalStatus", "married");

const spousePage = page("spouse", t("Who is your husband or wife?", "您的配偶是谁？"), [
  ...surnameAndGivenNames({
    keys: "family.spouse.",
    whose: { en: "your spouse’s", zh: "配偶的" },
    visibleWhen: married,
    note: "SpouseFamilyName",
  }),
  {
    key: "family.spouse.nationality",
    kind: "country",
    label: t("Nationality", "国籍"),
    noun: t("your spouse’s nationality", "配偶国籍"),
    required: true,
    visibleWhen: married,
    source: reported(),
  },
  {
    key: "family.spouse.dob",
    kind: "date",
    label: t("Date of birth", "出生日期"),
    noun: t("your spouse’s date of birth", "配偶出生日期"),
    required: true,
    visibleWhen: married,
    checks: [{ check: "past-or-today" }],
    source: reported(),
  },
]);

const spouseLifePage = page(
  "spouse-life",
  t("Where was your spouse born, and what does your spouse do now?", "您的配偶在哪里出生？现况如何？"),
  [
    {
      key: "family.spouse.birthCountry",
      kind: "country",
      label: t("Country of birth", "出生国家"),
      noun: t("your spouse’s country of birth", "配偶出生国家"),
      required: true,
      visibleWhen: married,
      source: reported(),
    },
    {
      key: "family.spouse.birthCity",
      kind: "text",
      maxLength: 80,
      label: t("City of birth", "出生城市"),
      noun: t("your spouse’s city of birth", "配偶出生城市"),
      required: true,
      visibleWhen: married,
      source: reported(),
    },
    {
      key: "family.spouse.occupation",
      kind: "text",
      maxLength: 100,
      label: t("Occupation", "职业"),
      noun: t("your spouse’s occupation", "配偶职业"),
      required: true,
      visibleWhen: married,
      source: reported(),
    },
    {
      key: "family.spouse.address",
      kind: "text",
      maxLength: 250,
      label: t("Present address", "现住址"),
      noun: t("your spouse’s present address", "配偶现住址"),
      hint: t("Where your spouse lives now, not the place of birth.", "配偶目前居住的地址，而非出生地。"),
      required: true,
      visibleWhen: married,
      source: reported("item 5.5A"),
    },
  ],
);

type Parent = { key: "father" | "mother"; en: string; zh: string; item: string };

function parentPage({ key, en, zh, item }: Parent) {
  const path = `family.${key}`;
  const named = not(isYes(`${path}.na`));
  const inChina = isYes(`${path}.inChina`);
  const known = all(
    any(answered(`${path}.surname`), answered(`${path}.givenNames`)),
    answered(`${path}.nationality`),
    answered(`${path}.dob`),
  );
  return page(
    key,
    t(`Who is your ${en}?`, `您的${zh}是谁？`),
    [
      {
        key: `${path}.na`,
        kind: "tick",
        label: t(`I cannot say who my ${en} is, or need not`, `无法或无须填写${zh}信息`),
        noun: t(`that there is nothing to say about your ${en}`, `不填写${zh}信息`),
        visibleWhen: any(isYes(`${path}.na`), not(known)),
        source: reported(`bsy_${key === "father" ? "Father" : "Mother"}`),
      },
      {
        key: `${path}.reason`,
        kind: "text",
        maxLength: 200,
        label: t("Reason", "原因"),
        noun: t(`the reason why you do not name your ${en}`, `不填写${zh}信息的原因`),
        hint: t("Deceased, unknown or out of touch are good reasons.", "已故、不详、失去联系等均可。"),
        required: true,
        visibleWhen: isYes(`${path}.na`),
        source: assumed(),
      },
      ...surnameAndGivenNames({
        keys: `${path}.`,
        whose: { en: `your ${en}’s`, zh: `${zh}的` },
        visibleWhen: named,
      }),
      {
        key: `${path}.nationality`,
        kind: "country",
        label: t("Nationality", "国籍"),
        noun: t(`your ${en}’s nationality`, `${zh}国籍`),
        required: true,
        visibleWhen: named,
        source: reported(),
      },
      {
        key: `${path}.dob`,
        kind: "partial-date",
        label: t("Date or year of birth", "出生日期或年份"),
        noun: t(`your ${en}’s date of birth`, `${zh}出生日期`),
        hint: t("If you know only the year, give only the year.", "如只知道年份，只填年份即可。"),
        required: true,
        visibleWhen: named,
        checks: [{ check: "past-or-today" }, { check: "before", field: "person.dob" }],
        source: reported(),
      },
      {
        key: `${path}.inChina`,
        kind: "yes-no",
        label: t(`Is your ${en} in China now?`, `您的${zh}目前在中国吗？`),
        noun: t(`whether your ${en} is in China now`, `${zh}是否在中国`),
        required: true,
        visibleWhen: named,
        source: reported(),
      },
      {
        key: `${path}.address`,
        kind: "text",
        maxLength: 250,
        label: t("Present address (optional)", "现住址（选填）"),
        noun: t(`your ${en}’s present address`, `${zh}现住址`),
        visibleWhen: all(named, any(inChina, answered(`${path}.address`))),
        source: reported(item),
      },
      {
        key: `${path}.chinaStatus`,
        kind: "choice",
        label: t("In what standing?", "以何种身份？"),
        noun: t(`your ${en}’s standing in China`, `${zh}在华身份`),
        required: true,
        visibleWhen: inChina,
        options: chinaStatuses,
        source: reported(),
      },
      {
        key: `${path}.chinaDetail`,
        kind: "choice",
        label: t("On which permit or visa?", "持哪种居留许可或签证？"),
        noun: t(`your ${en}’s permit or visa in China`, `${zh}在华所持证件`),
        required: true,
        visibleWhen: oneOf(`${path}.chinaStatus`, "resident", "stay"),
        options: chinaStatusDetails,
        source: reported(),
      },
    ],
    t(
      "Parents who have died, too, if you know these facts. If you do not, tick the first box and say why.",
      "已故父母如知悉相关信息也请填写；如不知悉，请勾选第一项并说明原因。",
    ),
  );
}

const childrenPage = page("children", t("Do you have children?", "您有子女吗？"), [
  {
    key: "family.hasChildren",
    kind: "yes-no",
    label: t("Do you have children?", "您有子女吗？"),
    noun: t("whether you have children", "是否有子女"),
    hint: t("Of any age, living with you or not.", "不论年龄、是否同住。"),
    required: true,
    source: reported("bsy_Children"),
  },
  {
    key: "family.children",
    kind: "rows",
    label: t("Your children", "您的子女"),
    noun: t("your children", "子女"),
    required: true,
    visibleWhen: isYes("family.hasChildren"),
    least: 1,
    most: 15,
    fields: [
      ...surnameAndGivenNames({ keys: "", paths: "family.children[].", whose: { en: "the child’s", zh: "子女的" } }),
      {
        key: "nationality",
        kind: "country",
        label: t("Nationality", "国籍"),
        noun: t("the child’s nationality", "子女国籍"),
        required: true,
      },
      {
        key: "dob",
        kind: "date",
        label: t("Date of birth", "出生日期"),
        noun: t("the child’s date of birth", "子女出生日期"),
        required: true,
        checks: [{ check: "past-or-today" }, { check: "after", field: "person.dob" }],
      },
    ],
    source: reported("The older form stops at five."),
  },
]);

const relativesPage = page(
  "relatives",
  t("Do you have other close relatives in China?", "您在中国还有其他直系亲属吗？"),
  [
    {
      key: "family.relativesInChina",
      kind: "yes-no",
      label: t("Do you have close relatives in China, apart from your parents?", "除父母外，您在中国有直系亲属吗？"),
      noun: t("whether you have close relatives in China", "在中国是否有直系亲属"),
      hint: t(
        "Husband or wife, children, brothers and sisters, grandparents.",
        "配偶、子女、兄弟姐妹、祖父母或外祖父母。",
      ),
      required: true,
      source: reported("AnyImmediateRelative"),
    },
    {
      key: "family.relatives",
      kind: "rows",
      label: t("Your relatives in China", "您在中国的亲属"),
      noun: t("your relatives in China", "在中国的亲属"),
      required: true,
      visibleWhen: isYes("family.relativesInChina"),
      least: 1,
      most: 10,
      fields: [
        {
          key: "name",
          kind: "name",
          maxLength: 60,
          label: t("Full name", "全名"),
          noun: t("the relative’s full name", "亲属全名"),
          required: true,
        },
        {
          key: "relation",
          kind: "choice",
          label: t("Relationship to you", "与您的关系"),
          noun: t("the relationship to you", "与您的关系"),
          required: true,
          options: [
            option("spouse", "Husband or wife", "配偶"),
            option("child", "Child", "子女"),
            option("sibling", "Brother or sister", "兄弟姐妹"),
            option("grandparent", "Grandparent", "祖父母或外祖父母"),
            option("other", "Other", "其他"),
          ],
        },
        {
          key: "status",
          kind: "choice",
          label: t("Standing in China", "在华身份"),
          noun: t("the relative’s standing in China", "亲属在华身份"),
          required: true,
          options: chinaStatuses,
        },
        {
          key: "detail",
          kind: "choice",
          label: t("On which permit or visa?", "持哪种居留许可或签证？"),
          noun: t("the relative’s permit or visa", "亲属所持证件"),
          required: true,
          visibleWhen: oneOf("family.relatives[].status", "resident", "stay"),
          options: chinaStatusDetails,
        },
      ],
      source: reported(),
    },
  ],
);

export const familyPages = [
  spousePage,
  spouseLifePage,
  parentPage({ key: "father", en: "father", zh: "父亲", item: "item 5.5B" }),
  parentPage({ key: "mother", en: "mother", zh: "母亲", item: "item 5.5C" }),
  childrenPage,
  relativesPage,
];
