import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "@/ui/panel";
import type { CaseDetail } from "../schema";

type Row = CaseDetail["sections"][number]["rows"][number];
type Member = NonNullable<Row["rows"]>[number][number];
type Props = {
  detail: CaseDetail /** Where a question about an answer begins, if one may be asked now. */;
  askAt?: string;
  children?: ReactNode;
};

/** Everything that was answered, section by section, sensitive answers masked; each leads to a question about it. */
export function AnswersPanel({ detail, askAt, children }: Props) {
  const t = useTranslations("review.case");
  return (
    <Panel id="answers" title={t("answers")}>
      {children}
      {detail.sections.map(({ key, title, rows }) => (
        <details key={key} id={`section-${key}`} open className="scroll-mt-24">
          <summary className="border-b-2 border-line py-1 font-semibold">{title}</summary>
          <dl>
            {rows.map((row) => (
              <Answer key={row.key} row={row} askAt={askAt} />
            ))}
          </dl>
        </details>
      ))}
    </Panel>
  );
}

function Answer({ row, askAt }: { row: Row; askAt: string | undefined }) {
  const t = useTranslations("review.case");
  const subject = row.kind === "upload" ? "slot" : "field";
  return (
    <div
      id={`answer-${row.key}`}
      className="grid scroll-mt-24 gap-x-4 gap-y-0.5 border-b border-line py-1.5 sm:grid-cols-[minmax(9em,2fr)_3fr_auto]"
    >
      <dt className="text-muted text-pretty">{row.label}</dt>
      <dd className="min-w-0">
        {row.rows ? <Rows rows={row.rows} /> : <Value row={row} />}
        {row.changed && <strong className="ms-2 text-[0.88em] text-info">{t("changedInReply")}</strong>}
      </dd>
      {askAt && (
        <dd className="print:hidden">
          <a
            href={`${askAt}?${subject}=${encodeURIComponent(row.key)}`}
            className="text-[0.9em] text-action underline underline-offset-4"
          >
            {t("ask")}
            <span className="sr-only"> {t("askAbout", { label: row.label })}</span>
          </a>
        </dd>
      )}
    </div>
  );
}

function Value({ row }: { row: Member }) {
  const t = useTranslations("review.case");
  if (row.display === "") return <span className="text-muted">{t("notAnswered")}</span>;
  if (row.masked)
    return (
      <span>
        <span aria-hidden="true">{row.display} </span>
        <span className="text-[0.88em] text-muted">({t("masked")})</span>
      </span>
    );
  return <bdi className="whitespace-pre-line">{row.display}</bdi>;
}

function Rows({ rows }: { rows: Member[][] }) {
  const t = useTranslations("review.case");
  if (rows.length === 0) return <span className="text-muted">{t("noRows")}</span>;
  return (
    <ol className="grid gap-2">
      {rows.map((members, at) => (
        <li key={members[0]?.key ?? at} className="border-s-2 border-line ps-3">
          <span className="text-[0.88em] text-muted">{t("rowNumber", { number: at + 1 })}</span>
          <dl>
            {members
              .filter(({ display }) => display !== "")
              .map((member) => (
                <div key={member.key} className="grid gap-x-3 sm:grid-cols-[minmax(7em,2fr)_3fr]">
                  <dt className="text-muted">{member.label}</dt>
                  <dd className="min-w-0">
                    <Value row={member} />
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
