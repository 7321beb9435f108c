import { useTranslations } from "next-intl";
import type { ImportState } from "@/features/eligibility/import-repository";
import { Tag, type TagTone } from "@/ui/tag";

const tones: Record<ImportState, TagTone> = {
  waiting: "neutral",
  reading: "info",
  faulty: "refusal",
  ready: "warn",
  applying: "info",
  done: "ok",
  cancelled: "neutral",
  failed: "refusal",
};

export function ImportTag({ state }: { state: ImportState }) {
  const t = useTranslations("institutions.importStates");
  return <Tag tone={tones[state]}>{t(state)}</Tag>;
}
