"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "@/ui/button";

type Props<Item> = {
  items: Item[];
  onChange: (items: Item[]) => void;
  /** What a new one begins as; without it none is added. */
  blank?: Item;
  add: string;
  /** One thing by its name, for those who hear the page. */
  nameOf: (at: number) => string;
  summary: (item: Item, at: number) => ReactNode;
  /** Those that are shown open because something in them is wrong. */
  isOpen?: (at: number) => boolean;
  editable: boolean;
  children: (item: Item, at: number, put: (item: Item) => void) => ReactNode;
};

/** Things whose order counts, each folded to a line; moved by buttons, so that the keyboard does too. */
export function OrderedList<Item>({
  items,
  onChange,
  blank,
  add,
  nameOf,
  summary,
  isOpen,
  editable,
  children,
}: Props<Item>) {
  const t = useTranslations("editing");
  const put = (at: number, item: Item) => onChange(items.with(at, item));
  const move = (at: number, to: number) => {
    const rest = items.toSpliced(at, 1);
    onChange(rest.toSpliced(to, 0, items[at] as Item));
  };
  return (
    <div className="grid gap-2">
      <ol className="grid gap-2">
        {items.map((item, at) => (
          // Things have no names of their own: their place is what tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at} className="rounded-md border border-line bg-surface px-3 py-2">
            <Folded open={isOpen?.(at) ?? false} summary={summary(item, at)}>
              {children(item, at, (next) => put(at, next))}
              {editable && (
                <div className="flex flex-wrap gap-2">
                  <Button
                    icon="up"
                    disabled={at === 0}
                    aria-label={t("moveUpNamed", { name: nameOf(at) })}
                    onClick={() => move(at, at - 1)}
                  >
                    {t("moveUp")}
                  </Button>
                  <Button
                    icon="down"
                    disabled={at === items.length - 1}
                    aria-label={t("moveDownNamed", { name: nameOf(at) })}
                    onClick={() => move(at, at + 1)}
                  >
                    {t("moveDown")}
                  </Button>
                  <Button
                    icon="bin"
                    aria-label={t("removeNamed", { name: nameOf(at) })}
                    onClick={() => onChange(items.toSpliced(at, 1))}
                  >
                    {t("remove")}
                  </Button>
                </div>
              )}
            </Folded>
          </li>
        ))}
      </ol>
      {editable && blank !== undefined && (
        <p>
          <Button icon="plus" onClick={() => onChange([...items, blank])}>
            {add}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Opens by itself where something in it is wrong, and stays as one left it otherwise. */
function Folded({ open, summary, children }: { open: boolean; summary: ReactNode; children: ReactNode }) {
  const [shown, setShown] = useState(open);
  useEffect(() => {
    if (open) setShown(true);
  }, [open]);
  return (
    <details open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary className="rounded-sm">{summary}</summary>
      <div className="mt-3 grid gap-4">{children}</div>
    </details>
  );
}
