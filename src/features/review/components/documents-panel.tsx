import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showDate, showMoment } from "@/server/i18n/dates";
import { translator } from "@/server/i18n/translator";
import { Details } from "@/ui/details";
import { EmptyState } from "@/ui/empty-state";
import { Icon } from "@/ui/icon";
import { Panel } from "@/ui/panel";
import { TextLink } from "@/ui/text-link";
import type { PinView } from "../file/schema";
import type { CaseDetail } from "../schema";
import { PaperViewer } from "./viewer/paper-viewer";
import type { ViewerWords } from "./viewer/viewer";

type StoredDocument = CaseDetail["documents"][number];

type Props = Pick<CaseDetail, "documents" | "timeZone"> & {
  pins: PinView[];
  /** Where a comment is pinned; null for those who may not. */
  pinAt: string | null;
  /** Papers that came with the latest reply. */
  fresh: ReadonlySet<string>;
};

/** The papers beside the answers, each shown in place when it is opened; one at a time. */
export function DocumentsPanel({ documents, timeZone, ...shown }: Props) {
  const t = useTranslations("review");
  const current = documents.filter(({ removedAt }) => removedAt === null);
  const replaced = documents.filter(({ removedAt }) => removedAt !== null);
  return (
    <Panel id="documents" title={t("case.documents")}>
      {current.length === 0 && (
        <EmptyState title={t("documents.none")}>
          <p>{t("documents.noneText")}</p>
        </EmptyState>
      )}
      {current.map((document) => (
        <Paper key={document.id} document={document} timeZone={timeZone} {...shown} />
      ))}
      {replaced.length > 0 && (
        <Details summary={t("documents.earlier")}>
          {replaced.map((document) => (
            <Paper key={document.id} document={document} timeZone={timeZone} {...shown} />
          ))}
        </Details>
      )}
    </Panel>
  );
}

type PaperProps = Omit<Props, "documents"> & { document: StoredDocument };

function Paper({ document, timeZone, pins, pinAt, fresh }: PaperProps) {
  const t = useTranslations("review.documents");
  const changes = useTranslations("casePage.changes");
  const words = useViewerWords();
  const locale = useLocale() as Locale;
  const { id, slotLabel, fileName, mediaType, size, issuedOn, validUntil, nameOnDocument, removedAt } = document;
  const address = `/api/v1/documents/${id}/content`;
  const facts = [
    issuedOn && t("issuedOn", { date: showDate(locale, issuedOn) }),
    validUntil && t("validUntil", { date: showDate(locale, validUntil) }),
    nameOnDocument && t("nameOnDocument", { name: nameOnDocument }),
    removedAt && t("replaced", { when: showMoment(locale, new Date(removedAt), timeZone) }),
  ].filter(Boolean);
  return (
    <details
      id={`document-${id}`}
      data-slot={removedAt ? undefined : document.slot}
      name="papers"
      className="scroll-mt-2 rounded-md border border-line open:border-control"
    >
      <summary className="flex flex-wrap items-baseline gap-x-2 px-2.5 py-1.5">
        <Icon name="document" className="self-center text-action" />
        <strong className="text-pretty">{slotLabel}</strong>
        {fresh.has(id) && <strong className="text-[0.88em] text-info">{changes("inReply")}</strong>}
        <span className="min-w-0 text-[0.88em] text-muted">
          <bdi>{fileName}</bdi> · {t("size", { kilobytes: Math.max(1, Math.round(size / 1024)) })}
        </span>
      </summary>
      <div className="grid gap-2 border-t border-line p-2.5">
        {facts.length > 0 && <p className="text-[0.92em]">{facts.join(" · ")}</p>}
        <Checks checks={document.checks} />
        <PaperViewer
          id={id}
          address={address}
          mediaType={mediaType}
          name={slotLabel}
          pins={onPages(pins, id)}
          pinAt={pinAt}
          words={words}
        />
        <p>
          <TextLink href={address} download>
            {t("download")}
          </TextLink>
        </p>
      </div>
    </details>
  );
}

const onPages = (pins: PinView[], id: string) =>
  pins.flatMap(({ id: pin, documentId, page, x, y, text, resolvedAt }) =>
    documentId === id && page !== null && x !== null && y !== null && !resolvedAt
      ? [{ id: pin, page, x, y, text }]
      : [],
  );

const viewerWords = [
  ...(["previous", "next", "zoomIn", "zoomOut", "fit", "turn", "pin", "loading", "failed", "keys", "aim"] as const),
  ...(["comment", "save", "cancel", "saveFailed", "noText", "close"] as const),
];

function useViewerWords(): ViewerWords {
  const t = useTranslations("casePage.viewer");
  return {
    ...(Object.fromEntries(viewerWords.map((word) => [word, t(word)])) as ViewerWords),
    region: t("region", { name: "#" }),
    page: t("page", { page: "#", pages: "##" }),
    pinHere: t("pinHere", { number: "#", text: "##" }),
  };
}

/** What was found in the file when it came: measured sizes, and what wants a second look. */
function Checks({ checks }: Pick<StoredDocument, "checks">) {
  const locale = useLocale() as Locale;
  const words = translator(locale, "applicant.checks");
  const known = checks.flatMap(({ code, tone, values }) =>
    typeof code === "string" && words.has(code)
      ? [{ code, tone, text: words(code, (values ?? {}) as Record<string, string>) }]
      : [],
  );
  if (known.length === 0) return null;
  return (
    <ul className="grid gap-0.5 text-[0.92em]">
      {known.map(({ code, tone, text }) => (
        <li key={code} className={tone === "warn" ? "text-warn" : "text-muted"}>
          <Icon name={tone === "warn" ? "warn" : "check"} className="me-1.5" />
          {text}
        </li>
      ))}
    </ul>
  );
}
