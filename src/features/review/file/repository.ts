import "server-only";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import type { CheckResult, DoneCheck } from "../domain/checklist";

const ofCase = (id: string) => ({ id });

/** What the staff have noted down about a case, and what it was found in: one statement. */
export async function findFile(db: Database, applicationId: string) {
  const { checks, ...row } = await db.application.findUniqueOrThrow({
    where: ofCase(applicationId),
    select: {
      id: true,
      answers: true,
      sealed: true,
      documents: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: {
          id: true,
          slot: true,
          fileName: true,
          issuedOn: true,
          validUntil: true,
          nameOnDocument: true,
          createdAt: true,
          removedAt: true,
        },
      },
      checks: { omit: { applicationId: true } },
      dismissals: { omit: { applicationId: true } },
      pins: { orderBy: [{ at: "asc" }, { id: "asc" }], omit: { applicationId: true } },
    },
  });
  return { ...row, checks: checks as DoneCheck[] };
}

type NewCheck = { key: string; result: CheckResult; reason: string | null; note: string | null };
type Witness = { snapshot: number; byId: string; at: Date };

export async function saveChecks(db: Database, applicationId: string, checks: NewCheck[], witness: Witness) {
  await db.caseCheck.deleteMany({ where: { applicationId, key: { in: checks.map(({ key }) => key) } } });
  await db.caseCheck.createMany({ data: checks.map((check) => ({ applicationId, ...check, ...witness })) });
}

export const deleteChecks = (db: Database, applicationId: string, keys: string[]) =>
  db.caseCheck.deleteMany({ where: { applicationId, key: { in: keys } } });

export async function saveDismissal(
  db: Database,
  applicationId: string,
  dismissal: Witness & { finding: string; reason: string },
) {
  const { finding } = dismissal;
  await db.findingDismissal.upsert({
    where: { applicationId_finding: { applicationId, finding } },
    create: { applicationId, ...dismissal },
    update: dismissal,
  });
}

export async function deleteDismissal(db: Database, applicationId: string, finding: string): Promise<boolean> {
  const { count } = await db.findingDismissal.deleteMany({ where: { applicationId, finding } });
  return count === 1;
}

export type PinPlace = {
  field: string | null;
  documentId: string | null;
  page: number | null;
  x: number | null;
  y: number | null;
};
export type Pin = PinPlace & {
  id: string;
  text: string;
  authorId: string;
  at: Date;
  askedAt: Date | null;
  resolvedAt: Date | null;
  resolvedById: string | null;
};

export const addPin = (
  db: Database,
  applicationId: string,
  pin: PinPlace & { text: string; authorId: string; at: Date },
): Promise<Pin> => db.casePin.create({ data: { id: newId(), applicationId, ...pin }, omit: { applicationId: true } });

export const findPin = (db: Database, applicationId: string, id: string): Promise<Pin | null> =>
  db.casePin.findFirst({ where: { id, applicationId }, omit: { applicationId: true } });

export const settlePin = (db: Database, id: string, settled: { resolvedAt: Date; resolvedById: string } | null) =>
  db.casePin.update({
    where: { id },
    data: settled ?? { resolvedAt: null, resolvedById: null },
    omit: { applicationId: true },
  });

/** Marks open pins as asked of the applicant; those of another case, or ticked off, are left out of what it returns. */
export async function markAsked(db: Database, applicationId: string, ids: string[], at: Date): Promise<string[]> {
  if (ids.length === 0) return [];
  const where = { applicationId, id: { in: ids }, resolvedAt: null };
  const marked = await db.casePin.updateManyAndReturn({ where, data: { askedAt: at }, select: { id: true } });
  return marked.map(({ id }) => id);
}
