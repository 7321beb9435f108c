import type { Post } from "@/features/eligibility/domain/definition";
import { t } from "../../texts";

type Reach = { serves?: string[]; regions?: string[] };

export const post = (
  key: string,
  [en, zh]: [en: string, zh: string],
  country: string,
  timeZone: string,
  { serves = [], regions = [] }: Reach = {},
): Post => ({ key, city: t(en, zh), country, timeZone, active: true, serves, regions });
