const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const entropyBytes = 5;

/**
 * A reference such as `KV26-7Q3M-9XTD-X`: the year, 40 random bits in Crockford's base 32, a check character.
 * Throws RangeError without five random bytes.
 */
export function newReference(year: number, randomBytes: Uint8Array): string {
  if (randomBytes.length < entropyBytes) throw new RangeError("a reference needs five random bytes");
  let bits = 0n;
  for (const byte of randomBytes.subarray(0, entropyBytes)) bits = (bits << 8n) | BigInt(byte);
  const random = Array.from({ length: 8 }, (_, index) => crockford[Number((bits >> BigInt(35 - index * 5)) & 31n)]);
  const body = `KV${String(year % 100).padStart(2, "0")}${random.join("")}`;
  return hyphenated(body + checkCharacter(body));
}

const hyphenated = (text: string) => `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8, 12)}-${text.slice(12)}`;

/** ISO 7064 MOD 37,36: finds every single wrong character and nearly every transposition. */
function checkCharacter(body: string): string {
  let product = 36;
  for (const character of body) {
    const sum = (product + alphanumeric.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return alphanumeric[(37 - product) % 36] ?? "";
}

/** A reference exactly as we write it, with the right check character. */
export const isReference = (text: string): boolean => normaliseReference(text) === text;

/**
 * What somebody typed or dictated as the reference that they meant: any case, with or without hyphens, O for 0, I or L
 * for 1. Null when it is none, or when its check character says that something else is wrong.
 */
export function normaliseReference(typed: string): string | null {
  const dense = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "");
  const match = dense.match(/^(KV)([0-9OIL]{2}[0-9A-TV-Z]{8})([0-9A-Z])$/);
  if (!match) return null;
  const body = `${match[1]}${plain(match[2] ?? "")}`;
  const check = checkCharacter(body);
  return plain(check) === plain(match[3] ?? "") ? hyphenated(body + check) : null;
}

/** The check character uses all letters, so its O, I and L are compared as look-alikes and then written right. */
const plain = (text: string) => text.replaceAll("O", "0").replace(/[IL]/g, "1");
