import codes from "i18n-iso-countries/codes.json";
import english from "i18n-iso-countries/langs/en.json";
import chinese from "i18n-iso-countries/langs/zh.json";
import { isCountryCode, isoCountryCodes, specialCountryCodes } from "./country-codes";

export { isCountryCode };

type Names = Record<string, string>;
export type CountryOption = { value: string; label: string };

const alpha2ByAlpha3 = new Map(codes.map(([alpha2 = "", alpha3 = ""]) => [alpha3, alpha2]));

/** Names of our own: the everyday name where the registry's is the formal one, and the codes beyond ISO 3166-1. */
const ownNames: Record<"en" | "zh-CN", Names> = {
  en: {
    CHN: "China",
    CIV: "Côte d'Ivoire",
    COG: "Congo (Brazzaville)",
    COD: "Congo (Kinshasa)",
    CZE: "Czechia",
    FSM: "Micronesia",
    GMB: "Gambia",
    IRN: "Iran",
    LAO: "Laos",
    MDA: "Moldova",
    MKD: "North Macedonia",
    PSE: "Palestine",
    SYR: "Syria",
    TZA: "Tanzania",
    VAT: "Vatican City (Holy See)",
    GBD: "United Kingdom: British Overseas Territories citizen",
    GBN: "United Kingdom: British National (Overseas)",
    GBO: "United Kingdom: British Overseas citizen",
    GBP: "United Kingdom: British protected person",
    GBS: "United Kingdom: British subject",
    RKS: "Kosovo",
    EUE: "European Union (laissez-passer)",
    UNO: "United Nations",
    UNA: "United Nations agency",
    UNK: "Resident of Kosovo (UNMIK document)",
    XOM: "Sovereign Military Order of Malta",
    XXA: "Stateless person (1954 Convention)",
    XXB: "Refugee (1951 Convention)",
    XXC: "Refugee, other",
    XXX: "Nationality not specified",
    XBA: "African Development Bank",
    XIM: "African Export-Import Bank",
    XCC: "Caribbean Community (CARICOM)",
    XCE: "Council of Europe",
    XCO: "COMESA",
    XEC: "ECOWAS",
    XPO: "INTERPOL",
    XES: "Organisation of Eastern Caribbean States",
    XMP: "Parliamentary Assembly of the Mediterranean",
    XDC: "Southern African Development Community",
    ANT: "Netherlands Antilles (former)",
    NTZ: "Neutral Zone (former)",
    UTO: "Utopia (specimens only)",
  },
  "zh-CN": {
    HKG: "中国香港",
    MAC: "中国澳门",
    GBD: "英国：英国海外领土公民",
    GBN: "英国：英国国民（海外）",
    GBO: "英国：英国海外公民",
    GBP: "英国：受英国保护人士",
    GBS: "英国：英国臣民",
    RKS: "科索沃",
    EUE: "欧洲联盟（通行证）",
    UNO: "联合国",
    UNA: "联合国专门机构",
    UNK: "科索沃居民（联合国特派团证件）",
    XOM: "马耳他骑士团",
    XXA: "无国籍人（1954年公约）",
    XXB: "难民（1951年公约）",
    XXC: "其他难民",
    XXX: "国籍未注明",
    XBA: "非洲开发银行",
    XIM: "非洲进出口银行",
    XCC: "加勒比共同体",
    XCE: "欧洲委员会",
    XCO: "东部和南部非洲共同市场",
    XEC: "西非国家经济共同体",
    XPO: "国际刑事警察组织",
    XES: "东加勒比国家组织",
    XMP: "地中海议会大会",
    XDC: "南部非洲发展共同体",
    ANT: "荷属安的列斯（旧）",
    NTZ: "中立区（旧）",
    UTO: "乌托邦（仅用于样本）",
  },
};

const registries: Record<keyof typeof ownNames, Record<string, string | string[]>> = {
  en: english.countries,
  "zh-CN": chinese.countries,
};

const languageOf = (locale: string): keyof typeof ownNames => (locale.startsWith("zh") ? "zh-CN" : "en");

/** The name of a country or special code in the reader's language; a code that we do not know is its own name. */
export function countryName(code: string, locale: string): string {
  const language = languageOf(locale);
  const registered = registries[language][alpha2ByAlpha3.get(code) ?? ""];
  return ownNames[language][code] ?? (Array.isArray(registered) ? registered[0] : registered) ?? code;
}

const optionsByLocale = new Map<string, CountryOption[]>();

/** Countries in the reader's alphabetical order, then the special codes in theirs. */
export function countryOptions(locale: string): CountryOption[] {
  const ready = optionsByLocale.get(locale);
  if (ready) return ready;
  const options = [...sorted(isoCountryCodes, locale), ...sorted(specialCountryCodes, locale)];
  optionsByLocale.set(locale, options);
  return options;
}

function sorted(values: readonly string[], locale: string): CountryOption[] {
  const { compare } = new Intl.Collator(locale);
  const options = values.map((value) => ({ value, label: countryName(value, locale) }));
  return options.sort((one, other) => compare(one.label, other.label));
}
