import type { ReactNode } from "react";

/** One kind of change, with what it means. */
export function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <div>
        <h2 className="text-2xl">{title}</h2>
        {text && <p className="mt-1 text-muted">{text}</p>}
      </div>
      {children}
    </section>
  );
}

export function PartList({ items }: { items: { name: string; notes: string[] }[] }) {
  return (
    <ul className="border-t border-line">
      {items.map(({ name, notes }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two questions may bear one name, and the list stands still
        <li key={at} className="border-b border-line py-2.5">
          <p className="font-semibold">{name}</p>
          {notes.map((note) => (
            <p key={note} className="text-[0.92em] text-muted">
              {note}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
