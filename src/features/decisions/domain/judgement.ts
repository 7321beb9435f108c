import type { Definition } from "@/features/eligibility/domain/definition";
import type { Fault } from "@/lib/result";

/** The terms of a visa; `stayDays` 0 is the "000" whose holder must get a residence permit within 30 days of entry. */
export type Grant = { entries: "1" | "2" | "M"; enterBefore: string; stayDays: number };

/** What an officer thinks should be decided, and why. */
export type Judgement = {
  outcome: "GRANT" | "REFUSE";
  reasons: string[];
  grant?: Grant | undefined;
  note: string;
};

type Ground = {
  definition: Definition;
  /** As typed; null where it is no date. */
  passportExpiry: string | null;
  today: string;
};

/**
 * What keeps a proposal from standing: a refusal needs reason codes and no grant; a grant needs its terms, no codes,
 * and a last day of entry that is to come and not after the passport's end.
 */
export function judgementFaults({ outcome, reasons, grant }: Judgement, ground: Ground): Fault[] {
  const { definition, passportExpiry, today } = ground;
  const known = new Set(definition.settings.reasonCodes.map(({ code }) => code));
  const unknown = reasons.flatMap((code, at): Fault[] =>
    known.has(code) ? [] : [{ field: `reasons[${at}]`, code: "not-an-option" }],
  );
  if (outcome === "REFUSE") {
    const none: Fault[] = reasons.length === 0 ? [{ field: "reasons", code: "required" }] : [];
    const superfluous: Fault[] = grant ? [{ field: "grant", code: "not-with-refusal" }] : [];
    return [...none, ...unknown, ...superfluous];
  }
  if (!grant) return [...unknown, { field: "grant", code: "required" }];
  const early: Fault[] = grant.enterBefore <= today ? [{ field: "grant.enterBefore", code: "future" }] : [];
  const late: Fault[] =
    passportExpiry && grant.enterBefore > passportExpiry
      ? [{ field: "grant.enterBefore", code: "after-passport", values: { date: passportExpiry } }]
      : [];
  return [...unknown, ...early, ...late];
}
