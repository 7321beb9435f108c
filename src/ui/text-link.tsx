import type { ComponentProps } from "react";
import { classes } from "./class-names";

/** A link inside running text. */
export function TextLink({ className, children, ...rest }: ComponentProps<"a">) {
  return (
    <a {...rest} className={classes("link", className)}>
      {children}
    </a>
  );
}
