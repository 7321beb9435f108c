const shape =
  /^(?:(?:https?:\/\/)?(?:www\.)?orcid\.org\/|orcid:\s*)?(\d{4})[\s-]?(\d{4})[\s-]?(\d{4})[\s-]?(\d{3}[\dX])\/?$/i;

/** `0000-0002-1825-0097` from any spelling of an ORCID iD, its check character tested (ISO 7064 MOD 11-2). Else null. */
export function normaliseOrcid(typed: string): string | null {
  const groups = typed.normalize("NFKC").trim().match(shape)?.slice(1);
  if (!groups) return null;
  const id = groups.join("-").toUpperCase();
  const digits = id.replaceAll("-", "");
  return checkCharacter(digits.slice(0, 15)) === digits[15] ? id : null;
}

export const isOrcid = (text: string): boolean => normaliseOrcid(text) === text;

function checkCharacter(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return check === 10 ? "X" : String(check);
}
