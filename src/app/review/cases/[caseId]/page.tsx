import { getTranslations } from "next-intl/server";
import { DecisionsPanel } from "@/features/decisions/components/decisions-panel";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import { ActionRail } from "@/features/review/components/action-rail";
import { AnswersPanel } from "@/features/review/components/answers-panel";
import { CaseFacts } from "@/features/review/components/case-facts";
import { CaseHeader } from "@/features/review/components/case-header";
import { DocumentsPanel } from "@/features/review/components/documents-panel";
import { RequestsPanel, TimelinePanel } from "@/features/review/components/history-panels";
import { NotesPanel } from "@/features/review/components/notes-panel";
import { ReassessmentsPanel } from "@/features/review/components/reassessments-panel";
import { UnmaskPart } from "@/features/review/components/unmask-part";
import { VerdictPanel } from "@/features/review/components/verdict-panel";
import { reassessmentsOf } from "@/features/review/reassessments";
import { BackLink } from "@/ui/back-link";
import { Page } from "@/ui/shell";
import { pageFlash } from "../../../page-flash";
import { openCase } from "./open-case";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata({ params }: Props) {
  const { detail } = await openCase((await params).caseId);
  return { title: `${detail.applicantName}, ${detail.reference}` };
}

/** A case on one page: what can be done, the verdict and its trace, answers beside the documents, and what happened. */
export default async function CasePage({ params }: Props) {
  const { caseId } = await params;
  const { context, detail } = await openCase(caseId);
  const t = await getTranslations("review.case");
  const flash = await pageFlash(`/review/cases/${caseId}`);
  const { form } = await publishedForm(context.db, context.now);
  const city = form.definition.lists.posts.find(({ key }) => key === detail.post)?.city;
  const can = (action: string) => detail.availableActions.includes(action);
  const reassessed = await reassessmentsOf(context, caseId);
  const base = `/review/cases/${caseId}`;
  const parts = ["verdict", "answers", "documents", "requests", "decisions", "notes", "timeline"] as const;
  return (
    <Page width="full">
      <BackLink href="/review">{t("back")}</BackLink>
      <CaseHeader detail={detail} now={context.now} actorId={context.actor.id} />
      <div className="grid gap-4 lg:grid-cols-[12rem_minmax(0,1fr)] xl:grid-cols-[12rem_minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid content-start gap-5 lg:sticky lg:top-20 lg:self-start">
          <ActionRail
            detail={detail}
            actorId={context.actor.id}
            {...(flash ? { flash: { faults: flash.faults, message: flash.message } } : {})}
          />
          <nav aria-label={t("sections")} className="hidden lg:block print:hidden">
            <ul className="grid gap-0.5">
              {parts.map((part) => (
                <li key={part}>
                  <a href={`#${part}`} className="block rounded-sm px-1 py-0.5 hover:bg-sunken hover:underline">
                    {t(part)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div className="grid min-w-0 content-start gap-4">
          <CaseFacts detail={detail} post={inLanguage(city, context.locale) || detail.post} />
          <VerdictPanel detail={detail} />
          <ReassessmentsPanel at={detail} found={reassessed} mayAsk={can("reassess")} />
          <AnswersPanel detail={detail} {...(can("ask-applicant") ? { askAt: `${base}/ask-applicant` } : {})}>
            {can("unmask") && <UnmaskPart detail={detail} />}
          </AnswersPanel>
          <RequestsPanel detail={detail} />
          <DecisionsPanel detail={detail} />
          <NotesPanel detail={detail} mayWrite={can("add-note")} />
          <TimelinePanel detail={detail} />
        </div>
        <div className="min-w-0 lg:col-start-2 xl:sticky xl:top-20 xl:col-start-3 xl:max-h-[calc(100vh-6rem)] xl:self-start xl:overflow-y-auto">
          <DocumentsPanel documents={detail.documents} timeZone={detail.timeZone} />
        </div>
      </div>
    </Page>
  );
}
