/**
 * A cell that a spreadsheet would take for a formula, or that looks as if it had been kept from that already, is written
 * with an apostrophe before it, which reading takes away again.
 */
const formula = /^'*[=+\-@\t\r]/;

export const writeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);
export const readCell = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A line as RFC 4180 has it, safe to open in a spreadsheet. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(writeCell(cell))).join(",")}\r\n`;
