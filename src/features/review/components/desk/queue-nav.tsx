"use client";

import { useEffect, useState } from "react";

type Count = { value: number; exact: boolean };
export type QueueLink = { key: string; label: string; command: string; href: string; current: boolean; count: Count };
type Props = { label: string; locale: string; more: string; queues: QueueLink[] };

const everySeconds = 20;

/** The queues with how many cases each has. The numbers renew themselves at the end of their lines, where nothing moves. */
export function QueueNav({ label, locale, more, queues }: Props) {
  const [counts, setCounts] = useState<Record<string, Count>>({});
  useEffect(() => {
    const renew = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await fetch("/api/v1/case-queues").catch(() => null);
      if (!answer?.ok) return;
      const { items } = (await answer.json()) as { items: { key: string; count: Count }[] };
      setCounts(Object.fromEntries(items.map(({ key, count }) => [key, count])));
    };
    const timer = setInterval(renew, everySeconds * 1_000);
    return () => clearInterval(timer);
  }, []);

  return (
    <nav aria-label={label} className="print:hidden">
      <ol className="flex gap-1 overflow-x-auto pb-1 lg:grid lg:grid-cols-[minmax(0,1fr)] lg:gap-0 lg:overflow-visible">
        {queues.map(({ key, label, command, href, current, count }, place) => (
          <li key={key} className="shrink-0">
            <a
              href={href}
              aria-current={current ? "page" : undefined}
              aria-keyshortcuts={place < 9 ? String(place + 1) : undefined}
              data-command={command}
              className="flex items-baseline justify-between gap-2 rounded-md px-2 py-1.5 whitespace-nowrap no-underline lg:whitespace-normal hover:bg-sunken hover:underline aria-[current=page]:bg-action-soft aria-[current=page]:font-semibold"
            >
              {label}
              <span className="tabular whitespace-nowrap text-muted">{show(counts[key] ?? count, locale, more)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const show = ({ value, exact }: Count, locale: string, more: string) =>
  exact ? value.toLocaleString(locale) : `${value.toLocaleString(locale)}${more}`;
