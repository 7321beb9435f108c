import { expect, it } from "vitest";
import { apiLocale, pageLocale } from "@/server/i18n/locale";

it.each([
  [{}, "en"],
  [{ acceptLanguage: "zh-CN,zh;q=0.9,en;q=0.8" }, "zh-CN"],
  [{ acceptLanguage: "zh-TW" }, "zh-CN"],
  [{ acceptLanguage: "fr-FR, zh;q=0.3, en;q=0.5" }, "en"],
  [{ acceptLanguage: "zh;q=0, en;q=0.1" }, "en"],
  [{ acceptLanguage: "*" }, "en"],
  [{ acceptLanguage: ";;;q=abc,,zh-CN;q=2" }, "en"],
  [{ account: "zh-CN", acceptLanguage: "en" }, "zh-CN"],
  [{ cookie: "en", account: "zh-CN", acceptLanguage: "zh-CN" }, "en"],
  [{ cookie: "tlh", acceptLanguage: "zh" }, "zh-CN"],
  [{ cookie: "__proto__" }, "en"],
] as const)("a page for %j is in %s", (wishes, locale) => {
  expect(pageLocale(wishes)).toBe(locale);
});

it.each([
  [{ account: "zh-CN" }, "zh-CN"],
  [{ account: "zh-CN", acceptLanguage: "en-US" }, "en"],
  [{ account: "zh-CN", acceptLanguage: "*" }, "zh-CN"],
  [{ cookie: "en", acceptLanguage: "zh-CN" }, "en"],
] as const)("a program's answer for %j is in %s", (wishes, locale) => {
  expect(apiLocale(wishes)).toBe(locale);
});
