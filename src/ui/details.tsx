import type { ReactNode } from "react";

/** More for those who want it. */
export function Details({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group">
      <summary className="w-fit rounded-sm py-0.5 font-medium link">{summary}</summary>
      <div className="mt-2 border-s-4 border-line ps-4 [&>*+*]:mt-3">{children}</div>
    </details>
  );
}
