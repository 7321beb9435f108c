import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { hasRole } from "@/features/identity/domain/actor";
import { CaseHeader } from "@/features/review/components/case-header";
import { Grounds, Judged } from "@/features/review/components/related-panel";
import { SideBySide } from "@/features/review/components/side-by-side";
import { mayExamine } from "@/features/review/domain/desk-policy";
import { duplicatesOf } from "@/features/review/related/queries";
import { relationOutcomes } from "@/features/review/related/schema";
import { reachCase } from "@/features/review/use-cases/reach-case";
import { ApiForm } from "@/ui/api-form";
import { BackLink } from "@/ui/back-link";
import { SubmitButton } from "@/ui/button";
import { Radios } from "@/ui/choice-fields";
import { Panel } from "@/ui/panel";
import { Page } from "@/ui/shell";
import { TextArea } from "@/ui/text-area";
import { TextLink } from "@/ui/text-link";
import { type SearchParams, singleParams } from "../../../../../search-params";
import { openCase } from "../../open-case";

type Props = { params: Promise<{ caseId: string; otherId: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props) {
  const { detail } = await openCase((await params).caseId);
  const t = await getTranslations("related");
  return { title: `${t("pageTitle")}: ${detail.reference}` };
}

/** Two cases held against each other, why they look alike, and what the officer finds. */
export default async function DuplicatesPage({ params, searchParams }: Props) {
  const { caseId, otherId } = await params;
  const [{ context, detail }, { detail: other }] = await Promise.all([openCase(caseId), openCase(otherId)]);
  if (caseId === otherId || !hasRole(context.actor, "reviewer", "supervisor", "auditor")) notFound();
  const [{ items }, reached, { show }] = await Promise.all([
    duplicatesOf(context, caseId),
    reachCase(context, { caseId }),
    singleParams(searchParams),
  ]);
  const item = items.find((one) => one.caseId === otherId);
  const mayJudge = reached.ok && mayExamine(context.actor, reached.value).ok;
  const t = await getTranslations("related");
  const base = `/review/cases/${caseId}`;
  const here = `${base}/duplicates/${otherId}`;
  const all = show === "all";
  return (
    <Page width="full">
      <BackLink href={`${base}#related`}>{(await getTranslations("review.act"))("toCase")}</BackLink>
      <CaseHeader detail={detail} now={context.now} actorId={context.actor.id} />
      <div className="grid max-w-[80rem] gap-4">
        <h2 className="text-lg">{t("pageTitle")}</h2>
        <p className="max-w-[45rem] text-muted">{t("pageLead")}</p>
        {item && <Grounds item={item} />}
        <p>
          <TextLink href={all ? here : `${here}?show=all`}>{t(all ? "onlyDifferent" : "showAll")}</TextLink>
        </p>
        <SideBySide one={detail} other={other} all={all} />
        {item?.relation && (
          <Panel id="judged" title={t("stands")}>
            <Judged caseId={caseId} relation={item.relation} timeZone={detail.timeZone} mayJudge={mayJudge} />
          </Panel>
        )}
        {mayJudge && !item?.relation && <JudgeForm caseId={caseId} otherId={otherId} />}
      </div>
    </Page>
  );
}

async function JudgeForm({ caseId, otherId }: { caseId: string; otherId: string }) {
  const t = await getTranslations("related");
  return (
    <Panel id="judge" title={t("judge")}>
      <ApiForm action={`/api/v1/cases/${caseId}/relations`} hidden={{ other: otherId }} idempotent label={t("judge")}>
        <Radios
          name="outcome"
          label={t("judge")}
          hint={t("judgeHelp")}
          options={relationOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
        <TextArea name="note" label={t("note")} rows={3} most={2_000} />
        <p>
          <SubmitButton>{t("save")}</SubmitButton>
        </p>
      </ApiForm>
    </Panel>
  );
}
