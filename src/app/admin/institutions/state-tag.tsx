import type { InstitutionView } from "@/features/eligibility/schema";
import { Tag, type TagTone } from "@/ui/tag";

const tones: Record<InstitutionView["state"], TagTone> = {
  listed: "ok",
  known: "info",
  inactive: "neutral",
  excluded: "refusal",
};

export function StateTag({ state, label }: { state: InstitutionView["state"]; label: string }) {
  return <Tag tone={tones[state]}>{label}</Tag>;
}
