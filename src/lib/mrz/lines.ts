import { err, type Fault, ok, type Result } from "../result";
import { lineLength } from "./layout";

const cardLengths = [30, 36];

/** One line as the standard would print it: upper case, half width, no white space, look-alikes of `<` made plain. */
export function tidyMrzLine(typed: string): string {
  const dense = typed.replace(/[\s\u200b]/g, "").replace(/[\uff01-\uff5e]/g, halfWidth);
  const upper = dense.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const plain = upper.replace(/[«‹]/g, "<");
  if (plain.length === lineLength) return plain;
  const doubled = upper.replaceAll("«", "<<").replaceAll("‹", "<");
  return doubled.length === lineLength ? doubled : plain;
}

const halfWidth = (character: string) => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** Both lines ready to be read, or what keeps them from it: faults at `lines[0]` and `lines[1]`. */
export function parseMrzLines(typed: readonly [string, string]): Result<[string, string]> {
  const lines: [string, string] = [tidyMrzLine(typed[0]), tidyMrzLine(typed[1])];
  const card = cardKind(lines);
  const faults = lines.flatMap((line, index) => faultOf(line, `lines[${index}]`, card));
  return faults.length === 0 ? ok(lines) : err({ kind: "invalid", code: "mrz-lines", faults });
}

function faultOf(line: string, field: string, card: string | null): Fault[] {
  const length = [...line].length;
  if (card && length !== lineLength) return [{ field, code: card, values: { length } }];
  if (length !== lineLength) return [{ field, code: "line-length", values: { length, expected: lineLength } }];
  const stranger = line.match(/[^A-Z0-9<]/u);
  if (!stranger) return [];
  return [{ field, code: "line-alphabet", values: { character: stranger[0], column: (stranger.index ?? 0) + 1 } }];
}

/** Identity cards have 3 x 30 or 2 x 36 characters, some visas 2 x 36: known, but no passport. */
function cardKind([first]: [string, string]): "id-card" | "visa" | null {
  if (!cardLengths.includes(first.length)) return null;
  if (/^[ACI]/.test(first)) return "id-card";
  return first.startsWith("V") ? "visa" : null;
}
