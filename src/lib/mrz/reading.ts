import type { Position } from "./layout";

export type MrzFaultCode =
  | "check-digit"
  | "expired"
  | "expiry-implausible"
  | "birth-date"
  | "expiry-date"
  | "unknown-state"
  | "state-differs"
  | "document-type"
  | "document-number"
  | "name-characters"
  | "name-truncated"
  | "sex"
  | "age"
  | "line-length"
  | "line-alphabet"
  | "id-card"
  | "visa";

/** A `warning` asks for a second look and leaves the reading valid. */
export type MrzFault = { code: MrzFaultCode; position: Position; warning?: true };

/** A look-alike that stands where it cannot stand, and what it probably was. Proposed, never applied. */
export type MrzCorrection = Position & { from: string; to: string };

/** `""` is absent, `null` an impossible date; a partly known birth date is `1999` or `1999-04`. */
export type MrzFields = {
  documentCode: string;
  issuingState: string;
  surname: string;
  givenNames: string;
  documentNumber: string;
  nationality: string;
  birthDate: string | null;
  sex: string;
  expiryDate: string | null;
  personalNumber: string;
};

export type MrzChecks = {
  documentNumber: boolean;
  birthDate: boolean;
  expiryDate: boolean;
  personalNumber: boolean;
  composite: boolean;
};

export type MrzReading = {
  valid: boolean;
  fields: MrzFields;
  checks: MrzChecks;
  faults: MrzFault[];
  corrections: MrzCorrection[];
};

export type MrzOptions = { today: string; acceptSpecimen: boolean };

/** What the words of a fault (messages `mrz.faults.<code>`) are filled with. */
export const faultValues = ({ position, warning }: MrzFault) => ({ ...position, warning: String(warning ?? false) });
