import type { Text } from "./definition";

export const t = (en: string, zh: string): Text => ({ en, "zh-CN": zh });
