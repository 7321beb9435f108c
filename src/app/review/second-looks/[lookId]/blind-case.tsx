import { getTranslations } from "next-intl/server";
import type { Context } from "@/features/identity/context";
import { AnswersPanel } from "@/features/review/components/answers-panel";
import { DocumentsPanel } from "@/features/review/components/documents-panel";
import { FindingsPanel } from "@/features/review/components/findings-panel";
import { RequestsPanel } from "@/features/review/components/history-panels";
import { OpenByAddress } from "@/features/review/components/open-by-address";
import { AskedChecks } from "@/features/review/components/second-looks/asked-checks";
import { OpinionForm } from "@/features/review/components/second-looks/opinion-form";
import { VerdictTag } from "@/features/review/components/tags";
import { VerdictPanel } from "@/features/review/components/verdict-panel";
import { besideAnswers } from "@/features/review/file/beside";
import { openBlind } from "@/features/review/second-looks/queries";
import type { OwnLook } from "@/features/review/second-looks/repository";
import { BackLink } from "@/ui/back-link";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/shell";
import { Tag } from "@/ui/tag";
import { pageFlash } from "../../../page-flash";

/** A case as it was sent, for somebody who is to judge it without knowing what others thought. */
export async function BlindCase({ context, own }: { context: Context; own: OwnLook }) {
  const t = await getTranslations("looks");
  const [{ detail, file, findings, lists }, flash] = await Promise.all([
    openBlind(context, own),
    pageFlash(`/review/second-looks/${own.look.id}`),
  ]);
  const { timeZone, documents } = detail;
  const beside = besideAnswers(file, { detail, pins: [], changed: new Set(), other: null });
  return (
    <Page width="full">
      <BackLink href="/review/second-looks">{t("back")}</BackLink>
      <header className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line pb-2">
        <h1 className="text-lg">
          <bdi>{detail.applicantName}</bdi>
        </h1>
        <span className="tabular text-muted">{detail.reference}</span>
        <span className="flex flex-wrap items-center gap-1.5">
          <Tag tone="info">{t("blind.tag")}</Tag>
          <VerdictTag verdict={detail.verdict} />
        </span>
      </header>
      <OpenByAddress />
      <div className="mb-4">
        <Notice title={t("title")}>
          <p>{t("blind.notice")}</p>
        </Notice>
      </div>
      <div className="grid gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 content-start gap-4">
          <VerdictPanel detail={detail} />
          <FindingsPanel caseId="" findings={findings} timeZone={timeZone} mayNote={false} />
          <AskedChecks lists={lists} />
          <AnswersPanel detail={detail} beside={beside} mayPin={false} />
          <RequestsPanel detail={detail} />
        </div>
        <div className="grid min-w-0 content-start gap-4 xl:sticky xl:top-20 xl:max-h-[calc(100vh-6rem)] xl:self-start xl:overflow-y-auto">
          <DocumentsPanel documents={documents} timeZone={timeZone} pins={[]} pinAt={null} fresh={new Set()} />
          <OpinionForm
            lookId={own.look.id}
            version={own.look.version}
            reasonCodes={file.form.definition.settings.reasonCodes}
            {...(flash ? { flash } : {})}
          />
        </div>
      </div>
    </Page>
  );
}
