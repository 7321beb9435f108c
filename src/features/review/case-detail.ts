import "server-only";
import { timeZoneOf } from "@/features/applications/domain/service-clock";
import { assessmentView } from "@/features/applications/domain/verdict";
import { openAnswers } from "@/features/applications/queries";
import type { RuleFinding } from "@/features/eligibility/domain/assess";
import { displayValue, type Naming, plainNaming } from "@/features/eligibility/domain/display";
import type { Form } from "@/features/eligibility/domain/form";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { answersOf, read } from "@/features/eligibility/domain/read";
import { snapshotIn } from "@/features/eligibility/domain/snapshot";
import { inLanguage } from "@/features/eligibility/domain/text";
import { formVersion, judgingContext } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import type { Actor } from "@/features/identity/domain/actor";
import { namesOf } from "@/features/identity/queries";
import { todayIn } from "@/lib/calendar-date";
import { countryName } from "@/lib/countries";
import { translator } from "@/server/i18n/translator";
import type { Case } from "./domain/case";
import { flagsTold, isOnlyClerk } from "./domain/flags-told";
import { maskAnswers, maskedRows } from "./domain/masking";
import { availableActions } from "./domain/policy";
import { findCase, findRecords, type Records } from "./repository";
import type { AssessmentAnswer, AssessmentDetail, CaseAnswer, CaseDetail } from "./schema";
import { type BlindTo, blindCase, blindRecords } from "./second-looks/blind-records";

/** Everything about a case that this person may see, laid out for a page; null when it is out of their reach. */
export async function findCaseDetail(context: Context, id: string): Promise<CaseDetail | null> {
  const found = await findCase(context.db, context.actor, id);
  return found && layOut(context, await gather(context, found));
}

/** The same for a program, of a case that was found to be in this person's reach: answers as on the wire. */
export async function caseAnswerOf(context: Context, found: Case): Promise<CaseAnswer> {
  return tell(context, await gather(context, found));
}

/** The case as it was sent, laid out for a second officer who is to know nothing of what the staff thought of it. */
export async function findBlindDetail(context: Context, found: Case, sent: BlindTo): Promise<CaseDetail> {
  return { ...layOut(context, await gather(context, blindCase(found), sent)), availableActions: [] };
}

type Gathered = Awaited<ReturnType<typeof gather>>;

/** What stands in the database about the case, its answers read on the day on which they were first sent. */
async function gather({ db }: Context, found: Case, blindTo?: BlindTo) {
  const [{ form, number }, everything] = await Promise.all([
    formVersion(db, found.formVersionId),
    findRecords(db, found.id),
  ]);
  const records = blindTo ? blindRecords(everything, blindTo) : everything;
  const answers = blindTo?.answers ?? openAnswers(records.row);
  const timeZone = timeZoneOf(form.definition, found.post);
  const [judgedBy, names] = await Promise.all([
    judgingContext(db, answers, todayIn(timeZone, found.submittedAt)),
    namesOf(db, peopleIn(found, records)),
  ]);
  const evidence = records.documents.filter(({ removedAt }) => removedAt === null);
  const institution = (ror: string) => judgedBy.institutions.get(ror)?.name ?? ror;
  const naming: Naming = { ...plainNaming, country: countryName, institution };
  return { found, form, number, records, timeZone, names, naming, reading: read(form, answers, evidence, judgedBy) };
}

/** Beside what programs are told, every question with its label and the answer as people read it. */
function layOut(context: Context, gathered: Gathered): CaseDetail {
  const { locale } = context;
  const { form, records, reading, naming } = gathered;
  const { assessment, earlierAssessments, ...told } = tell(context, gathered);
  const changed = changedKeys(records);
  const shown = (one: AssessmentAnswer) => withInputsShown(one, { form, naming, locale });
  return {
    ...told,
    assessment: assessment && shown(assessment),
    earlierAssessments: earlierAssessments.map(shown),
    sections: snapshotIn({ reading, naming, locales: [locale] }).map(({ key, title, rows }) => ({
      key,
      title: inLanguage(title, locale),
      rows: maskedRows(rows, { locale, changed }),
    })),
  };
}

function tell({ actor, locale, now }: Context, gathered: Gathered): CaseAnswer {
  const { found, form, number, records, timeZone, names, reading } = gathered;
  const { row, documents } = records;
  const person = personIn(names);
  const [assessment = null, ...earlierAssessments] = assessmentsIn(records, number, locale);
  const sees = { form, locale, person, isClerk: isOnlyClerk(actor) };
  return {
    id: found.id,
    reference: found.reference,
    applicantName: row.applicantName,
    nationality: row.nationality,
    post: found.post,
    status: found.status,
    statusText: translator(locale, "review.states")(found.status),
    statusSince: row.statusSince.toISOString(),
    priority: found.priority,
    express: found.express,
    verdict: row.verdict as CaseDetail["verdict"],
    submittedAt: found.submittedAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    overdue: row.dueAt !== null && row.dueAt < now,
    assignee: found.assigneeId,
    assigneeName: person(found.assigneeId)?.name ?? null,
    flags: flagsTold(actor, found.flags),
    version: found.version,
    formVersion: number,
    formVersionId: found.formVersionId,
    timeZone,
    visaNumber: row.visaNumber,
    interview: row.interview as CaseDetail["interview"],
    reconsideration: reconsiderationIn(records),
    answers: maskAnswers(form, answersOf(reading)),
    documents: documents.map(({ createdAt, removedAt, checks, ...document }) => ({
      ...document,
      slotLabel: labelAt(form, document.slot, locale),
      checks: checks as Record<string, unknown>[],
      createdAt: createdAt.toISOString(),
      removedAt: removedAt?.toISOString() ?? null,
    })),
    assessment,
    earlierAssessments,
    informationRequests: requestsIn(records, sees),
    decisions: decisionsIn(records, sees),
    notes: records.notes.map(({ id: noteId, text, authorId, at }) => ({
      id: noteId,
      text,
      author: person(authorId),
      at: at.toISOString(),
    })),
    timeline: timelineIn(records, sees),
    cancellation: cancellationIn(records, sees),
    availableActions: actionsOf(actor, found, records),
  };
}

type Person = CaseDetail["notes"][number]["author"];
type Sees = { form: Form; locale: Context["locale"]; person: (id: string | null) => Person; isClerk: boolean };

const personIn = (names: Map<string, string>) => (id: string | null) => (id ? { id, name: names.get(id) ?? "" } : null);

const peopleIn = ({ assigneeId }: Case, { requests, decisions, notes, events }: Records) => [
  assigneeId,
  ...requests.map(({ askedById }) => askedById),
  ...decisions.flatMap(({ proposedById, decidedById }) => [proposedById, decidedById]),
  ...notes.map(({ authorId }) => authorId),
  ...events.map(({ actorId }) => actorId),
];

const labelAt = (form: Form, path: string, locale: string) => inLanguage(labelsOf(form)(path)?.label, locale) || path;

/** What the applicant touched in the latest reply. */
function changedKeys({ events }: Records): Set<string> {
  const reply = events.find(({ kind }) => kind === "reply-received");
  const keys = (reply?.data as { keys?: unknown } | undefined)?.keys;
  return new Set(Array.isArray(keys) ? keys.map(String) : []);
}

function assessmentsIn({ assessments }: Records, number: number, locale: string): AssessmentAnswer[] {
  return assessments.map(({ verdict, assessmentDate, rules, at }) => {
    const findings = rules as unknown as RuleFinding[];
    const view = assessmentView({ verdict, assessmentDate, rules: findings }, number, locale);
    const withParameters = view.rules.map((rule, index) => ({
      ...rule,
      parameters: findings[index]?.parameters ?? {},
    }));
    return { ...view, at: at.toISOString(), rules: withParameters };
  });
}

type Showing = { form: Form; naming: Naming; locale: string };

/** Each rule with what it read by the questions' names and as people read it. */
const withInputsShown = (assessment: AssessmentAnswer, { form, naming, locale }: Showing): AssessmentDetail => ({
  ...assessment,
  rules: assessment.rules.map((rule) => ({
    ...rule,
    inputsShown: Object.entries(rule.inputs).map(([key, value]) => ({
      key,
      label: labelAt(form, key, locale),
      display: inputText(form, key, value, locale, naming),
    })),
  })),
});

function inputText(form: Form, key: string, value: unknown, locale: string, naming: Naming): string {
  const field = form.fields.get(key);
  if (!field || (field.kind === "rows" && Array.isArray(value)))
    return Array.isArray(value) ? String(value.length) : "";
  return displayValue(field, value, locale, form, naming);
}

function reconsiderationIn({ row, snapshots }: Records): CaseDetail["reconsideration"] {
  const asked = snapshots.find(({ kind }) => kind === "reconsideration");
  if (!row.reconsideredAt || !asked) return null;
  return { grounds: asked.note ?? "", at: asked.at.toISOString() };
}

type Item = { id: string; field?: string; slot?: string; text: string };

const requestsIn = ({ requests }: Records, { form, locale, person }: Sees): CaseDetail["informationRequests"] =>
  requests.map(({ id, items, dueOn, askedById, askedAt, extendedAt, closedAt, outcome, replyNote }) => ({
    id,
    items: (items as Item[]).map((item) => ({ ...item, label: labelAt(form, item.field ?? item.slot ?? "", locale) })),
    dueOn,
    askedBy: person(askedById),
    askedAt: askedAt.toISOString(),
    extendedAt: extendedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
    outcome,
    replyNote,
  }));

function decisionsIn({ decisions }: Records, { form, locale, person, isClerk }: Sees): CaseDetail["decisions"] {
  const { reasonCodes } = form.definition.settings;
  const reason = (code: string) => {
    const known = reasonCodes.find((each) => each.code === code);
    return { code, internal: inLanguage(known?.internal, locale), public: inLanguage(known?.public, locale) };
  };
  return decisions
    .filter(({ stage }) => stage !== "cancellation")
    .map(({ applicationId: _case, proposedById, decidedById, proposedAt, decidedAt, ...decision }) => ({
      ...decision,
      grant: decision.grant as CaseDetail["decisions"][number]["grant"],
      reasons: isClerk ? [] : decision.reasons.map(reason),
      note: isClerk ? null : decision.note,
      decisionNote: isClerk ? null : decision.decisionNote,
      proposedBy: person(proposedById),
      proposedAt: proposedAt.toISOString(),
      decidedBy: person(decidedById),
      decidedAt: decidedAt?.toISOString() ?? null,
    }));
}

function cancellationIn({ decisions }: Records, { person, isClerk }: Sees): CaseDetail["cancellation"] {
  const proposed = decisions.find(({ stage }) => stage === "cancellation");
  if (!proposed) return null;
  const { proposedById, note, proposedAt } = proposed;
  return { proposedBy: person(proposedById), reason: isClerk ? "" : note, proposedAt: proposedAt.toISOString() };
}

function timelineIn({ events }: Records, { locale, person, isClerk }: Sees): CaseDetail["timeline"] {
  const words = translator(locale, "review.timeline");
  return events.map(({ id, at, kind, actorId, data }) => ({
    id,
    at: at.toISOString(),
    kind,
    by: person(actorId),
    text: words.has(kind) ? words(kind) : kind,
    data: isClerk ? {} : (data as Record<string, unknown>),
  }));
}

/** More time is given once, which only the request itself can tell. */
function actionsOf(actor: Actor, found: Case, { requests }: Records): string[] {
  const extended = requests.some(({ closedAt, extendedAt }) => closedAt === null && extendedAt !== null);
  return availableActions(actor, found).filter((action) => !(extended && action === "extend-request"));
}
