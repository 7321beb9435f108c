import type { ReactNode } from "react";
import { SubmitButton } from "@/ui/button";
import { TextLink } from "@/ui/text-link";

type Props = {
  action: string;
  label: string;
  submit: string;
  clear: string;
  active: boolean;
  /** What else can be done from this list, at its far end. */
  aside?: ReactNode;
  children: ReactNode;
};

/** Filters live in the address, so that a list can be kept and passed on. */
export function FilterForm({ action, label, submit, clear, active, aside, children }: Props) {
  return (
    <form method="get" action={action} aria-label={label} className="mb-5 flex flex-wrap items-end gap-3 print:hidden">
      {children}
      <SubmitButton tone="secondary">{submit}</SubmitButton>
      {active && <TextLink href={action}>{clear}</TextLink>}
      {aside && <div className="ms-auto">{aside}</div>}
    </form>
  );
}
