const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const shape = /^(?:(?:https?:\/\/)?(?:www\.)?ror\.org\/|ror:\s*)?(0[0-9a-hjkmnp-tv-z]{6}\d{2})\/?$/;

/**
 * The bare id (`03cve4549`) from any spelling of a ROR id, its check digits tested (ISO 7064 MOD 97-10).
 * Null for anything else.
 */
export function normaliseRor(typed: string): string | null {
  const id = typed.normalize("NFKC").trim().toLowerCase().match(shape)?.[1];
  return id && checkDigits(id.slice(0, 7)) === id.slice(7) ? id : null;
}

export const isRor = (text: string): boolean => normaliseRor(text) === text;

export const rorUrl = (id: string) => `https://ror.org/${id}`;

function checkDigits(body: string): string {
  const number = [...body].reduce((total, character) => total * 32 + alphabet.indexOf(character), 0);
  return String(98 - ((number * 100) % 97)).padStart(2, "0");
}
