import { answered, any } from "../conditions";
import { page, section } from "../section";
import { assumed, reported } from "../sources";
import { t } from "../texts";
import { familyPages } from "./family";

export const home = section("home", t("Home, contact and family", "住址、联系方式与家庭"), [
  page("address", t("Where do you live now?", "您现在住在哪里？"), [
    {
      key: "contact.line1",
      kind: "text",
      maxLength: 120,
      label: t("Address, line 1", "地址第一行"),
      noun: t("the first line of your address", "地址第一行"),
      hint: t(
        "House number and street, in any script. If it is neither Latin nor Chinese, add it in Latin letters in line 2.",
        "门牌号和街道，文字不限。如非拉丁字母或中文，请在第二行附上拉丁字母写法。",
      ),
      required: true,
      autocomplete: "address-line1",
      source: reported("StreetAddr"),
    },
    {
      key: "contact.line2",
      kind: "text",
      maxLength: 120,
      label: t("Address, line 2 (optional)", "地址第二行（选填）"),
      noun: t("the second line of your address", "地址第二行"),
      autocomplete: "address-line2",
      source: assumed(),
    },
    {
      key: "contact.city",
      kind: "text",
      maxLength: 80,
      label: t("City, town or village", "城市或村镇"),
      noun: t("the city you live in", "居住城市"),
      required: true,
      autocomplete: "address-level2",
      source: reported(),
    },
    {
      key: "contact.region",
      kind: "text",
      maxLength: 80,
      label: t("State or province", "州、省"),
      noun: t("the state or province you live in", "居住州、省"),
      required: true,
      notApplicable: true,
      autocomplete: "address-level1",
      source: reported(),
    },
    {
      key: "contact.postcode",
      kind: "text",
      maxLength: 16,
      label: t("Postal code", "邮政编码"),
      noun: t("your postal code", "邮政编码"),
      hint: t(
        "Letters are fine, such as SW1A 2AA. If there is none, say so below.",
        "可含字母，如SW1A 2AA。如没有，请在下方说明。",
      ),
      required: true,
      notApplicable: true,
      autocomplete: "postal-code",
      source: reported(),
    },
    {
      key: "contact.country",
      kind: "country",
      label: t("Country", "国家"),
      noun: t("the country of your address", "地址所在国家"),
      required: true,
      autocomplete: "country",
      source: reported(),
    },
    {
      key: "contact.since",
      kind: "year-month",
      label: t("Living there since (optional)", "自何时起居住（选填）"),
      noun: t("since when you live there", "居住起始年月"),
      hint: t("We ask people who live outside the country of their passport.", "居住在护照签发国以外者填写。"),
      visibleWhen: any({ fact: "livesAbroad", is: true }, answered("contact.since")),
      checks: [{ check: "past-or-today" }, { check: "not-before", field: "person.dob" }],
      source: assumed(),
    },
  ]),

  page("reach", t("How can we reach you?", "我们如何与您联系？"), [
    {
      key: "contact.mobile",
      kind: "phone",
      label: t("Mobile phone", "手机"),
      noun: t("your mobile phone number", "手机号码"),
      hint: t(
        "With the country code, such as +44 7700 900123. Spaces and dashes are fine.",
        "请加国家代码，如 +44 7700 900123，可含空格和短横。",
      ),
      required: true,
      autocomplete: "tel",
      source: reported("MobilePhone, AreaCode"),
    },
    {
      key: "contact.phone",
      kind: "phone",
      label: t("Another phone (optional)", "其他电话（选填）"),
      noun: t("your other phone number", "其他电话"),
      source: reported("FamilyPhone"),
    },
    {
      key: "contact.email",
      kind: "email",
      label: t("E-mail", "电子邮箱"),
      noun: t("your e-mail address", "电子邮箱"),
      hint: t("Usually the address of your account, which you have confirmed already.", "通常为您已验证的账户邮箱。"),
      required: true,
      autocomplete: "email",
      source: reported(),
    },
  ]),

  ...familyPages,
]);
