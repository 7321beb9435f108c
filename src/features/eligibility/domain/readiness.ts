import type { Fault } from "@/lib/result";
import { checkDefinition } from "./check-definition";
import type { Definition } from "./definition";
import { findingsOf } from "./findings/findings-of";
import { judgeSamples } from "./samples";

/** Why this definition cannot be published, each fault by its place; none when it can. */
export function publicationFaults(definition: Definition): Fault[] {
  const checked = checkDefinition(definition);
  if (!checked.ok) return checked.error.faults ?? [];
  return [...blockingFindings(definition), ...redSamples(definition)];
}

const blockingFindings = (definition: Definition): Fault[] =>
  findingsOf(definition)
    .filter(({ severity }) => severity === "blocks")
    .map(({ place, code, values }) => ({ field: place, code, ...(values ? { values } : {}) }));

const redSamples = (definition: Definition): Fault[] =>
  judgeSamples(definition).flatMap(({ key, green, expected, found }, at) =>
    green
      ? []
      : [
          {
            field: `samples[${at}]`,
            code: "sample-red",
            values: { key, expected: expected.verdict, found: found.verdict },
          },
        ],
  );
