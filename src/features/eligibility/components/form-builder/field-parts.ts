import type { Field } from "../../domain/definition";

/** What each part of the field editor is given: the question as it is typed now, and how to change a member of it. */
export type FieldPartProps = {
  field: Field;
  set<Name extends keyof Field>(name: Name, value: Field[Name] | undefined): void;
  editable: boolean;
  /** The group whose rows it is asked in. */
  group?: string;
  path: string;
};
