import { useTranslations } from "next-intl";
import { Tag, type TagTone } from "@/ui/tag";
import type { Outcome } from "../../domain/definition";

const tones: Record<Outcome, TagTone> = { PASS: "ok", REFER: "info", MISSING: "warn", FAIL: "refusal" };

export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  const t = useTranslations("admin.versions.outcomes");
  return <Tag tone={tones[outcome]}>{t(outcome)}</Tag>;
}
