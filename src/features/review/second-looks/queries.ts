import "server-only";
import { inLanguage } from "@/features/eligibility/domain/text";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { namesOf } from "@/features/identity/queries";
import { findBlindDetail } from "../case-detail";
import type { LookOutcome } from "../domain/second-looks/opinion";
import { openFile } from "../file/open-file";
import { checksView, findingsView } from "../file/views";
import { blindCase } from "./blind-records";
import {
  countLooks,
  findDiffering,
  findGiven,
  findHeld,
  findOwnLook,
  type GivenLook,
  type OwnLook,
  proposalOf,
} from "./repository";
import type { BlindLook, GivenView, LookQueue } from "./schema";

export { blindSubjects, isBlindPaper } from "./repository";

const mostDiffering = 100;

/** What a person's page of second looks begins with. */
export async function lookQueueOf({ db, actor, now }: Context): Promise<LookQueue> {
  const mayLook = hasRole(actor, "reviewer", "supervisor");
  const mayLead = hasRole(actor, "supervisor", "auditor");
  const [waiting, held, differing] = await Promise.all([
    mayLook ? countLooks(db, actor, now) : 0,
    findHeld(db, actor.id),
    mayLead ? findDiffering(db, actor, mostDiffering) : [],
  ]);
  return {
    waiting,
    held: held && { id: held.id },
    differing: differing.map(({ id, applicationId, givenAt, application }) => ({
      id,
      caseId: applicationId,
      reference: application.reference ?? "",
      applicantName: application.applicantName,
      post: application.post ?? "",
      givenAt: givenAt?.toISOString() ?? "",
    })),
  };
}

/** A look that this person took, whether they have given it or not. */
export const findTakenLook = ({ db, actor }: Context, id: string) => findOwnLook(db, actor, id);

/** The look that this person has taken and not given; null for anybody else's, and once it is given. */
export async function findOpenLook(context: Context, id: string): Promise<OwnLook | null> {
  const own = await findTakenLook(context, id);
  return own && !own.look.givenAt ? own : null;
}

/** The case of a look as its taker may see it, for a page. */
export async function openBlind(context: Context, { look, found }: OwnLook) {
  const blind = blindCase(found);
  const whole = await openFile(context.db, blind, context.now, look.snapshot);
  const file = { ...whole, records: { ...whole.records, checks: [], dismissals: [], pins: [] } };
  const sent = whole.snapshots.find(({ number }) => number === look.snapshot);
  if (!sent) throw new Error("A second look is about a submission that is not there");
  const { answers, documentIds } = sent;
  const [detail, findings, checks] = await Promise.all([
    findBlindDetail(context, blind, { at: look.drawnAt, answers, documentIds }),
    findingsView(file, context),
    checksView(file, context),
  ]);
  return { detail, file, findings, lists: checks.sections };
}

/** The same for a program. */
export async function blindAnswerOf(context: Context, own: OwnLook): Promise<BlindLook> {
  const { detail, findings, lists } = await openBlind(context, own);
  const { reference, applicantName, nationality, post, submittedAt, formVersion, timeZone } = detail;
  const { answers, documents, assessment, informationRequests } = detail;
  return {
    state: "open",
    id: own.look.id,
    version: own.look.version,
    ...{ reference, applicantName, nationality, post, submittedAt, formVersion, timeZone },
    ...{ answers, documents, assessment, informationRequests },
    findings: findings.map(({ dismissed: _none, ...finding }) => finding),
    checks: lists.map(({ key, title, checks }) => ({ key, title, checks: checks.map(({ text }) => text) })),
  };
}

/** Both opinions about a case, once the second is there, for those who may read the case and its reasons. */
export async function givenLookOf(
  context: Context,
  where: { id: string } | { applicationId: string },
): Promise<GivenView | null> {
  if (!hasRole(context.actor, "reviewer", "supervisor", "auditor")) return null;
  const look = await findGiven(context.db, context.actor, where);
  return look && layOut(context, look);
}

async function layOut({ db, locale }: Context, look: GivenLook): Promise<GivenView> {
  const first = await proposalOf(db, look.decisionId);
  const [{ form }, names] = await Promise.all([
    formVersion(db, first.application.formVersionId),
    namesOf(db, [first.proposedById, look.takenById, look.settledById]),
  ]);
  const person = (id: string | null) => ({ id: id ?? "", name: names.get(id ?? "") ?? "" });
  const reason = (code: string) => {
    const known = form.definition.settings.reasonCodes.find((each) => each.code === code);
    return { code, text: inLanguage(known?.internal, locale) };
  };
  return {
    state: "given",
    id: look.id,
    caseId: look.applicationId,
    reference: first.application.reference ?? "",
    version: look.version,
    signs: look.signs,
    first: {
      outcome: first.outcome as LookOutcome,
      reasons: first.reasons.map(reason),
      note: first.note,
      by: person(first.proposedById),
      at: first.proposedAt.toISOString(),
    },
    second: {
      outcome: look.outcome as LookOutcome,
      reasons: look.reasons.map(reason),
      note: look.note ?? "",
      by: person(look.takenById),
      at: look.givenAt?.toISOString() ?? "",
    },
    agreed: look.agreed === true,
    settled: look.settledAt && {
      by: person(look.settledById),
      at: look.settledAt.toISOString(),
      note: look.settledNote ?? "",
    },
  };
}
