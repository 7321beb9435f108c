import "server-only";
import type { Assessment, RuleFinding, Verdict } from "@/features/eligibility/domain/assess";
import { judgedFactsOf } from "@/features/eligibility/domain/judged-facts";
import { read } from "@/features/eligibility/domain/read";
import { formVersion, judgingContext } from "@/features/eligibility/queries";
import type { Database } from "@/server/db";
import { findCasesWithoutFacts, findJudgedSnapshot, keepFacts } from "../judged/repository";
import { lastAssessment } from "../sent-repository";

const atOnce = 50;

/**
 * Keeps the facts of cases that were judged before facts were kept, a few at a time. The states that institutions had
 * then are not known any more: the present ones stand in.
 */
export async function keepJudgedFacts(db: Database): Promise<void> {
  for (
    let ids = await findCasesWithoutFacts(db, atOnce);
    ids.length > 0;
    ids = await findCasesWithoutFacts(db, atOnce)
  ) {
    const kept = await Promise.all(ids.map((id) => keepFactsOf(db, id)));
    if (!kept.includes(true)) return;
  }
}

async function keepFactsOf(db: Database, applicationId: string): Promise<boolean> {
  const [given, sent] = await Promise.all([lastAssessment(db, applicationId), findJudgedSnapshot(db, applicationId)]);
  if (!given || !sent) return false;
  const { assessmentDate, formVersionId } = given;
  const { form } = await formVersion(db, formVersionId);
  const reading = read(form, sent.answers, sent.evidence, await judgingContext(db, sent.answers, assessmentDate));
  const rules = given.rules as unknown as RuleFinding[];
  const assessment: Assessment = { verdict: given.verdict as Verdict, assessmentDate, rules };
  const facts = judgedFactsOf(reading, assessment);
  await keepFacts(db, applicationId, { formVersionId, snapshotId: sent.id, facts });
  return true;
}
