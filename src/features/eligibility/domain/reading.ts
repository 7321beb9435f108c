import type { Reader } from "./condition";
import type { Evidence, InstitutionRecord } from "./definition";
import type { Form, FormField } from "./form";

/** What beside answers and uploads a form is judged by. `today` is the post's day, or the day of the assessment. */
export type Context = {
  today: string;
  institutions?: ReadonlyMap<string, InstitutionRecord>;
  /** Utopia, the state of the specimens, counts as a state: in the demonstration only. */
  acceptSpecimen?: boolean;
};

export type Row = { index: number; values: Record<string, unknown>; reader: Reader };

/** One person's answers as the form reads them: hidden ones are absent, malformed ones too. */
export type Reading = Reader & {
  form: Form;
  context: Context;
  evidence: readonly Evidence[];
  /** Is the question asked? For a member of a group name the row. */
  isShown(field: FormField, row?: number): boolean;
  rows(group: string): Row[];
  /** The reader of a row, in which `group[].member` is that row's own answer. */
  rowReader(group: string, row: number): Reader;
  /** A value as stored, even malformed; absent where the question is not asked. */
  stored(field: FormField, row?: number): unknown;
};
