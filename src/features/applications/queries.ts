import "server-only";
import { z } from "zod";
import { type DocumentView, documentView, findDocuments } from "@/features/documents/queries";
import type { RuleFinding } from "@/features/eligibility/domain/assess";
import type { Answers } from "@/features/eligibility/domain/definition";
import { faultsIn } from "@/features/eligibility/domain/faults";
import type { FormField } from "@/features/eligibility/domain/form";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { type SectionState, sectionStates } from "@/features/eligibility/domain/pages";
import { visibleFields } from "@/features/eligibility/domain/read";
import { inLanguage } from "@/features/eligibility/domain/text";
import { formReplacedAt, formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { todayIn } from "@/lib/calendar-date";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import { type Page, placeOf, toPage } from "@/server/http/paging";
import { showDate, showMoment } from "@/server/i18n/dates";
import { translator } from "@/server/i18n/translator";
import { faultsInWords } from "@/server/i18n/words";
import type { Application } from "./domain/application";
import { reconsiderationEndsOn } from "./domain/deadlines";
import { graceEnds } from "./domain/form-grace";
import { keysNotAsked, type OpenRequest } from "./domain/information-request";
import { clockStops, type Status } from "./domain/lifecycle";
import { refusals } from "./domain/refusals";
import { timeZoneOf } from "./domain/service-clock";
import { decidedStatuses, onTimeline, statusShown, stepsAfter, timelineKinds } from "./domain/status-words";
import { type AssessmentView, assessmentView } from "./domain/verdict";
import { type Judging, judge, judgingOf } from "./judging";
import { findOpenChoice, findParked } from "./parked-repository";
import { findApplication, findApplicationsOf } from "./repository";
import {
  findAskedAssessments,
  findEvents,
  findInterview,
  findOpenRequest,
  lastAssessment,
  lastDecision,
  openProposal,
} from "./sent-repository";

/** All answers of an application, sensitive ones too. Whoever calls has checked the reach and masks what it shows. */
export async function answersOf(db: Database, applicationId: string): Promise<Answers> {
  const application = await findApplication(db, applicationId);
  if (!application) throw new Error("The answers of an application that is not there");
  return application.answers;
}

export { openAnswers } from "./repository";
export { findSnapshots } from "./sent-repository";

export type ListedApplication = {
  id: string;
  reference: string | null;
  status: Status;
  statusText: string;
  version: number;
  formVersion: number;
  post: string | null;
  createdAt: string;
  touchedAt: string;
  submittedAt: string | null;
};

/** One's own applications, the newest first, a page at a time. */
export async function pageOfApplications(
  { db, actor, locale }: Context,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Result<Page<ListedApplication>>> {
  const before = placeOf(cursor, z.uuid());
  if (!before.ok) return before;
  const applications = await findApplicationsOf(db, actor.id, { before: before.value, limit: limit + 1 });
  const page = toPage(
    applications,
    limit,
    (application) => application,
    ({ id }) => id,
  );
  const items = await Promise.all(page.items.map((application) => listed(db, application, locale)));
  return ok({ ...page, items });
}

async function listed(db: Database, application: Application, locale: Context["locale"]): Promise<ListedApplication> {
  const { form, number } = await formVersion(db, application.formVersionId);
  const chosen = application.post ?? application.answers["start.post"];
  const post = form.definition.lists.posts.find(({ key }) => key === chosen);
  const { id, reference, status, version, createdAt, touchedAt, submittedAt } = application;
  return {
    ...{ id, reference, status, version, formVersion: number },
    statusText: await statusText(db, application, locale),
    post: post ? inLanguage(post.city, locale) : null,
    createdAt: createdAt.toISOString(),
    touchedAt: touchedAt.toISOString(),
    submittedAt: submittedAt?.toISOString() ?? null,
  };
}

export type ApplicationView = {
  id: string;
  reference: string | null;
  status: Status;
  statusText: string;
  version: number;
  formVersion: number;
  createdAt: string;
  touchedAt: string;
  submittedAt: string | null;
  answers: Answers;
  documents: DocumentView[];
  faults: { field: string; code: string; message: string }[];
  sections: SectionState[];
  assessment: AssessmentView | null;
  request?: { items: { id: string; field?: string; slot?: string; text: string }[]; dueOn: string };
  decision?: { outcome: string; reasons: string[]; decidedOn: string };
  decisionLetter?: { code: string };
  timeline: { at: string; event: string; text: string }[];
  /** Of a draft under a form that is no longer in force: until when it may be sent as it stands. */
  newerForm?: { submissionUntil: string };
};

/** Everything about one's own application, in the reader's language. */
export async function applicationView(context: Context, id: string): Promise<Result<ApplicationView>> {
  const { db, actor, now } = context;
  const application = await findApplication(db, id, actor.id);
  if (!application) return err(refusals.notFound);
  const judging = await judgingOf(db, application, application.submittedAt ?? now);
  return ok(await viewOf(context, application, judging));
}

async function viewOf(context: Context, application: Application, judging: Judging): Promise<ApplicationView> {
  const { db, locale } = context;
  const { form, answers, evidence } = judging;
  const { id, reference, status, version, createdAt, touchedAt, submittedAt } = application;
  const isDraft = status === "DRAFT";
  const faults = isDraft ? faultsIn(judging.reading) : [];
  const request = status === "INFO_REQUESTED" ? await findOpenRequest(db, id) : null;
  const replacedAt = isDraft ? await formReplacedAt(db, application.formVersionId, context.now) : null;
  const times = { createdAt: createdAt.toISOString(), touchedAt: touchedAt.toISOString() };
  return {
    ...{ id, reference, status, version, ...times },
    statusText: await statusText(db, application, locale, request),
    formVersion: judging.formNumber,
    submittedAt: submittedAt?.toISOString() ?? null,
    answers,
    documents: await documentsOf(db, id, locale),
    faults: faultsInWords(locale, faults, labelsOf(form)),
    sections: sectionStates(form, answers, evidence, judging.context),
    assessment: await assessmentOf(db, application, judging, locale),
    ...(request ? { request: { items: request.items, dueOn: request.dueOn } } : {}),
    ...(decidedStatuses.includes(status) ? await decisionOf(db, application, judging, locale) : {}),
    timeline: await timelineOf(db, id, locale),
    ...(replacedAt ? { newerForm: { submissionUntil: graceEnds(replacedAt).toISOString() } } : {}),
  };
}

async function documentsOf(db: Database, applicationId: string, locale: Context["locale"]): Promise<DocumentView[]> {
  const documents = await findDocuments(db, applicationId);
  return documents.map((document) => documentView(document, locale));
}

/** A draft is judged as it stands today; what was sent keeps the verdict that it was given. */
async function assessmentOf(
  db: Database,
  { id, reference, status }: Application,
  judging: Judging,
  locale: string,
): Promise<AssessmentView | null> {
  if (!reference) {
    if (status !== "DRAFT") return null;
    return assessmentView(judge(judging, judging.context.today), judging.formNumber, locale);
  }
  const kept = await lastAssessment(db, id);
  if (!kept) return null;
  const { verdict, assessmentDate, formVersionId } = kept;
  const { number } = await formVersion(db, formVersionId);
  return assessmentView({ verdict, assessmentDate, rules: kept.rules as RuleFinding[] }, number, locale);
}

/** The outcome with the public texts of its reasons; internal codes and what they disclose stay inside. */
async function decisionOf(db: Database, { id, post }: Application, { definition }: Judging, locale: string) {
  const decision = await lastDecision(db, id);
  if (!decision?.decidedAt) return {};
  const { reasonCodes } = definition.settings;
  const texts = decision.reasons.map((code) => reasonCodes.find((reason) => reason.code === code)?.public);
  const reasons = [...new Set(texts.map((text) => inLanguage(text, locale)).filter(Boolean))];
  const decidedOn = todayIn(timeZoneOf(definition, post), decision.decidedAt);
  return {
    decision: { outcome: decision.outcome, reasons, decidedOn },
    ...(decision.letterCode ? { decisionLetter: { code: decision.letterCode } } : {}),
  };
}

async function timelineOf(db: Database, id: string, locale: Context["locale"]) {
  const events = onTimeline(await findEvents(db, id, timelineKinds));
  const words = translator(locale, "applicant.timeline");
  return events.map(({ at, kind }) => ({ at: at.toISOString(), event: kind, text: words(kind) }));
}

/** Where it stands, in the applicant's words. */
async function statusText(
  db: Database,
  application: Application,
  locale: Context["locale"],
  known?: OpenRequest | null,
): Promise<string> {
  const { id, status } = application;
  const proposal = status === "DECISION_PROPOSED" ? await openProposal(db, id) : null;
  const words = translator(locale, "applicant.status");
  if (status === "INFO_REQUESTED") {
    const request = known ?? (await findOpenRequest(db, id));
    if (request) return words("INFO_REQUESTED_BY", { date: showDate(locale, request.dueOn) });
  }
  if (status === "INTERVIEW_SCHEDULED") {
    const interview = await findInterview(db, id);
    const { form } = await formVersion(db, application.formVersionId);
    const timeZone = timeZoneOf(form.definition, application.post);
    if (interview) return words("INTERVIEW_ON", { date: showMoment(locale, new Date(interview.at), timeZone) });
  }
  return words(statusShown(status, proposal?.fromStatus ?? null));
}

export type ReplyFields = {
  application: Application;
  request: OpenRequest;
  fields: FormField[];
  answers: Answers;
  judging: Judging;
};

/** What an open request unlocks: the questions that it names, with their details and their "not applicable". */
export async function replyFields({ db, actor, now }: Context, id: string): Promise<Result<ReplyFields>> {
  const application = await findApplication(db, id, actor.id);
  if (!application) return err(refusals.notFound);
  const request = application.status === "INFO_REQUESTED" ? await findOpenRequest(db, id) : null;
  if (!request) return err(refusals.actionNotAvailable);
  const judging = await judgingOf(db, application, now);
  const { form, answers, evidence, context } = judging;
  const keys = Object.fromEntries(form.top.map(({ key }) => [key, null]));
  const locked = new Set(keysNotAsked(request.items, keys));
  const visible = new Set(visibleFields(form, answers, evidence, context).map(({ key }) => key));
  const fields = form.top.filter(({ key, kind }) => !locked.has(key) && visible.has(key) && kind !== "upload");
  return ok({ application, request, fields, answers, judging });
}

export type StatusStory = {
  /** The state whose words the applicant reads. */
  shownAs: Status;
  /** The steps that usually follow, in the order in which they come. */
  next: Status[];
  /** Working days that are our target for this step; null where the clock stands still. */
  usualDays: number | null;
  /** Where it was handed in. */
  post: string | null;
  /** The post's, whose clocks the times are told by. */
  timeZone: string;
  /** The last day on which a refusal can be looked at again; null where it cannot. */
  reconsiderUntil: string | null;
};

/** What the status page tells beside the view: what follows, how long it usually takes, what is still open. */
export async function statusStory({ db, actor, now }: Context, id: string): Promise<StatusStory> {
  const application = await findApplication(db, id, actor.id);
  if (!application) throw new Error("The story of an application that is not there");
  const { status, formVersionId, post } = application;
  const { definition } = (await formVersion(db, formVersionId)).form;
  const proposal = status === "DECISION_PROPOSED" ? await openProposal(db, id) : null;
  const shownAs = statusShown(status, proposal?.fromStatus ?? null);
  const timeZone = timeZoneOf(definition, post);
  const refusal = status === "REFUSED" && !application.reconsideredAt ? await lastDecision(db, id) : null;
  const until = refusal?.decidedAt
    ? reconsiderationEndsOn(refusal.decidedAt, timeZone, definition.settings.reconsiderationDays)
    : null;
  return {
    shownAs,
    post,
    timeZone,
    next: stepsAfter(shownAs),
    usualDays: clockStops.includes(status) ? null : (definition.settings.serviceTargets[shownAs] ?? null),
    reconsiderUntil: until && todayIn(timeZone, now) <= until ? until : null,
  };
}

/** The answers that two tabs disagree about: what is kept, and what waits to be chosen. */
export async function choiceOf({ db, actor }: Context, id: string, parkedId: string) {
  const application = await findApplication(db, id, actor.id);
  const parked = application?.status === "DRAFT" ? await findParked(db, id, parkedId) : null;
  if (!application || !parked) return err(refusals.notFound);
  const { form } = await formVersion(db, application.formVersionId);
  const fields = form.top.filter(({ key }) => Object.hasOwn(parked.answers, key));
  return ok({ form, fields, kept: application.answers, typed: parked.answers });
}

/** Where a choice between two tabs is still open, if one is. */
export async function openChoiceOf({ db }: Context, applicationId: string): Promise<string | null> {
  const open = await findOpenChoice(db, applicationId);
  return open && `/applications/${applicationId}/choose/${open.id}`;
}

export type VerdictOfCase = AssessmentView & { at: string; askedById: string | null };

/** The case's own verdict, and those that officers asked for beside it, the newest first; in the reader's language. */
export async function verdictsOf(
  db: Database,
  applicationId: string,
  locale: string,
): Promise<{ own: VerdictOfCase | null; asked: VerdictOfCase[] }> {
  const [own, asked] = [await lastAssessment(db, applicationId), await findAskedAssessments(db, applicationId)];
  const view = async ({ verdict, assessmentDate, rules, formVersionId, at, askedById }: NonNullable<typeof own>) => {
    const { number } = await formVersion(db, formVersionId);
    const told = assessmentView({ verdict, assessmentDate, rules: rules as RuleFinding[] }, number, locale);
    return { ...told, at: at.toISOString(), askedById };
  };
  return { own: own && (await view(own)), asked: await Promise.all(asked.map(view)) };
}

/** How many people are still filling in their application, whatever the form. */
export const countDraftsInProgress = (db: Database): Promise<number> =>
  db.application.count({ where: { status: "DRAFT" } });
