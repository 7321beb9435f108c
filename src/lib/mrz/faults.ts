import { isImplausibleExpiry, isUnusualAge } from "./dates";
import { type Lines, nameLength, positionIn, type Zone, zoneText } from "./layout";
import type { MrzChecks, MrzFault, MrzFaultCode, MrzFields, MrzOptions } from "./reading";
import { isKnownState } from "./states";

const fault = (code: MrzFaultCode, zone: Zone, index = 0): MrzFault => ({ code, position: positionIn(zone, index) });
const warning = (code: MrzFaultCode, zone: Zone, index = 0): MrzFault => ({
  ...fault(code, zone, index),
  warning: true,
});

/** Everything that is wrong or odd, in the order of its place. */
export function findFaults(lines: Lines, fields: MrzFields, checks: MrzChecks, options: MrzOptions): MrzFault[] {
  const faults = [
    ...documentFaults(zoneText(lines, "documentCode")),
    ...stateFaults(fields, options.acceptSpecimen),
    ...nameFaults(zoneText(lines, "name")),
    ...(fields.documentNumber === "" ? [fault("document-number", "documentNumber")] : []),
    ...birthFaults(fields, options.today),
    ...sexFaults(fields.sex),
    ...expiryFaults(fields, options.today),
    ...digitFaults(checks),
  ];
  return faults.sort(({ position: one }, { position: other }) => one.line - other.line || one.column - other.column);
}

/** The second letter was national before 2026, so any letter will do; what it means is not for us to infer. */
function documentFaults(code: string): MrzFault[] {
  if (!code.startsWith("P")) return [fault("document-type", "documentCode")];
  return /^.[A-Z<]$/.test(code) ? [] : [fault("document-type", "documentCode", 1)];
}

/** A refugee's or an organisation's passport names two: legitimate, worth a look. */
function stateFaults({ issuingState, nationality }: MrzFields, acceptSpecimen: boolean): MrzFault[] {
  return [
    ...(isKnownState(issuingState, acceptSpecimen) ? [] : [fault("unknown-state", "issuingState")]),
    ...(isKnownState(nationality, acceptSpecimen) ? [] : [fault("unknown-state", "nationality")]),
    ...(issuingState === nationality ? [] : [warning("state-differs", "nationality")]),
  ];
}

function nameFaults(printed: string): MrzFault[] {
  const digits = [...printed].flatMap((character, index) =>
    /\d/.test(character) ? [fault("name-characters", "name", index)] : [],
  );
  const third = printed.match(/(?<=[A-Z]<<.*[A-Z0-9])<<+[A-Z]/);
  return [
    ...(/[A-Z0-9]/.test(printed) ? [] : [fault("name-characters", "name")]),
    ...digits,
    ...(third ? [warning("name-characters", "name", third.index)] : []),
    ...(/[A-Z]$/.test(printed) ? [warning("name-truncated", "name", nameLength - 1)] : []),
  ];
}

function birthFaults({ birthDate }: MrzFields, today: string): MrzFault[] {
  if (birthDate === null) return [fault("birth-date", "birthDate")];
  return isUnusualAge(birthDate, today) ? [warning("age", "birthDate")] : [];
}

/** X belongs into the part for people's eyes; some states print it here too. */
function sexFaults(sex: string): MrzFault[] {
  if (["F", "M", ""].includes(sex)) return [];
  return [sex === "X" ? warning("sex", "sex") : fault("sex", "sex")];
}

function expiryFaults({ expiryDate }: MrzFields, today: string): MrzFault[] {
  if (!expiryDate) return [fault("expiry-date", "expiryDate")];
  if (expiryDate < today) return [fault("expired", "expiryDate")];
  return isImplausibleExpiry(expiryDate, today) ? [fault("expiry-implausible", "expiryDate")] : [];
}

function digitFaults(checks: MrzChecks): MrzFault[] {
  return [
    ...(checks.documentNumber ? [] : [fault("check-digit", "documentNumberDigit")]),
    ...(checks.birthDate ? [] : [fault("check-digit", "birthDateDigit")]),
    ...(checks.expiryDate ? [] : [fault("check-digit", "expiryDateDigit")]),
    ...(checks.personalNumber ? [] : [fault("check-digit", "personalNumberDigit")]),
    ...(checks.composite ? [] : [fault("check-digit", "compositeDigit")]),
  ];
}
