import { useTranslations } from "next-intl";
import { LinkButton } from "./button";

/** By cursor: there is a next page and perhaps a first one, but no page numbers to be wrong about. */
export function Pagination({ previous, next }: { previous?: string | null; next?: string | null }) {
  const t = useTranslations("kit");
  if (!previous && !next) return null;
  return (
    <nav aria-label={t("pages")} className="mt-5 flex gap-3 print:hidden">
      {previous && (
        <LinkButton href={previous} rel="prev" icon="left">
          {t("previous")}
        </LinkButton>
      )}
      {next && (
        <LinkButton href={next} rel="next" iconAfter="right" className="ms-auto">
          {t("next")}
        </LinkButton>
      )}
    </nav>
  );
}
