import "server-only";
import { randomBytes } from "node:crypto";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import type { Grant } from "./domain/judgement";

type Stage = "first" | "reconsideration" | "cancellation";

export type NewDecision = {
  applicationId: string;
  stage: Stage;
  outcome: "GRANT" | "REFUSE" | "CANCEL";
  reasons: string[];
  grant?: Grant | undefined;
  note: string;
  fromStatus: string;
  proposedById: string;
  proposedAt: Date;
};

/** 20 characters that nobody guesses; the public check of a letter asks for it. */
export const newLetterCode = (): string => randomBytes(15).toString("base64url");

export async function insertDecision(
  db: Database,
  { grant, ...decision }: NewDecision,
  decided?: { decidedById: string; decidedAt: Date },
): Promise<string> {
  const confirmed = decided ? { ...decided, standing: "confirmed", letterCode: newLetterCode() } : {};
  const id = newId();
  await db.decision.create({ data: { id, ...decision, ...(grant ? { grant } : {}), ...confirmed } });
  return id;
}

/** Settles the open proposal; false when another has settled it in the same moment. */
export async function settleDecision(
  db: Database,
  id: string,
  settled: { standing: "confirmed" | "sent-back"; decidedById: string; decidedAt: Date; note: string | null },
): Promise<boolean> {
  const { note, ...rest } = settled;
  const letterCode = settled.standing === "confirmed" ? { letterCode: newLetterCode() } : {};
  const data = { ...rest, ...letterCode, ...(note ? { decisionNote: note } : {}) };
  const { count } = await db.decision.updateMany({ where: { id, standing: "proposed" }, data });
  return count === 1;
}

/** A reconsideration's decision takes the place of the first one. */
export async function replaceFirstDecision(db: Database, applicationId: string): Promise<void> {
  await db.decision.updateMany({
    where: { applicationId, stage: "first", standing: "confirmed" },
    data: { standing: "replaced" },
  });
}

export const findOpenCancellation = (db: Database, applicationId: string) =>
  db.decision.findFirst({
    where: { applicationId, stage: "cancellation", standing: "proposed" },
    select: { id: true, proposedById: true },
  });

export const findDecisionByCode = (db: Database, letterCode: string) =>
  db.decision.findUnique({
    where: { letterCode },
    select: {
      standing: true,
      outcome: true,
      decidedAt: true,
      application: { select: { reference: true, status: true, post: true, formVersionId: true } },
    },
  });

/** The decision that the applicant's letter tells of: the last one that was confirmed. */
export const findLetter = (db: Database, applicationId: string) =>
  db.decision.findFirst({
    where: { applicationId, standing: "confirmed", stage: { not: "cancellation" } },
    orderBy: { decidedAt: "desc" },
    select: { stage: true, outcome: true, reasons: true, grant: true, decidedAt: true, letterCode: true },
  });

/** Whom a letter is about, and the language that they read. */
export const findLetterCase = (db: Database, id: string) =>
  db.application.findUniqueOrThrow({
    where: { id },
    select: {
      reference: true,
      status: true,
      post: true,
      formVersionId: true,
      applicantName: true,
      owner: { select: { locale: true } },
    },
  });

/** What is proposed, with its terms. */
export const findProposal = (db: Database, id: string) =>
  db.decision.findUniqueOrThrow({ where: { id }, select: { outcome: true, reasons: true, grant: true } });
