import "server-only";
import { env } from "@/server/env";
import { isSigned, letterKeyId, signText } from "@/server/letter-key";
import { claimText, type LetterClaim, readSeal } from "../domain/letter-seal";

/** What the square on a letter says: what was decided, signed. */
export function sealOf(claim: LetterClaim): string {
  const text = claimText(claim, letterKeyId());
  return `${text}.${signText(text)}`;
}

/** Where the square leads: the public check, with what the letter says about itself. */
export const checkAddress = (claim: LetterClaim): string =>
  `${env().PUBLIC_ORIGIN}/letters/${claim.code}?s=${sealOf(claim)}`;

/** Whether we signed exactly this. */
export function isOurSeal(sealed: string, claim: LetterClaim): boolean {
  const read = readSeal(sealed);
  return read !== null && read.text === claimText(claim, read.keyId) && isSigned(read.text, read.signature);
}
