import { useTranslations } from "next-intl";
import { Tag } from "@/ui/tag";
import type { ComparisonView } from "../file/schema";
import { answerAt, documentAt, PlaceLink } from "./place-link";

type Change = ComparisonView["sections"][number]["changes"][number];
type Props = {
  comparison: ComparisonView /** The page on which answers and documents stand, if it is another. */;
  base?: string;
};

/** Only what differs between two submissions, before and after, section by section. */
export function Changes({ comparison: { sections, documents }, base = "" }: Props) {
  const t = useTranslations("casePage.changes");
  if (sections.length + documents.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <div className="grid gap-4">
      {documents.length > 0 && (
        <ul className="grid gap-1">
          {documents.map(({ id, label, fileName, fate }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-2">
              <Tag tone={fate === "added" ? "info" : "neutral"}>{t(fate === "added" ? "newPaper" : "gonePaper")}</Tag>
              <PlaceLink href={`${base}${documentAt(id)}`}>{label}</PlaceLink>
              <span className="text-muted">
                <bdi>{fileName}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      {sections.map(({ key, title, changes }) => (
        <section key={key} aria-label={t("caption", { section: title })}>
          <h3 className="border-b-2 border-line pb-0.5 text-[1em]">{title}</h3>
          <ul>
            {changes.map((change) => (
              <li
                key={`${change.key} ${change.row?.fate}`}
                className="grid gap-x-4 border-b border-line py-1.5 sm:grid-cols-[minmax(9em,2fr)_3fr_3fr]"
              >
                <ChangedLabel change={change} base={base} />
                <Value name={t("before")} change={change} value={change.before} gone />
                <Value name={t("after")} change={change} value={change.after} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ChangedLabel({ change: { key, label, row }, base }: { change: Change; base: string }) {
  const t = useTranslations("casePage.changes");
  return (
    <p>
      {row && <span className="block text-[0.88em] text-muted">{`${t("row", row)} · ${t(row.fate)}`}</span>}
      <PlaceLink href={`${base}${answerAt(key)}`}>{label}</PlaceLink>
    </p>
  );
}

function Value({ name, change, value, gone }: { name: string; change: Change; value: string; gone?: boolean }) {
  const t = useTranslations("casePage.changes");
  return (
    <p className="min-w-0">
      <span className="text-[0.88em] text-muted">{name}: </span>
      {value === "" ? (
        <span className="text-muted">{t("nothing")}</span>
      ) : gone ? (
        <del className="whitespace-pre-line text-muted">
          <bdi>{value}</bdi>
        </del>
      ) : (
        <ins className="whitespace-pre-line font-medium no-underline">
          <bdi>{value}</bdi>
        </ins>
      )}
      {change.masked && value !== "" && <span className="text-[0.88em] text-muted"> ({t("masked")})</span>}
    </p>
  );
}
