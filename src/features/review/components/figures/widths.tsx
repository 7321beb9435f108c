import type { ReactNode } from "react";

/** A name that is not broken; a narrow screen scrolls its table instead. */
export const Whole = ({ children }: { children: ReactNode }) => <span className="whitespace-nowrap">{children}</span>;

/** A heading that is broken into no more than two or three lines. */
export const Wide = ({ children }: { children: ReactNode }) => (
  <span className="inline-block min-w-[4.5em]">{children}</span>
);
