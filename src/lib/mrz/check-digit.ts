const weights = [7, 3, 1];

/** The check digit of ICAO Doc 9303: weights 7, 3, 1, A to Z as 10 to 35, the filler as 0, modulo 10. */
export function checkDigit(text: string): string {
  const sum = [...text].reduce(
    (total, character, index) => total + characterValue(character) * (weights[index % 3] ?? 0),
    0,
  );
  return String(sum % 10);
}

function characterValue(character: string): number {
  if (/^[0-9]$/.test(character)) return Number(character);
  return /^[A-Z]$/.test(character) ? character.charCodeAt(0) - 55 : 0;
}
