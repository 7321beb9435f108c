import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showDate, showMoment } from "@/server/i18n/dates";
import { translator } from "@/server/i18n/translator";
import { Details } from "@/ui/details";
import { EmptyState } from "@/ui/empty-state";
import { Icon } from "@/ui/icon";
import { Panel } from "@/ui/panel";
import { TextLink } from "@/ui/text-link";
import type { CaseDetail } from "../schema";
import { PdfPages } from "./pdf-pages";

type StoredDocument = CaseDetail["documents"][number];

/** The papers beside the answers, each shown in place when it is opened. */
export function DocumentsPanel({ documents, timeZone }: Pick<CaseDetail, "documents" | "timeZone">) {
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
        <Paper key={document.id} document={document} timeZone={timeZone} />
      ))}
      {replaced.length > 0 && (
        <Details summary={t("documents.earlier")}>
          {replaced.map((document) => (
            <Paper key={document.id} document={document} timeZone={timeZone} />
          ))}
        </Details>
      )}
    </Panel>
  );
}

function Paper({ document, timeZone }: { document: StoredDocument; timeZone: string }) {
  const t = useTranslations("review.documents");
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
    <details id={`document-${id}`} className="rounded-md border border-line open:border-control">
      <summary className="flex flex-wrap items-baseline gap-x-2 px-2.5 py-1.5">
        <Icon name="document" className="self-center text-action" />
        <strong className="text-pretty">{slotLabel}</strong>
        <span className="min-w-0 text-[0.88em] text-muted">
          <bdi>{fileName}</bdi> · {t("size", { kilobytes: Math.max(1, Math.round(size / 1024)) })}
        </span>
      </summary>
      <div className="grid gap-2 border-t border-line p-2.5">
        {facts.length > 0 && <p className="text-[0.92em]">{facts.join(" · ")}</p>}
        <Checks checks={document.checks} />
        {mediaType === "application/pdf" ? (
          <PdfPages
            address={address}
            name={slotLabel}
            words={{
              loading: t("loading"),
              failed: t("failed"),
              page: t("page", { page: "#", pages: "##" }),
              more: t("morePages", { shown: "#", pages: "##" }),
            }}
          />
        ) : (
          // biome-ignore lint/performance/noImgElement: the bytes are served to those in reach only, never by an optimiser
          <img src={address} alt={slotLabel} loading="lazy" className="max-h-[80vh] w-full object-contain" />
        )}
        <p>
          <TextLink href={address} download>
            {t("download")}
          </TextLink>
        </p>
      </div>
    </details>
  );
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
