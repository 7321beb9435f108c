export type Position = { line: 1 | 2; column: number };

/** Where things stand in a passport's two lines (TD3). Columns count from 1; `last` is included. */
export const layout = {
  documentCode: { line: 1, first: 1, last: 2 },
  issuingState: { line: 1, first: 3, last: 5 },
  name: { line: 1, first: 6, last: 44 },
  documentNumber: { line: 2, first: 1, last: 9 },
  documentNumberDigit: { line: 2, first: 10, last: 10 },
  nationality: { line: 2, first: 11, last: 13 },
  birthDate: { line: 2, first: 14, last: 19 },
  birthDateDigit: { line: 2, first: 20, last: 20 },
  sex: { line: 2, first: 21, last: 21 },
  expiryDate: { line: 2, first: 22, last: 27 },
  expiryDateDigit: { line: 2, first: 28, last: 28 },
  personalNumber: { line: 2, first: 29, last: 42 },
  personalNumberDigit: { line: 2, first: 43, last: 43 },
  compositeDigit: { line: 2, first: 44, last: 44 },
} as const satisfies Record<string, { line: 1 | 2; first: number; last: number }>;

export type Zone = keyof typeof layout;
export type Lines = readonly [string, string];

export const lineLength = 44;
export const nameLength = 39;

export function zoneText(lines: Lines, zone: Zone): string {
  const { line, first, last } = layout[zone];
  return lines[line - 1 === 0 ? 0 : 1].slice(first - 1, last);
}

/** The position of the character at `index` (from 0) of a zone. */
export function positionIn(zone: Zone, index = 0): Position {
  const { line, first } = layout[zone];
  return { line, column: first + index };
}

/** What the composite digit is reckoned over: all that has a digit of its own; nationality and sex are left out. */
export const compositeText = (secondLine: string) =>
  secondLine.slice(0, 10) + secondLine.slice(13, 20) + secondLine.slice(21, 43);
