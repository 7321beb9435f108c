import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "@/ui/panel";
import type { CaseDetail } from "../schema";
import { documentAt, PlaceLink } from "./place-link";

type Row = CaseDetail["sections"][number]["rows"][number];
type Member = NonNullable<Row["rows"]>[number][number];

/** What stands beside the answers, by their keys. */
export type Beside = {
  /** Question and chosen options in the applicant's language, where it is another. */
  other: ReadonlyMap<string, { label: string; display: string | null }>;
  otherLocale: string;
  /** Papers that prove the answer. */
  proofs: ReadonlyMap<string, { id: string; label: string }[]>;
  /** Open comments that are pinned to it. */
  pins: ReadonlyMap<string, { id: string; text: string }[]>;
  /** What the latest reply changed. */
  changed: ReadonlySet<string>;
};
type Props = {
  detail: CaseDetail;
  beside: Beside | null;
  mayPin: boolean;
  /** Where a question about an answer begins, if one may be asked now. */
  askAt?: string;
  aside?: ReactNode;
  children?: ReactNode;
};

/** Everything that was answered, section by section, sensitive answers masked, beside what proves it. */
export function AnswersPanel({ detail, aside, children, ...shown }: Props) {
  const t = useTranslations("review.case");
  return (
    <Panel id="answers" title={t("answers")} aside={aside}>
      {children}
      {detail.sections.map(({ key, title, rows }) => (
        <details key={key} id={`section-${key}`} open className="scroll-mt-24">
          <summary className="border-b-2 border-line py-1 font-semibold">{title}</summary>
          <dl>
            {rows.map((row) => (
              <Answer key={row.key} row={row} {...shown} />
            ))}
          </dl>
        </details>
      ))}
    </Panel>
  );
}

type AnswerProps = Pick<Props, "beside" | "mayPin" | "askAt"> & { row: Row };

function Answer({ row, beside, mayPin, askAt }: AnswerProps) {
  const t = useTranslations("review.case");
  const changed = beside ? beside.changed.has(row.key) : row.changed;
  return (
    <div id={`answer-${row.key}`} className="answer">
      <Question row={row} beside={beside} />
      <dd>
        {row.rows ? <Rows rows={row.rows} beside={beside} /> : <Value row={row} beside={beside} />}
        {changed && (
          <a href="#changes" className="ms-2 font-semibold text-[0.88em] text-info">
            {t("changedInReply")}
          </a>
        )}
        {beside && <Notes row={row} beside={beside} />}
      </dd>
      <dd className="flex items-start gap-2 text-[0.9em] print:hidden">
        {askAt && <AskLink row={row} askAt={askAt} />}
        {mayPin && row.kind !== "upload" && <PinButton row={row} />}
      </dd>
    </div>
  );
}

function Question({ row, beside }: { row: Member; beside: Beside | null }) {
  const other = beside?.other.get(row.key);
  return (
    <dt>
      {row.label}
      {other && (
        <span lang={beside?.otherLocale} className="block text-[0.9em]">
          {other.label}
        </span>
      )}
    </dt>
  );
}

function AskLink({ row, askAt }: { row: Row; askAt: string }) {
  const t = useTranslations("review.case");
  const subject = row.kind === "upload" ? "slot" : "field";
  return (
    <a href={`${askAt}?${subject}=${encodeURIComponent(row.key)}`} className="link">
      {t("ask")}
      <span className="sr-only"> {t("askAbout", { label: row.label })}</span>
    </a>
  );
}

/** The form behind it is one for the whole page (pin-dialog.tsx). */
function PinButton({ row }: { row: Row }) {
  const t = useTranslations("casePage.pins");
  return (
    <button type="button" data-pin={row.key} data-label={row.label} className="link">
      {t("pin")}
      <span className="sr-only"> {t("pinTo", { label: row.label })}</span>
    </button>
  );
}

/** What proves it, and what colleagues say about it. */
function Notes({ row, beside }: { row: Row; beside: Beside }) {
  const t = useTranslations("casePage.proof");
  const proofs = beside.proofs.get(row.key) ?? [];
  const pins = beside.pins.get(row.key) ?? [];
  if (proofs.length + pins.length === 0 || (row.display === "" && pins.length === 0)) return null;
  return (
    <div className="text-[0.88em]">
      {row.display !== "" && proofs.length > 0 && (
        <p>
          <span className="text-muted">{t("see")}: </span>
          {proofs.map(({ id, label }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <PlaceLink href={documentAt(id)}>{label}</PlaceLink>
            </span>
          ))}
        </p>
      )}
      {pins.map(({ id, text }) => (
        <p key={id} className="border-s-2 border-action ps-2">
          <a href={`#pin-${id}`} className="inline-block min-h-6 py-0.5 hover:underline">
            <bdi>{text}</bdi>
          </a>
        </p>
      ))}
    </div>
  );
}

function Value({ row, beside }: { row: Member; beside: Beside | null }) {
  const t = useTranslations("review.case");
  const other = beside?.other.get(row.key)?.display;
  if (row.display === "") return <span className="text-muted">{t("notAnswered")}</span>;
  if (row.masked)
    return (
      <span>
        <span aria-hidden="true">{row.display} </span>
        <span className="text-[0.88em] text-muted">({t("masked")})</span>
      </span>
    );
  return (
    <>
      <bdi>{row.display}</bdi>
      {other && (
        <span lang={beside?.otherLocale} className="block text-[0.9em] text-muted">
          {other}
        </span>
      )}
    </>
  );
}

function Rows({ rows, beside }: { rows: Member[][]; beside: Beside | null }) {
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
                <div key={member.key} id={`answer-${member.key}`} className="answer answer-within">
                  <Question row={member} beside={beside} />
                  <dd>
                    <Value row={member} beside={beside} />
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
