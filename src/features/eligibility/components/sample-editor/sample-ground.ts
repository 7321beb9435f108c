import type { Option } from "@/ui/select-field";
import type { FieldKind } from "../../domain/definition";

/** A question as the editor of a sample person offers it. */
export type AnswerField = { path: string; label: string; kind: FieldKind; options?: Option[] };

/** What a version offers to the editor of its sample persons. */
export type SampleGround = {
  fields: AnswerField[];
  slots: Option[];
  /** "K-R05", or "K-R05 A" of a route. */
  rules: Option[];
  outcomes: Option[];
  verdicts: Option[];
  bases: Option[];
  /** How many others have this person as their base. */
  basedOnThis: number;
};
