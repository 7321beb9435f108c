/** So many digits that follow from the text, the same every time; no leading zero. */
export function digitsFrom(text: string, count: number): string {
  let digits = "";
  for (let round = 0; digits.length < count; round += 1) digits += String(hash(`${text}/${round}`)).slice(1);
  return digits.slice(0, count).replace(/^0/, "7");
}

/** FNV-1a: small and well mixed. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (const character of text) mixed = Math.imul(mixed ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return mixed;
}

/** A whole number from 0 up to, and without, `below`. */
export const numberFrom = (text: string, below: number): number => hash(text) % below;
