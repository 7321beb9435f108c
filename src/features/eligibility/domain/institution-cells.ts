const separator = "|";

/**
 * A cell that a spreadsheet would take for a formula, or that looks as if it had been kept from that already, is written
 * with an apostrophe before it, which reading takes away again.
 */
const formula = /^'*[=+\-@\t\r]/;

export const writeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);
export const readCell = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Several texts in one cell: between them `|`, and `\|` and `\\` for those signs themselves. */
export const joinTexts = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[\\|]/g, "\\$&")).join(separator);

export function splitTexts(cell: string): string[] {
  const texts = [""];
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] as string;
    const next = cell[at + 1];
    if (sign === "\\" && (next === "\\" || next === separator)) {
      texts[texts.length - 1] += next;
      at += 1;
    } else if (sign === separator) texts.push("");
    else texts[texts.length - 1] += sign;
  }
  return texts.map((text) => text.trim()).filter(Boolean);
}

/** ROR ids hold no sign that could stand between them, so that a semicolon does too. */
export const splitIds = (cell: string): string[] =>
  cell
    .split(/[|;]/)
    .map((text) => text.trim())
    .filter(Boolean);

const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(writeCell(cell))).join(",")}\r\n`;
