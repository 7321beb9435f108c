import type { ComponentProps } from "react";
import { classes } from "./class-names";

const look = "text-action underline decoration-1 underline-offset-[0.2em] hover:text-action-hover hover:decoration-2";

/** A link inside running text. */
export function TextLink({ className, children, ...rest }: ComponentProps<"a">) {
  return (
    <a {...rest} className={classes(look, className)}>
      {children}
    </a>
  );
}
