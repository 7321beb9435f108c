export type ForbiddenText = "control-character" | "bidi-override" | "lone-surrogate";
export type Cleaned = { ok: true; text: string } | { ok: false; code: ForbiddenText };

/** C0, DEL and C1 but the line ends; tabs included. Databases and terminals choke on some, people see none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const control = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Embeddings, overrides and isolates can make text read otherwise than it is stored; the plain marks (U+200E) cannot. */
const bidi = /[\u202a-\u202e\u2066-\u2069]/;
const surrogate = /\p{Cs}/u;

/** Trimmed and composed (NFC), line ends within kept; or why it cannot be kept at all. */
export function cleanText(typed: string): Cleaned {
  const text = typed.trim();
  if (surrogate.test(text)) return { ok: false, code: "lone-surrogate" };
  if (control.test(text)) return { ok: false, code: "control-character" };
  if (bidi.test(text)) return { ok: false, code: "bidi-override" };
  return { ok: true, text: text.normalize("NFC") };
}

/** Characters as people count them: a Chinese character and an emoji are one each. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

let zeros: number[] | undefined;

/** Digits of any script (Devanagari, Arabic, full-width, …) as 0 to 9. */
export function plainDigits(text: string): string {
  if (!/[^\P{Nd}0-9]/u.test(text)) return text;
  zeros ??= decimalZeros();
  const starts = zeros;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = starts.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Where runs of ten decimal digits begin in the Basic Multilingual Plane. */
function decimalZeros(): number[] {
  const starts: number[] = [];
  for (let code = 0x30; code < 0x10000; code += 1) {
    if (code < 0xd800 || code > 0xdfff) {
      if (/\p{Nd}/u.test(String.fromCharCode(code))) {
        starts.push(code);
        code += 9;
      }
    }
  }
  return starts;
}
