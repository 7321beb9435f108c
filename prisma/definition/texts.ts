import type { Option, Text } from "@/features/eligibility/domain/definition";

export const t = (en: string, zh: string): Text => ({ en, "zh-CN": zh });

/** One choice. `code` is the number that the old form gave it. */
export const option = (value: string, en: string, zh: string, code?: string): Option => ({
  value,
  label: t(en, zh),
  ...(code ? { code } : {}),
});
