import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ApiFormClient } from "./api-form-client";
import type { FieldFault } from "./form-faults";

type Props = {
  /** The API route. A plain form posts here too, so the route takes form encodings. */
  action: string;
  /** Other than POST reaches the route by fetch; a plain form says it in `_method`. */
  method?: "POST" | "PATCH" | "PUT" | "DELETE";
  /** Where to go when it went well; `{id}` is filled from the answer. Otherwise where the route says, or here again. */
  next?: string;
  /** Values sent along unseen, such as the version that the page showed. */
  hidden?: Record<string, string | number | boolean>;
  /** Sends one key for this form however often it is pressed, so that it acts once. */
  idempotent?: boolean;
  /** What is already known to be wrong: the page checked what was saved, or a plain form came back. */
  faults?: FieldFault[];
  message?: string;
  /** An accessible name where the page has several forms. */
  label?: string;
  id?: string;
  /** Carries files; a plain form must say so. */
  multipart?: boolean;
  /** After a conflict, sending once more means the version that stands now: the person has been told. */
  catchUp?: boolean;
  /** Sets this form's fields apart from those of its like on the page; its fields say the same. */
  within?: string;
  /** Where faults may be of a file's content: the fields that there are. Others are told with their place. */
  fields?: readonly string[];
  children: ReactNode;
};

/**
 * A real form first. With JavaScript it posts by itself, hands each fault to its field by name, sums them up on top and
 * moves the focus there; a second press while the first is under way does nothing.
 */
export function ApiForm({ hidden = {}, idempotent, method = "POST", children, ...rest }: Props) {
  const t = useTranslations("kit");
  const words = { title: t("errorSummary"), working: t("working"), offline: t("offline"), failed: t("failed") };
  return (
    <ApiFormClient {...rest} method={method} words={words}>
      {method !== "POST" && <input type="hidden" name="_method" value={method} />}
      {idempotent && <input type="hidden" name="_key" value={randomUUID()} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {children}
    </ApiFormClient>
  );
}
