import type { ReactNode } from "react";

/** Where an answer or a paper stands on the page of its case; an open document is shown by the same address. */
export const answerAt = (key: string) => `#answer-${encodeURIComponent(key)}`;
export const documentAt = (id: string) => `#document-${id}`;

export function PlaceLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="link">
      {children}
    </a>
  );
}
