import { getTranslations } from "next-intl/server";
import { DecisionsPanel } from "@/features/decisions/components/decisions-panel";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import { ActionRail } from "@/features/review/components/action-rail";
import { AnswersPanel } from "@/features/review/components/answers-panel";
import { BundlePanel } from "@/features/review/components/bundle-panel";
import { CaseFacts } from "@/features/review/components/case-facts";
import { CaseHeader } from "@/features/review/components/case-header";
import { ChangesPanel } from "@/features/review/components/changes-panel";
import { ChecksPanel } from "@/features/review/components/checks-panel";
import { DocumentsPanel } from "@/features/review/components/documents-panel";
import { FindingsPanel } from "@/features/review/components/findings-panel";
import { GlancePanel } from "@/features/review/components/glance-panel";
import { RequestsPanel, TimelinePanel } from "@/features/review/components/history-panels";
import { NotesPanel } from "@/features/review/components/notes-panel";
import { OpenByAddress } from "@/features/review/components/open-by-address";
import { PinForAnswers } from "@/features/review/components/pin-for-answers";
import { PinsPanel } from "@/features/review/components/pins-panel";
import { ReassessmentsPanel } from "@/features/review/components/reassessments-panel";
import { RelatedPanel } from "@/features/review/components/related-panel";
import { GivenPanel } from "@/features/review/components/second-looks/given-panel";
import { UnmaskPart } from "@/features/review/components/unmask-part";
import { VerdictPanel } from "@/features/review/components/verdict-panel";
import { WatchPanel } from "@/features/review/components/watch-panel";
import { canExamine, mayBundle, mayExamine, mayPin } from "@/features/review/domain/desk-policy";
import { maySettle } from "@/features/review/domain/second-looks/opinion";
import { colleaguesOf } from "@/features/review/file/mentions";
import { reassessmentsOf } from "@/features/review/reassessments";
import { duplicatesOf } from "@/features/review/related/queries";
import type { CaseDetail } from "@/features/review/schema";
import { givenLookOf } from "@/features/review/second-looks/queries";
import { hitsOf } from "@/features/review/watch/queries";
import { BackLink } from "@/ui/back-link";
import { KeyHint } from "@/ui/key-hint";
import { Page } from "@/ui/shell";
import { pageFlash } from "../../../page-flash";
import { type SearchParams, singleParams } from "../../../search-params";
import { BilingualSwitch } from "./bilingual-switch";
import { caseAddress } from "./case-address";
import { caseNotes } from "./case-notes";
import { openCase, openCaseFile } from "./open-case";
import { TurningPoints } from "./turning-points";

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props) {
  const { detail } = await openCase((await params).caseId);
  return { title: `${detail.applicantName}, ${detail.reference}` };
}

/** A case on one page: what can be done, what it is about in ten seconds, answers beside what proves them. */
export default async function CasePage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const [{ context, detail }, file] = await Promise.all([openCase(caseId), openCaseFile(caseId)]);
  const t = await getTranslations("review.case");
  const asked = await singleParams(searchParams);
  const shown = { both: asked.questions === "both", turning: asked.turning === "open" };
  const { both, turning } = shown;
  const flash = await pageFlash(`/review/cases/${caseId}`);
  const [{ form }, notes, colleagues, alike, hits, look] = await Promise.all([
    publishedForm(context.db, context.now),
    file && caseNotes(file, { context, detail, both }),
    file ? colleaguesOf(context, file.found) : [],
    file && duplicatesOf(context, caseId),
    file ? hitsOf(context, caseId) : [],
    file && givenLookOf(context, { applicationId: caseId }),
  ]);
  const city = form.definition.lists.posts.find(({ key }) => key === detail.post)?.city;
  const can = (action: string) => detail.availableActions.includes(action);
  const reassessed = await reassessmentsOf(context, caseId);
  const base = `/review/cases/${caseId}`;
  const asking = can("ask-applicant") ? { askAt: `${base}/ask-applicant` } : {};
  const open = file !== null && canExamine(file.found).ok;
  const mayJudge = file !== null && mayExamine(context.actor, file.found).ok;
  const mayNote = open && mayExamine(context.actor, file.found).ok;
  const pinAt = open && mayPin(context.actor, file.found).ok ? `/api/v1/cases/${caseId}/pins` : null;
  const maySettleIt = look !== null && maySettle(context.actor, [look.first.by.id, look.second.by.id]).ok;
  const { timeZone } = detail;
  return (
    <Page width="full">
      <BackLink href="/review">{t("back")}</BackLink>
      <CaseHeader detail={detail} now={context.now} actorId={context.actor.id} />
      <OpenByAddress />
      <div className="mb-4 grid gap-3">
        <GlancePanel detail={detail} now={context.now} noted={notes?.glance ?? null} />
        <CaseFacts detail={detail} post={inLanguage(city, context.locale) || detail.post} />
      </div>
      <div className="grid gap-4 lg:grid-cols-[12rem_minmax(0,1fr)] xl:grid-cols-[12rem_minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid content-start gap-5 lg:sticky lg:top-20 lg:max-h-[calc(100vh-6rem)] lg:self-start lg:overflow-y-auto">
          <ActionRail
            detail={detail}
            actorId={context.actor.id}
            {...(flash ? { flash: { faults: flash.faults, message: flash.message } } : {})}
          />
          <Contents parts={notes ? allParts : counterParts} />
        </div>
        <div className="grid min-w-0 content-start gap-4">
          {notes?.comparison && (
            <ChangesPanel comparison={notes.comparison} timeZone={timeZone} compareAt={`${base}/compare`} />
          )}
          {notes && <FindingsPanel caseId={caseId} findings={notes.findings} timeZone={timeZone} mayNote={mayNote} />}
          {hits.length > 0 && <WatchPanel caseId={caseId} hits={hits} timeZone={timeZone} mayJudge={mayJudge} />}
          {alike && <RelatedPanel caseId={caseId} found={alike} timeZone={timeZone} mayJudge={mayJudge} />}
          <VerdictPanel detail={detail} />
          {file && mayTurn(detail) && (
            <TurningPoints
              context={context}
              caseId={caseId}
              open={turning}
              href={caseAddress(base, { ...shown, turning: !turning }, "turning")}
            />
          )}
          <ReassessmentsPanel at={detail} found={reassessed} mayAsk={can("reassess")} />
          {notes && <ChecksPanel caseId={caseId} checks={notes.checks} timeZone={timeZone} mayNote={mayNote} />}
          <AnswersPanel
            detail={detail}
            beside={notes?.beside ?? null}
            mayPin={pinAt !== null}
            {...asking}
            aside={
              notes?.other && (
                <BilingualSwitch
                  href={caseAddress(base, { ...shown, both: !both }, "answers")}
                  both={both}
                  other={notes.other}
                />
              )
            }
          >
            {can("unmask") && <UnmaskPart detail={detail} />}
          </AnswersPanel>
          {pinAt && <PinForAnswers pinAt={pinAt} />}
          {notes && (
            <PinsPanel caseId={caseId} pins={notes.pins} timeZone={timeZone} mayPin={pinAt !== null} {...asking} />
          )}
          <RequestsPanel detail={detail} />
          <DecisionsPanel detail={detail} />
          {look && <GivenPanel look={look} timeZone={timeZone} maySettle={maySettleIt} />}
          <NotesPanel detail={detail} mayWrite={can("add-note")} colleagues={colleagues} />
          <TimelinePanel detail={detail} />
          {file && mayBundle(context.actor, file.found).ok && <BundlePanel caseId={caseId} mayUnmask={can("unmask")} />}
        </div>
        <div className="min-w-0 lg:col-start-2 xl:sticky xl:top-20 xl:col-start-3 xl:max-h-[calc(100vh-6rem)] xl:self-start xl:overflow-y-auto">
          <DocumentsPanel
            documents={detail.documents}
            timeZone={timeZone}
            pins={notes?.pins ?? []}
            pinAt={pinAt}
            fresh={notes?.fresh ?? new Set()}
          />
        </div>
      </div>
    </Page>
  );
}

/** A case that was judged, and not the best way already. */
const mayTurn = ({ assessment }: CaseDetail) => assessment !== null && assessment.verdict !== "eligible";

const counterParts = ["verdict", "answers", "documents", "requests", "decisions", "notes", "timeline"] as const;
const allParts = [
  "findings",
  "verdict",
  "checks",
  "answers",
  "documents",
  "pins",
  "requests",
  "decisions",
  "notes",
  "timeline",
  "related",
] as const;

/** The key that leads to a part; the tenth has 0, later ones none. */
const digit = (at: number) => String((at + 1) % 10);

async function Contents({ parts }: { parts: readonly (typeof allParts)[number][] }) {
  const t = await getTranslations("review.case");
  return (
    <nav aria-label={t("sections")} className="hidden lg:block print:hidden">
      <ul className="grid gap-0.5">
        {parts.map((part, at) => (
          <li key={part}>
            <a
              href={`#${part}`}
              aria-keyshortcuts={at < 10 ? digit(at) : undefined}
              className="flex items-center justify-between gap-2 rounded-sm px-1 py-0.5 hover:bg-sunken hover:underline"
            >
              {t(part)}
              {at < 10 && <KeyHint>{digit(at)}</KeyHint>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
