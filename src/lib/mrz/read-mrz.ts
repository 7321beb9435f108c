import { proposeCorrections } from "./corrections";
import { findFaults } from "./faults";
import { readChecks, readFields } from "./fields";
import { type Lines, lineLength } from "./layout";
import { parseMrzLines } from "./lines";
import type { MrzFault, MrzFaultCode, MrzOptions, MrzReading } from "./reading";

/**
 * Reads a passport's two lines (ICAO Doc 9303 Part 4, TD3) as they are given: what is wrong is listed, what can be
 * read is read all the same. `today` is an ISO date; `acceptSpecimen` takes Utopia for a state.
 * Lines of another length or alphabet give an empty, invalid reading; `parseMrzLines` refuses them with a reason.
 */
export function readMrz(typed: Lines, options: MrzOptions): MrzReading {
  const parsed = parseMrzLines(typed);
  if (!parsed.ok) return unreadable((parsed.error.faults ?? []).map(lineFault), options);

  const lines = parsed.value;
  const fields = readFields(lines, options.today);
  const checks = readChecks(lines);
  const faults = findFaults(lines, fields, checks, options);
  const valid = Object.values(checks).every(Boolean) && faults.every((fault) => fault.warning);
  return { valid, fields, checks, faults, corrections: proposeCorrections(lines, options) };
}

const blank = "<".repeat(lineLength);

function unreadable(faults: MrzFault[], { today }: MrzOptions): MrzReading {
  const checks = {
    documentNumber: false,
    birthDate: false,
    expiryDate: false,
    personalNumber: false,
    composite: false,
  };
  return { valid: false, fields: readFields([blank, blank], today), checks, faults, corrections: [] };
}

const lineFault = ({
  field,
  code,
  values,
}: {
  field: string;
  code: string;
  values?: Record<string, unknown>;
}): MrzFault => ({
  code: code as MrzFaultCode,
  position: { line: field === "lines[0]" ? 1 : 2, column: Number(values?.column ?? 1) },
});
