/** What a letter's square says by itself: enough to tell a forged letter without asking anybody. */
export type LetterClaim = { code: string; reference: string; outcome: string; decidedOn: string };

/** The text that is signed; its parts hold no dot. */
export const claimText = ({ code, reference, outcome, decidedOn }: LetterClaim, keyId: string): string =>
  ["kvisa-letter-1", keyId, code, reference, outcome, decidedOn].join(".");

const shape =
  /^(kvisa-letter-1\.([\w-]{1,20})\.([\w-]{1,100})\.([A-Z0-9-]{1,30})\.(GRANT|REFUSE)\.(\d{4}-\d\d-\d\d))\.([\w-]{86})$/;

export type ReadSeal = { text: string; keyId: string; signature: string; claim: LetterClaim };

/** The parts of what the address of a letter carries; null when it is nothing that we write. */
export function readSeal(sealed: string): ReadSeal | null {
  const [, text, keyId, code, reference, outcome, decidedOn, signature] = shape.exec(sealed) ?? [];
  if (!text || !keyId || !code || !reference || !outcome || !decidedOn || !signature) return null;
  return { text, keyId, signature, claim: { code, reference, outcome, decidedOn } };
}
