import { useTranslations } from "next-intl";
import type { WalkView } from "@/features/impact/schema";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";

/** What sections, pages ("section page") and questions are called, and where they are edited. */
export type Names = { titles: Record<string, string>; questions: string };

/** The report of a walk in words. */
export function WalkFindings({ report, names }: { report: WalkView; names: Names }) {
  const t = useTranslations("checks.walker");
  const { deadEnds, unseen, restless, arrived, walks, seed } = report;
  return (
    <div className="grid gap-4">
      <p>{t("arrived", { arrived, walks, seed })}</p>
      {deadEnds.length === 0 && restless.length === 0 && (
        <Notice tone="ok" title={t("clean")}>
          <p>{t("cleanText")}</p>
        </Notice>
      )}
      {deadEnds.length > 0 && <h3 className="font-semibold">{t("deadEnds", { count: deadEnds.length })}</h3>}
      {deadEnds.map((end) => (
        <End key={`${end.section} ${end.page} ${end.question}`} end={end} names={names} />
      ))}
      {restless.length > 0 && (
        <Notice tone="refusal" title={t("restless")}>
          <Questions paths={restless} names={names} />
        </Notice>
      )}
      {unseen.length > 0 && (
        <Notice tone="warn" title={t("unseen", { count: unseen.length })}>
          <p>{t("unseenText")}</p>
          <Questions paths={unseen} names={names} />
        </Notice>
      )}
    </div>
  );
}

const nameOf = ({ titles }: Names, path: string) => titles[path.replace(/\[\d+\]/, "[]")] ?? path;

function Questions({ paths, names }: { paths: string[]; names: Names }) {
  return (
    <ul className="list-disc ps-5">
      {[...new Set(paths)].map((path) => (
        <li key={path} className="wrap-anywhere">
          <TextLink href={`${names.questions}?${new URLSearchParams({ field: path.replace(/\[\d+\]/, "[]") })}`}>
            {nameOf(names, path)}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

function End({ end, names }: { end: WalkView["deadEnds"][number]; names: Names }) {
  const t = useTranslations("checks.walker");
  const page = names.titles[`${end.section} ${end.page}`] ?? end.page;
  const section = names.titles[end.section] ?? end.section;
  const title = end.question
    ? t("shutQuestion", { question: nameOf(names, end.question), page })
    : t("deadEnd", { page, section });
  return (
    <Notice tone="refusal" title={title}>
      <p>{t("faults")}</p>
      <Questions paths={end.faults.map(({ field }) => field)} names={names} />
      {end.road.length === 0 ? (
        <p>{t("everybody")}</p>
      ) : (
        <>
          <p>{t("road", { count: end.road.length })}</p>
          <ol className="list-decimal ps-5">
            {end.road.map(({ field, value }) => (
              <li key={field} className="wrap-anywhere">
                {nameOf(names, field)}: <code className="font-mono">{shown(value)}</code>
              </li>
            ))}
          </ol>
        </>
      )}
    </Notice>
  );
}

const longest = 160;
const shown = (value: unknown) => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};
