import type { Fault, Refusal } from "@/lib/result";

/** Words: `refusals.<code>`. */
export const refusals = {
  notFound: { kind: "not-found", code: "not-found" },
  tooManyDrafts: { kind: "too-many", code: "too-many-drafts", retryAfterSeconds: 86_400 },
  changedMeanwhile: { kind: "conflict", code: "changed-meanwhile" },
  actionNotAvailable: { kind: "conflict", code: "action-not-available" },
  liveApplication: { kind: "conflict", code: "live-application" },
  reconsiderationClosed: { kind: "conflict", code: "reconsideration-closed" },
  reconsideredAlready: { kind: "conflict", code: "reconsidered-already" },
  formNotNewer: { kind: "conflict", code: "form-not-newer" },
  formChanged: { kind: "conflict", code: "form-changed" },
  chooseFirst: { kind: "conflict", code: "choose-first" },
  answersTooLarge: { kind: "too-large", code: "answers-too-large" },
} as const satisfies Record<string, Refusal>;

export const notReady = (faults: Fault[]): Refusal => ({ kind: "invalid", code: "not-ready", faults });

export const notAsked = (fields: string[]): Refusal => ({
  kind: "invalid",
  code: "not-asked",
  faults: fields.map((field) => ({ field, code: "not-asked" })),
});

export const notAnswered = (faults: Fault[]): Refusal => ({ kind: "invalid", code: "request-not-answered", faults });
