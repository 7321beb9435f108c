import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ApiForm } from "./api-form";
import { ButtonRow, LinkButton, SubmitButton, type Tone } from "./button";
import type { FieldFault } from "./form-faults";

/** What a form that acts on one thing needs to know of it, and what a refused plain form had typed. */
export type Act = {
  /** The thing's address in the API; the form posts to a route below it. */
  at: string;
  /** Its page, where one goes without doing anything. */
  back: string;
  /** As the page showed it. */
  version: number;
  flash?: { faults: FieldFault[]; message: string; typed: Record<string, string> };
};

type Props = Act & {
  route: string;
  hidden?: Record<string, string>;
  button?: string;
  tone?: Tone;
  /** What leaving without doing anything is called, where "Cancel" could be misread. */
  leave?: string;
  /** Several buttons in place of the one. */
  buttons?: ReactNode;
  children?: ReactNode;
};

/** The frame of an act: posts with the version that was seen, keeps what was typed, and offers the way back. */
export function ActForm({ at, back, version, flash, route, hidden, button, tone, leave, buttons, children }: Props) {
  const t = useTranslations("common");
  return (
    <ApiForm
      action={`${at}/${route}`}
      hidden={{ ...hidden, version }}
      idempotent
      catchUp
      {...(flash ? { faults: flash.faults, message: flash.message } : {})}
    >
      {children}
      <ButtonRow>
        {buttons ?? <SubmitButton {...(tone ? { tone } : {})}>{button}</SubmitButton>}
        <LinkButton href={back} tone="quiet">
          {leave ?? t("cancel")}
        </LinkButton>
      </ButtonRow>
    </ApiForm>
  );
}
