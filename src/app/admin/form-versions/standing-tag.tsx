import { useTranslations } from "next-intl";
import type { Standing } from "@/features/eligibility/domain/standing";
import type { IconName } from "@/ui/icon";
import { Tag, type TagTone } from "@/ui/tag";

const icons: Partial<Record<Standing, IconName>> = { draft: "pencil", "to-come": "clock" };
const tones: Record<Standing, TagTone> = { draft: "info", "to-come": "info", "in-force": "ok", earlier: "neutral" };

/** Where a version stands, in a word, a shape and a colour. */
export function StandingTag({ standing }: { standing: Standing }) {
  const t = useTranslations("versions.standings");
  const icon = icons[standing];
  return (
    <Tag tone={tones[standing]} {...(icon ? { icon } : {})}>
      {t(standing)}
    </Tag>
  );
}
