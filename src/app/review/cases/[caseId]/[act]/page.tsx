import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DecisionsPanel } from "@/features/decisions/components/decisions-panel";
import { formVersion } from "@/features/eligibility/queries";
import { CaseHeader } from "@/features/review/components/case-header";
import { RequestsPanel } from "@/features/review/components/history-panels";
import { VerdictPanel } from "@/features/review/components/verdict-panel";
import type { CaseDetail } from "@/features/review/schema";
import { BackLink } from "@/ui/back-link";
import { LinkButton } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/shell";
import { SummaryList } from "@/ui/summary-list";
import { pageFlash } from "../../../../page-flash";
import { type SearchParams, singleParams } from "../../../../search-params";
import { openCase } from "../open-case";
import { kinds } from "./act-kinds";

type Props = { params: Promise<{ caseId: string; act: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props) {
  const { caseId, act } = await params;
  const { detail } = await openCase(caseId);
  const t = await getTranslations("review.actions");
  return { title: Object.hasOwn(kinds, act) ? `${t(act as "give")}: ${detail.reference}` : undefined };
}

/** One act on a case, with what one needs to see while doing it. What was typed survives a refusal. */
export default async function ActPage({ params, searchParams }: Props) {
  const { caseId, act } = await params;
  const kind = Object.hasOwn(kinds, act) ? kinds[act] : undefined;
  const { context, detail } = await openCase(caseId);
  if (!kind) notFound();
  const t = await getTranslations("review");
  const back = `/review/cases/${caseId}`;
  const flash = await pageFlash(`${back}/${act}`);
  const possible = kind.needs.some((action) => detail.availableActions.includes(action));
  const { form } = await formVersion(context.db, detail.formVersionId);
  const scene = {
    context,
    detail,
    form,
    query: await singleParams(searchParams),
    act: { at: `/api/v1/cases/${caseId}`, back, version: detail.version, ...(flash ? { flash } : {}) },
  };
  return (
    <Page width="full">
      <BackLink href={back}>{t("act.toCase")}</BackLink>
      <CaseHeader detail={detail} now={context.now} actorId={context.actor.id} />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="min-w-0 max-w-[46rem]">
          <h2 className="mb-1 text-lg">{t(`actions.${act}` as "actions.give")}</h2>
          {kind.lead && <p className="mb-4 text-muted">{t(`act.${kind.lead}` as "act.give.lead")}</p>}
          {possible ? (
            await kind.draw(scene)
          ) : (
            <NotNow state={detail.statusText} back={back} message={flash?.message} typed={flash?.typed ?? {}} />
          )}
        </div>
        <div className="grid min-w-0 content-start gap-4">
          <VerdictPanel detail={detail} />
          <RequestsPanel detail={detail} />
          <DecisionsPanel detail={act === "decide" ? withoutOpenProposal(detail) : detail} />
        </div>
      </div>
    </Page>
  );
}

/** What stands in the form itself is not told twice. */
const withoutOpenProposal = (detail: CaseDetail): CaseDetail => ({
  ...detail,
  decisions: detail.decisions.filter(({ standing }) => standing !== "proposed"),
});

type NotNowProps = { state: string; back: string; message: string | undefined; typed: Record<string, string> };

/** The case has moved on: says where it is, and gives back what was typed. */
async function NotNow({ state, back, message, typed }: NotNowProps) {
  const t = await getTranslations("review.act");
  const texts = Object.entries(typed).filter(([name, text]) => text && /note|text|reason$|place/.test(name));
  return (
    <div className="grid gap-4">
      <Notice tone="warn" title={t("cannot")}>
        <p>{message ?? t("cannotText", { state })}</p>
      </Notice>
      {texts.length > 0 && (
        <section>
          <h3 className="mb-1 text-base">{t("typed")}</h3>
          <SummaryList rows={texts.map(([name, text]) => ({ key: name, label: name, value: text }))} />
        </section>
      )}
      <p>
        <LinkButton href={back}>{t("toCase")}</LinkButton>
      </p>
    </div>
  );
}
