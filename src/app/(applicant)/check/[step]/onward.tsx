import type { ReactNode } from "react";
import { ButtonRow } from "@/ui/button";

export type Query = Readonly<Record<string, string>>;
export type Buttons = { submit: ReactNode; skip: ReactNode };

/** Where a form goes on to, whichever of its buttons is pressed, and the last two of these. */
export function Onward({ query, submit, skip }: { query: Query } & Buttons) {
  return (
    <ButtonRow>
      {query.change !== undefined && <input type="hidden" name="_then" value="result" />}
      {submit}
      {skip}
    </ButtonRow>
  );
}
