import "server-only";
import type { AuditData } from "@/features/audit/domain/event";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { isSameValue } from "@/lib/same-value";
import { type Transaction, transaction } from "@/server/db";
import { oneInstitution } from "../admin-queries";
import { entryColumns, type InstitutionEntry, readEntry, successorCircles } from "../domain/institution-entry";
import { findSuccessors, insertInstitution, saveInstitution } from "../institution-repository";
import type { InstitutionChange, InstitutionView, NewInstitution } from "../schema";

const changedMeanwhile = { kind: "conflict", code: "changed-meanwhile" } as const;
const known = { kind: "conflict", code: "institution-known" } as const;

/** Changes an institution of the list. Verdicts given earlier stay; new ones go by what stands now. */
export function changeInstitution(
  context: Context,
  { ror, version, ...changes }: InstitutionChange & { ror: string },
): Promise<Result<InstitutionView>> {
  return transaction(context.db, async (tx) => {
    const before = await oneInstitution(tx, ror);
    if (!before.ok) return before;
    const institution = before.value;
    const sent = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const read = await soundEntry(tx, { ...institution, ...sent });
    if (!read.ok) return read;
    const entry = read.value;
    if (institution.version !== version) return err({ ...changedMeanwhile, current: institution });
    const changed = entryColumns.filter((column) => !isSameValue(institution[column], entry[column]));
    if (changed.length === 0) return ok(institution);
    if (!(await saveInstitution(tx, entry, version))) return err(changedMeanwhile);
    const data: AuditData = { ror: entry.ror, changed, ...beforeAndAfter(institution, entry, changed) };
    recordEvent(tx, context, { kind: "institution-changed", data });
    return ok({ ...entry, names: [...entry.names], successors: [...entry.successors], version: version + 1 });
  });
}

/** Adds one institution by hand. */
export function addInstitution(context: Context, written: NewInstitution): Promise<Result<InstitutionView>> {
  return transaction(context.db, async (tx) => {
    const read = await soundEntry(tx, written);
    if (!read.ok) return read;
    const entry = read.value;
    if ((await oneInstitution(tx, entry.ror)).ok || !(await insertInstitution(tx, entry))) return err(known);
    const { ror, name, country, state } = entry;
    recordEvent(tx, context, { kind: "institution-added", data: { ror, name, country, state } });
    return ok({ ...entry, names: [...entry.names], successors: [...entry.successors], version: 1 });
  });
}

/** The entry as it is kept; refused with each fault by its field, and where it would become itself again. */
async function soundEntry(tx: Transaction, written: NewInstitution): Promise<Result<InstitutionEntry>> {
  const { entry, faults } = readEntry(written);
  const found = faults.map(({ column, code, values }) => ({ field: column, code, ...(values ? { values } : {}) }));
  if (found.length === 0 && entry.successors.length > 0) {
    const all = (await findSuccessors(tx)).set(entry.ror, [...entry.successors]);
    if (successorCircles(all).has(entry.ror)) found.push({ field: "successors", code: "entry-circle" });
  }
  return found.length > 0 ? err({ kind: "invalid", code: "invalid", faults: found }) : ok(entry);
}

type Column = (typeof entryColumns)[number];

/** Every changed value as it was and as it is; nothing about an institution is secret. The state keeps its short names. */
function beforeAndAfter(before: InstitutionView, after: InstitutionEntry, changed: readonly Column[]): AuditData {
  const told = changed
    .filter((column) => column !== "state" && column !== "ror")
    .flatMap((column): [string, string | string[]][] => [
      [`${column}Before`, plain(before[column])],
      [`${column}Now`, plain(after[column])],
    ]);
  const state = changed.includes("state") ? [["from", before.state] as const, ["to", after.state] as const] : [];
  return Object.fromEntries([...state, ...told]);
}

const plain = (value: string | readonly string[]) => (typeof value === "string" ? value : [...value]);
