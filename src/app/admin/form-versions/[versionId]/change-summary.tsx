import { useTranslations } from "next-intl";
import { byPart, type Difference } from "@/features/eligibility/domain/difference/difference";
import { TextLink } from "@/ui/text-link";

/** How much changed of what, in a line, and the way to all of it. */
export function ChangeSummary({ differences, href }: { differences: readonly Difference[]; href: string }) {
  const t = useTranslations("versions");
  if (differences.length === 0) return <p className="text-muted">{t("difference.none")}</p>;
  const parts = Object.entries(byPart(differences)).filter(([, changes]) => changes.length > 0);
  return (
    <>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {parts.map(([part, changes]) => (
          <li key={part}>
            {t(`partsOf.${part as "fields"}`)} <strong className="tabular">{changes.length}</strong>
          </li>
        ))}
      </ul>
      <p>
        <TextLink href={href}>{t("difference.all")}</TextLink>
      </p>
    </>
  );
}
