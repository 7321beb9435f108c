import type { ReactNode } from "react";

/** One part of a long page, with a heading and an address of its own. */
export function Panel({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-24 rounded-lg border border-line bg-raised">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-3.5 py-2">
        <h2 id={`${id}-title`} className="text-base">
          {title}
        </h2>
        {aside}
      </div>
      <div className="grid gap-3 px-3.5 py-3">{children}</div>
    </section>
  );
}
