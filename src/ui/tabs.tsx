import type { ReactNode } from "react";

type Tab = { href: string; label: ReactNode; current?: boolean };

/** Views of one thing, each with an address. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="mb-5 border-b border-line print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map(({ href, label, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? "page" : undefined}
              className="block border-b-3 border-transparent px-3 py-2 no-underline hover:border-control aria-[current=page]:border-action aria-[current=page]:font-semibold"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
