import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { localMoment } from "@/lib/local-moment";
import { err, ok, type Refusal, type Result } from "@/lib/result";
import { type Database, type Transaction, transaction } from "@/server/db";
import { readFormVersion, type VersionView } from "../admin-queries";
import type { Definition } from "../domain/definition";
import { compileForm } from "../domain/form";
import { labelsOf } from "../domain/labels";
import { readiness } from "../domain/readiness";
import { versionRefusals as refusals } from "../domain/version-refusals";
import { findPublishedId } from "../repository";
import type { PublicationInput } from "../schema";
import { findVersion, nextMoment, publishDraft, type StoredVersion } from "../version-repository";

/** Between pressing and arriving: a moment so shortly past means now. */
const grace = 5 * 60_000;

type Input = PublicationInput & { id: string };

/**
 * Makes a draft the version in force, now or at a set time. Where the version in force asks for a second person, nobody
 * publishes what they have worked on. Refused while the version in force is another than the draft knows of, so that
 * nothing published meanwhile is lost unseen.
 */
export async function publishVersion(context: Context, input: Input): Promise<Result<VersionView>> {
  const { db, actor, now } = context;
  if (!hasRole(actor, "admin", "supervisor")) return err(refusals.mayNot);
  const seen = await findVersion(db, input.id);
  if (!seen) return err(refusals.notFound);
  if (await needsAnother(actor, db, seen, now)) return err(refusals.secondPerson);
  const wanted = momentOf(input, now);
  if (!wanted.ok) return wanted;
  const faults = seen.status === "draft" ? readiness(seen.definition).faults : [];
  if (faults.length > 0) return err({ ...refusals.notReady, faults, find: findingLabels(seen.definition) });

  return transaction(db, async (tx) => {
    const moment = await nextMoment(tx, now);
    const draft = await findVersion(tx, input.id);
    if (!draft) return err(refusals.notFound);
    // What was looked at is what goes live.
    const unseen = draft.version === seen.version ? undefined : refusals.changedMeanwhile;
    const refusal = standing(draft, input) ?? unseen ?? (await ground(actor, tx, draft, moment));
    if (refusal) return err(refusal);
    return publish({ ...context, now: moment }, tx, draft, { note: input.note, wanted: wanted.value });
  });
}

function standing(draft: StoredVersion, { version }: Input): Refusal | undefined {
  if (draft.version !== version) {
    const { id, status, number } = draft;
    return { ...refusals.changedMeanwhile, current: { id, number, status, version: draft.version } };
  }
  return draft.status === "draft" ? undefined : refusals.notADraft;
}

/** When it is to be in force; null is at once. */
function momentOf({ when, effectiveFrom }: Input, now: Date): Result<Date | null> {
  if (when === "now") return ok(null);
  if (!effectiveFrom) return when === "later" ? err(refusals.timeMissing) : ok(null);
  const moment = localMoment(effectiveFrom, "Asia/Shanghai");
  return moment.getTime() < now.getTime() - grace ? err(refusals.timePassed) : ok(moment);
}

async function versionInForce(db: Database, moment: Date): Promise<StoredVersion | null> {
  const id = await findPublishedId(db, moment);
  return id ? findVersion(db, id) : null;
}

/** Told before anything about the draft itself: its makers need not hear what somebody else would. */
async function needsAnother(actor: Context["actor"], db: Database, draft: StoredVersion, moment: Date) {
  if (draft.status !== "draft" || !draft.makerIds.includes(actor.id)) return false;
  return (await versionInForce(db, moment))?.definition.settings.secondPersonPublishes === true;
}

/** What the version in force has to say: whether it asks for a second person, and whether the draft knows of it. */
async function ground(
  actor: Context["actor"],
  tx: Transaction,
  draft: StoredVersion,
  moment: Date,
): Promise<Refusal | undefined> {
  const inForce = await versionInForce(tx, moment);
  if (!inForce) return undefined;
  if (await needsAnother(actor, tx, draft, moment)) return refusals.secondPerson;
  const { id, number } = inForce;
  return draft.groundId === id ? undefined : { ...refusals.movedOn, current: { inForce: { id, number } } };
}

async function publish(
  context: Context,
  tx: Transaction,
  draft: StoredVersion,
  { note, wanted }: { note: string | undefined; wanted: Date | null },
): Promise<Result<VersionView>> {
  const { actor, now } = context;
  const later = wanted !== null && wanted > now;
  const effectiveFrom = later ? wanted : now;
  const publication = { effectiveFrom, publishedAt: now, publishedById: actor.id, note: note || draft.note };
  if (!(await publishDraft(tx, draft, publication))) return err(refusals.changedMeanwhile);
  const kind = later ? "form-version-scheduled" : "form-version-published";
  const data = { number: draft.number, effectiveFrom: effectiveFrom.toISOString() };
  recordEvent(tx, context, { kind, subjectId: draft.id, data });
  const made = await readFormVersion(tx, draft.id, now);
  return made.ok ? ok(made.value) : made;
}

/** Findings name questions; whatever else they name is called by its own name. */
function findingLabels(definition: Definition) {
  const find = labelsOf(compileForm(definition));
  return (path: string) => find(path) ?? { label: { en: path } };
}
