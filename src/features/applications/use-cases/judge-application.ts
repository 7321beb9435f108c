import "server-only";
import type { Assessment } from "@/features/eligibility/domain/assess";
import type { Answers } from "@/features/eligibility/domain/definition";
import { nameSimilarity } from "@/lib/similarity";
import type { Database } from "@/server/db";
import { blindIndex } from "@/server/seal";
import { applicantName, birthDateOf, nationalityOf, passportOf, searchText, wantsExpress } from "../domain/applicant";
import { expressPriority, replyFlag, replyPriority } from "../domain/service-clock";
import { flagsOf } from "../domain/verdict";
import { type CaseFacts, findLookalikes } from "../repository";

const sameName = 0.92;

type Told = { id: string; reference: string; replied?: boolean };

/** What the list of cases shows of an application, and what it is found by. */
export async function caseFacts(
  db: Database,
  { id, reference, replied }: Told,
  answers: Answers,
  assessment: Assessment,
): Promise<CaseFacts> {
  const passportIndex = passportIndexOf(answers);
  const name = applicantName(answers);
  const [nationality, birthDate] = [nationalityOf(answers), birthDateOf(answers)];
  const twin = await isPossibleDuplicate(db, id, { name, nationality, birthDate, passportIndex });
  return {
    post: String(answers["start.post"] ?? ""),
    applicantName: name,
    searchText: searchText(answers, reference),
    nationality,
    birthDate,
    passportIndex,
    verdict: assessment.verdict,
    flags: [...flagsOf(assessment), ...(twin ? ["possible-duplicate"] : []), ...(replied ? [replyFlag] : [])],
    priority: (wantsExpress(answers) ? expressPriority : 0) + (replied ? replyPriority : 0),
  };
}

export function passportIndexOf(answers: Answers): Uint8Array<ArrayBuffer> | null {
  const passport = passportOf(answers);
  return passport ? blindIndex("passport", passport.number, passport.issuingCountry) : null;
}

type Person = Pick<CaseFacts, "passportIndex" | "birthDate" | "nationality"> & { name: string };

/** The same passport in an earlier application, or the same birthday and nationality under nearly the same name. */
async function isPossibleDuplicate(db: Database, id: string, person: Person): Promise<boolean> {
  const others = await findLookalikes(db, id, person);
  return others.some(({ name, samePassport }) => samePassport || nameSimilarity(name, person.name) >= sameName);
}
