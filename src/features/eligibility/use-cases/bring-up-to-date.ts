import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import { type Database, transaction } from "@/server/db";
import { checkDefinition } from "../domain/check-definition";
import { mergeDefinitions } from "../domain/difference/merge";
import { versionRefusals as refusals } from "../domain/version-refusals";
import { findPublishedId } from "../repository";
import type { CatchUpInput } from "../schema";
import { findVersion, type StoredVersion, saveDraft } from "../version-repository";

export type CatchUp = { draft: StoredVersion; ground: StoredVersion; inForce: StoredVersion };

/** The draft, the version it knows of, and the one that came into force since; a refusal when nothing did. */
export async function catchUpOf(db: Database, id: string, now: Date): Promise<Result<CatchUp>> {
  const [draft, inForceId] = await Promise.all([findVersion(db, id), findPublishedId(db, now)]);
  if (!draft) return err(refusals.notFound);
  if (draft.status !== "draft") return err(refusals.notADraft);
  const sides = [draft.groundId, inForceId].map((side) => (side ? findVersion(db, side) : null));
  const [ground, inForce] = await Promise.all(sides);
  if (!ground || !inForce || ground.id === inForce.id) return err(refusals.upToDate);
  return ok({ draft, ground, inForce });
}

/** Takes over what the version in force changed since the draft was begun; where both changed the same, by choice. */
export async function bringUpToDate(
  context: Context,
  { id, choices = [], inForce: seenInForce, version }: CatchUpInput & { id: string },
): Promise<Result<{ version: number }>> {
  const { db, actor, now } = context;
  if (!hasRole(actor, "admin")) return err(refusals.mayNot);
  const standing = await catchUpOf(db, id, now);
  if (!standing.ok) return standing;
  const { draft, ground, inForce } = standing.value;
  if (draft.version !== version || inForce.id !== seenInForce) {
    return err({ ...refusals.changedMeanwhile, current: { version: draft.version, inForce: inForce.id } });
  }
  const chosen = new Map(choices.map(({ at, keep }) => [at, keep]));
  const merged = mergeDefinitions(ground.definition, draft.definition, inForce.definition, Object.fromEntries(chosen));
  const open = merged.clashes.filter(({ at }) => !chosen.has(at));
  if (open.length > 0) {
    const faults = open.map(({ at }) => ({ field: at, code: "choose-side" }));
    return err({ ...refusals.undecided, faults });
  }
  const checked = checkDefinition(merged.definition);
  if (!checked.ok) return checked;

  return transaction(db, async (tx) => {
    const makerIds = [...new Set([...draft.makerIds, actor.id])];
    const changes = { definition: checked.value, groundId: inForce.id, makerIds };
    if (!(await saveDraft(tx, draft, changes))) return err(refusals.changedMeanwhile);
    const data = { number: draft.number, from: ground.number, to: inForce.number };
    recordEvent(tx, context, { kind: "form-version-brought-up-to-date", subjectId: id, data });
    return ok({ version: version + 1 });
  });
}
