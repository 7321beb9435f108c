import { items } from "./items";

/** The languages in which every page and message is complete. */
export const languages = items([
  ["en", "English", "英文（English）"],
  ["zh-CN", "Simplified Chinese (简体中文)", "简体中文"],
]);
