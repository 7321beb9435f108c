import "server-only";
import type { Assessment } from "@/features/eligibility/domain/assess";
import type { Answers } from "@/features/eligibility/domain/definition";
import type { Database } from "@/server/db";
import { applicantName, birthDateOf, languageOf, nationalityOf, searchText, wantsExpress } from "../domain/applicant";
import { expressPriority, replyFlag, replyPriority } from "../domain/service-clock";
import { flagsOf } from "../domain/verdict";
import { hex } from "../likeness/repository";
import { passportIndexOf, tracesOf } from "../likeness/traces";
import type { CaseFacts } from "../repository";
import { isPossibleDuplicate } from "./flag-duplicates";

export { passportIndexOf };

type Told = { id: string; reference: string; replied?: boolean };

/** What the list of cases shows of an application, and what it is found by. */
export async function caseFacts(
  db: Database,
  { id, reference, replied }: Told,
  answers: Answers,
  assessment: Assessment,
): Promise<CaseFacts> {
  const passportIndex = passportIndexOf(answers);
  const words = searchText(answers, reference);
  const [nationality, birthDate] = [nationalityOf(answers), birthDateOf(answers)];
  const traces = tracesOf(answers).map(({ kind, key }) => ({ kind, key: hex(key) }));
  const person = { lines: words.split("\n"), nationality, birthDate, traces };
  const twin = await isPossibleDuplicate(db, id, person);
  return {
    post: String(answers["start.post"] ?? ""),
    applicantName: applicantName(answers),
    searchText: words,
    nationality,
    birthDate,
    language: languageOf(answers),
    passportIndex,
    verdict: assessment.verdict,
    flags: [...flagsOf(assessment), ...(twin ? ["possible-duplicate"] : []), ...(replied ? [replyFlag] : [])],
    priority: (wantsExpress(answers) ? expressPriority : 0) + (replied ? replyPriority : 0),
  };
}
