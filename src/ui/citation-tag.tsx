import { useTranslations } from "next-intl";
import { classes } from "./class-names";

/** How much a statement can be leaned on. */
export type Standing = "law" | "official" | "reported" | "default" | "open";

const looks: Record<Standing, string> = {
  law: "border-solid border-ink text-ink",
  official: "border-solid border-info text-info",
  reported: "border-dashed border-warn text-warn",
  default: "border-dotted border-control text-muted",
  open: "border-dotted border-control text-ink",
};

export function CitationTag({ standing }: { standing: Standing }) {
  const t = useTranslations("kit");
  return (
    <span
      title={t(`citationMeaning.${standing}`)}
      className={classes(
        "me-1 inline-block whitespace-nowrap rounded-sm border-2 bg-raised px-[0.4em] text-[0.78em] font-semibold leading-[1.5]",
        looks[standing],
      )}
    >
      {t(`citation.${standing}`)}
    </span>
  );
}

type Props = { standing: Standing; source: string; asOf?: string; href?: string };

/** Tag, source and date, as they stand below every fact. */
export function Citation({ standing, source, asOf, href }: Props) {
  const t = useTranslations("kit");
  return (
    <span className="block text-[0.85em] text-muted">
      <CitationTag standing={standing} />{" "}
      {href ? (
        <a href={href} className="underline underline-offset-2">
          {source}
        </a>
      ) : (
        source
      )}
      {asOf && ` · ${t("asOf", { date: asOf })}`}
    </span>
  );
}
