import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Definition } from "@/features/eligibility/domain/definition";
import { institutionSearchText } from "@/features/eligibility/domain/institution-search";
import { portal } from "@/features/identity/domain/actor";
import { ok } from "@/lib/result";
import { type Database, transaction } from "@/server/db";
import { newId } from "@/server/ids";
import { firstDefinition } from "../definition";
import { institutions } from "../definition/institutions";

/** The day on which the K visa came into being, in Beijing: the first form holds from then on. */
const effectiveFrom = new Date("2025-10-01T00:00:00+08:00");

/** The institutions and version 1 of the form. What is there already, changed or not, stays as it is. */
export async function fillGround(db: Database, now: Date, first: Definition = firstDefinition): Promise<void> {
  await transaction(db, async (tx) => {
    const rows = institutions.map((each) => ({ ...each, searchText: institutionSearchText(each) }));
    await tx.institution.createMany({ data: rows, skipDuplicates: true });
    if (await tx.formVersion.findFirst({ select: { id: true } })) return ok(null);

    const id = newId();
    const definition = JSON.parse(JSON.stringify(first));
    const published = { status: "published", effectiveFrom, createdAt: now, publishedAt: now };
    await tx.formVersion.create({ data: { id, number: 1, definition, ...published, note: "The first form." } });
    const by = { actor: portal, now, requestId: null, address: null };
    recordEvent(tx, by, { kind: "form-version-published", subjectId: id, data: { number: 1 } });
    return ok(null);
  });
}
