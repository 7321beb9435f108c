/** An expected outcome: either a value, or the refusal that the person reads. Surprises are thrown instead. */
export type Result<Value, Problem = Refusal> = { ok: true; value: Value } | { ok: false; error: Problem };

/** One fault of one answer; `field` is a path such as `travel.stops[1].from`. `values` fill the message's gaps. */
export type Fault = { field: string; code: string; values?: Record<string, string | number> };

export type RefusalKind =
  | "not-signed-in"
  | "not-allowed"
  | "not-found"
  | "malformed"
  | "too-large"
  | "unsupported"
  | "invalid"
  | "conflict"
  | "too-many"
  | "no-room"
  | "unavailable";

/** A "no" with a stable kebab-case `code`; the words are the message `refusals.<code>` of the person's language. */
export type Refusal = {
  kind: RefusalKind;
  code: string;
  faults?: Fault[];
  /** Where things stand now, sent beside the problem (a stale version gets the current state). */
  current?: unknown;
  retryAfterSeconds?: number;
  /** Finds the words of a fault's field, where the faults are about answers of a form. */
  find?: (path: string) => { label: Record<string, string>; noun?: Record<string, string> } | undefined;
};

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const err = <Problem = Refusal>(error: Problem): { ok: false; error: Problem } => ({ ok: false, error });
