import { useTranslations } from "next-intl";
import type { Standing } from "@/features/eligibility/domain/standing";
import { Tag, type TagTone } from "@/ui/tag";

const tones: Record<Standing, TagTone> = { draft: "info", "to-come": "warn", "in-force": "ok", earlier: "neutral" };

/** Where a version stands, in a word, a shape and a colour. */
export function StandingTag({ standing }: { standing: Standing }) {
  const t = useTranslations("versions.standings");
  return (
    <Tag tone={tones[standing]} {...(standing === "draft" ? { icon: "pencil" as const } : {})}>
      {t(standing)}
    </Tag>
  );
}
