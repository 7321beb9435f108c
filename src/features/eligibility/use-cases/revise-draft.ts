import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import { isSameValue } from "@/lib/same-value";
import { type Database, transaction } from "@/server/db";
import { publishedQuestions } from "../admin-queries";
import { applyChanges, pathOf, valueAt } from "../domain/changes";
import { checkDefinition } from "../domain/check-definition";
import type { Definition } from "../domain/definition";
import { placeFields } from "../domain/place-fields";
import { placeText } from "../domain/place-text";
import { questionsGone, removalFaults } from "../domain/published-questions";
import { carrySamples } from "../domain/samples";
import { versionRefusals as refusals } from "../domain/version-refusals";
import type { ChangesInput, DefinitionInput } from "../schema";
import { findVersion, type StoredVersion, saveDraft } from "../version-repository";

type Seen = { id: string; version: number };
type Revision = {
  revise: (draft: StoredVersion) => Result<unknown>;
  /** What stands now, for whoever saw an earlier state. */
  standing: (draft: StoredVersion) => unknown;
  /** Where it was changed, for the journal. */
  places: string[];
  /** What follows from it, once it is known to hold together. */
  settle?: (draft: StoredVersion, revised: Definition) => Definition;
  /** Means the state that was seen: of another one nothing can be said but that it is another. */
  relative: boolean;
  /** What the version before asks of the one after it, beyond holding together. */
  allow?: (db: Database, draft: StoredVersion, revised: Definition) => Promise<Result<unknown>>;
};

/**
 * Puts a definition in the place of the draft's; what it does not name, such as lists, stays. Sample persons of whom it
 * says nothing new are agreed anew as they come out under it: who replaces the rules as a whole answers for them as a
 * whole, and the difference shows every verdict that moved to the person who publishes.
 */
export const replaceDefinition = (context: Context, { id, definition, version }: DefinitionInput & { id: string }) =>
  reviseDraft(
    context,
    { id, version },
    {
      revise: (draft) => ok(placeFields({ ...draft.definition, ...definition })),
      standing: (draft) => ({ id, version: draft.version, definition: draft.definition }),
      settle: (draft, revised) =>
        isSameValue(draft.definition.samples, revised.samples) ? carrySamples(draft.definition, revised) : revised,
      places: Object.keys(definition),
      relative: false,
    },
  );

/**
 * Makes an editor's changes to the draft, all or none. What a published version has asked is retired, not removed; a
 * program that replaces the whole answers for what it leaves out.
 */
export const changeDefinition = (context: Context, { id, changes, version }: ChangesInput & { id: string }) =>
  reviseDraft(
    context,
    { id, version },
    {
      revise: (draft) => applyChanges(draft.definition, changes),
      standing: (draft) => ({
        version: draft.version,
        values: changes.map((change) => valueAt(draft.definition, pathOf(change))),
      }),
      places: changes.map((change) => placeText(pathOf(change))),
      relative: true,
      allow: keepsPublished,
    },
  );

async function keepsPublished(db: Database, { definition }: StoredVersion, revised: Definition): Promise<Result<null>> {
  const gone = questionsGone(definition, revised);
  const faults = gone.length > 0 ? removalFaults(gone, new Set(await publishedQuestions(db))) : [];
  return faults.length > 0 ? err({ kind: "invalid", code: "invalid-definition", faults }) : ok(null);
}

const mostPlaces = 50;

/** The definition is checked outside the transaction; saving is refused when the draft has moved on meanwhile. */
async function reviseDraft(
  context: Context,
  { id, version }: Seen,
  { revise, standing, places, relative, settle = (_, revised) => revised, allow = async () => ok(null) }: Revision,
): Promise<Result<{ version: number }>> {
  const { db, actor } = context;
  if (!hasRole(actor, "admin")) return err(refusals.mayNot);
  const draft = await findVersion(db, id);
  if (!draft) return err(refusals.notFound);
  const stale = draft.version !== version && err({ ...refusals.changedMeanwhile, current: standing(draft) });
  if (stale && (relative || draft.status !== "draft")) return stale;
  if (draft.status !== "draft") return err(refusals.notADraft);
  const revised = revise(draft);
  const checked = revised.ok ? checkDefinition(revised.value) : revised;
  if (!checked.ok) return checked;
  if (stale) return stale;
  const allowed = await allow(db, draft, checked.value);
  if (!allowed.ok) return allowed;

  const definition = settle(draft, checked.value);
  const saved = await transaction(db, async (tx) => {
    const makerIds = [...new Set([...draft.makerIds, actor.id])];
    if (!(await saveDraft(tx, draft, { definition, makerIds }))) return err(refusals.changedMeanwhile);
    const data = { number: draft.number, places: [...new Set(places)].slice(0, mostPlaces) };
    recordEvent(tx, context, { kind: "form-version-changed", subjectId: id, data });
    return ok({ version: version + 1 });
  });
  return saved.ok ? saved : overtaken(context, id, standing);
}

/** Somebody saved between the look and the save: the refusal says what stands now. */
async function overtaken({ db }: Context, id: string, standing: Revision["standing"]) {
  const now = await findVersion(db, id);
  return err(now ? { ...refusals.changedMeanwhile, current: standing(now) } : refusals.notFound);
}
