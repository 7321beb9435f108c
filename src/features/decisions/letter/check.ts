import "server-only";
import type { Database } from "@/server/db";
import { readSeal } from "../domain/letter-seal";
import { checkLetter, type LetterCheck } from "../queries";
import { isOurSeal } from "./seal";

export type LetterVerdict =
  | { kind: "genuine"; letter: LetterCheck; signed: boolean }
  /** A signature came along that is not ours for what this letter says. */
  | { kind: "forged" }
  | { kind: "unknown" };

/** What can be said about a letter by its code and, where the square was scanned, by what the square says. */
export async function judgeLetter(db: Database, code: string, seal: string | undefined): Promise<LetterVerdict> {
  const letter = await checkLetter(db, code);
  if (seal === undefined) return letter ? { kind: "genuine", letter, signed: false } : { kind: "unknown" };
  if (!letter) {
    const claim = readSeal(seal)?.claim;
    return { kind: claim?.code === code && isOurSeal(seal, claim) ? "unknown" : "forged" };
  }
  const { reference, outcome, decidedOn } = letter;
  return isOurSeal(seal, { code, reference, outcome, decidedOn })
    ? { kind: "genuine", letter, signed: true }
    : { kind: "forged" };
}

/** The code and the seal in what somebody typed, scanned or pasted. */
export function readTyped(typed: string): { code: string; seal?: string } | null {
  const [, code, seal] = /([\w-]{20})\/?(?:\?s=([\w.-]{1,300}))?\s*$/.exec(typed.trim()) ?? [];
  return code ? { code, ...(seal ? { seal } : {}) } : null;
}
