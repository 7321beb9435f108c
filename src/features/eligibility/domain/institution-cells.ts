const separator = "|";

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
