import type { ComponentProps, ReactNode } from "react";
import { classes } from "./class-names";
import { Icon, type IconName } from "./icon";

export type Tone = "primary" | "secondary" | "danger" | "quiet";

const frame =
  "inline-flex min-h-[2.6em] items-center justify-center gap-[0.45em] rounded-md px-[1.1em] py-[0.45em] text-center font-semibold leading-tight no-underline transition-colors duration-100 print:hidden aria-disabled:opacity-60";

const tones: Record<Tone, string> = {
  primary: "bg-action text-on-action hover:bg-action-hover",
  secondary: "border border-control bg-raised text-ink hover:bg-sunken",
  danger: "bg-seal text-on-seal hover:bg-seal-hover",
  quiet: "px-[0.4em] link hover:bg-action-soft",
};

type Look = { tone?: Tone; icon?: IconName; iconAfter?: IconName; children: ReactNode };

export function Button({
  tone = "secondary",
  icon,
  iconAfter,
  children,
  className,
  ...rest
}: Look & ComponentProps<"button">) {
  return (
    <button type="button" {...rest} className={classes(frame, tones[tone], className)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}

/** Says what it does: "Save and continue", never "OK". `name` and `value` tell the server which of two was pressed. */
export function SubmitButton({ tone = "primary", ...rest }: Look & ComponentProps<"button">) {
  return <Button {...rest} type="submit" tone={tone} />;
}

export function LinkButton({
  tone = "secondary",
  icon,
  iconAfter,
  children,
  className,
  ...rest
}: Look & ComponentProps<"a">) {
  return (
    <a {...rest} className={classes(frame, tones[tone], className)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </a>
  );
}

/** Buttons that belong together, the main one first. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 print:hidden">{children}</div>;
}
