import type { ListItem } from "@/features/eligibility/domain/definition";
import { t } from "../texts";

export type Row = readonly [value: string, en: string, zh: string];

export const items = (rows: readonly Row[]): ListItem[] => rows.map(([value, en, zh]) => ({ value, label: t(en, zh) }));
