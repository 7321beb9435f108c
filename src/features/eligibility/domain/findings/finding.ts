import type { Fault } from "@/lib/result";
import type { Change, Path } from "../changes";
import { placeText } from "../place-text";

export type Severity = "blocks" | "warns";

/** Something in a definition that does not do what it seems to. */
export type DefinitionFinding = {
  code: FindingCode;
  severity: Severity;
  /** `sections[2].fields[7].visibleWhen`, as faults of a definition name it. */
  place: string;
  values?: Record<string, string | number>;
  /** Changes that would mend it, where one answer is plain. */
  mend?: Change[];
};

/** Each code with what it means for publication. What does another thing than it says blocks; what is idle warns. */
const severities = {
  "unknown-name": "blocks",
  "unknown-fact": "blocks",
  "unknown-parameter": "blocks",
  "unknown-page": "blocks",
  "unknown-rule": "blocks",
  "unknown-option": "blocks",
  "unknown-gap": "warns",
  "no-options": "blocks",
  "no-members": "blocks",
  blank: "blocks",
  "retired-name": "blocks",
  "fact-without-field": "blocks",
  circle: "blocks",
  "never-settles": "blocks",
  "unreachable-section": "blocks",
  "unreachable-page": "blocks",
  "unreachable-field": "blocks",
  "required-hidden": "blocks",
  "empty-page": "warns",
  "never-met": "blocks",
  "shadowed-clause": "blocks",
  "contradictory-clauses": "blocks",
  "input-not-asked": "blocks",
  "rule-not-counted": "blocks",
  "route-without-rules": "blocks",
  "claim-without-route": "blocks",
  "limits-crossed": "blocks",
  "parameter-out-of-bounds": "blocks",
  "unused-parameter": "warns",
  "missing-translations": "warns",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof severities;

export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(severities, code);

export const finding = (
  code: FindingCode,
  at: Path | string,
  more: Pick<DefinitionFinding, "values" | "mend"> = {},
): DefinitionFinding => ({
  code,
  severity: severities[code],
  place: typeof at === "string" ? at : placeText(at),
  ...more,
});

/** What sentences say something else for where a finding does not tell it. */
export const untold = { name: "none", by: "none", min: "none", max: "none", gap: "" };

/** As a fault of the definition, for a refusal; `@` names a question by its label. */
export const faultOf = ({ code, place, values = {} }: DefinitionFinding): Fault => ({
  field: place,
  code,
  values: {
    ...untold,
    ...values,
    ...(values.name === undefined ? {} : { name: `@${values.name}`, gap: `{${values.name}}` }),
  },
});
