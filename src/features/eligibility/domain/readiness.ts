import type { Fault } from "@/lib/result";
import { checkDefinition } from "./check-definition";
import type { Definition } from "./definition";
import { faultOf } from "./findings/finding";
import { findingsOf } from "./findings/findings-of";
import { judgeSamples, type SampleResult } from "./samples";

export type Readiness = {
  /** Why it cannot be published, each fault by its place. */
  faults: Fault[];
  warnings: number;
  samples: { green: number; all: number };
};

/** Whether a definition may go live: it holds together, nothing found blocks, and every sample person is green. */
export function readiness(definition: Definition): Readiness {
  const checked = checkDefinition(definition);
  if (!checked.ok) return { faults: checked.error.faults ?? [], warnings: 0, samples: { green: 0, all: 0 } };
  const [findings, samples] = [findingsOf(definition), judgeSamples(definition)];
  return {
    faults: [...findings.filter(({ severity }) => severity === "blocks").map(faultOf), ...samples.flatMap(redFault)],
    warnings: findings.filter(({ severity }) => severity === "warns").length,
    samples: { green: samples.filter(({ green }) => green).length, all: samples.length },
  };
}

function redFault({ key, green, expected, found }: SampleResult, at: number): Fault[] {
  const values = { key, expected: expected.verdict, found: found.verdict };
  return green ? [] : [{ field: `samples[${at}]`, code: "sample-red", values }];
}
