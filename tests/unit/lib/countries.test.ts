import codes from "i18n-iso-countries/codes.json";
import { describe, expect, it } from "vitest";
import { countryName, countryOptions, isCountryCode } from "@/lib/countries";
import { isoCountryCodes, specialCountryCodes } from "@/lib/country-codes";

it("has every alpha-3 code of ISO 3166-1, which has none for Kosovo", () => {
  const registered = codes.map(([, alpha3]) => alpha3).filter((code) => code !== "XKK");
  expect([...isoCountryCodes].sort()).toEqual(registered.sort());
});

it.each([...isoCountryCodes.slice(0, 3), "DEU", "CHN", "RKS", "GBN", "XXA", "XXB", "UNO", "ANT", "NTZ"])(
  "knows %s",
  (code) => {
    expect(isCountryCode(code)).toBe(true);
  },
);

it.each(["", "D", "D<<", "DE", "deu", "UTO", "IAO", "XKX", "__proto__", "constructor"])("does not know %j", (code) => {
  expect(isCountryCode(code)).toBe(false);
});

describe.each(["en", "zh-CN"])("in %s", (locale) => {
  it("names every code, each differently", () => {
    const names = [...isoCountryCodes, ...specialCountryCodes, "ANT", "NTZ", "UTO"].map((code) =>
      countryName(code, locale),
    );
    expect(names.filter((name) => !name || /^[A-Z]{3}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("offers countries in alphabetical order, then the special codes, none of them deprecated", () => {
    const options = countryOptions(locale);
    const countries = options.slice(0, isoCountryCodes.length).map(({ label }) => label);
    expect(countries).toEqual([...countries].sort(new Intl.Collator(locale).compare));
    expect(options.map(({ value }) => value).sort()).toEqual([...isoCountryCodes, ...specialCountryCodes].sort());
  });
});

it.each([
  ["IND", "en", "India"],
  ["IND", "zh-CN", "印度"],
  ["CHN", "en", "China"],
  ["TUR", "en", "Türkiye"],
  ["QQQ", "en", "QQQ"],
])("%s in %s is %s", (code, locale, name) => {
  expect(countryName(code, locale)).toBe(name);
});
