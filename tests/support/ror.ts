const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A ROR id like no other: that of the number, with its check digits. */
export function rorOf(number: number): string {
  const digits = Array.from({ length: 6 }, (_, at) => alphabet[Math.floor(number / 32 ** (5 - at)) % 32]).join("");
  const check = String(98 - ((number * 100) % 97)).padStart(2, "0");
  return `0${digits}${check}`;
}
