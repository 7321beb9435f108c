"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useContext, useRef } from "react";
import { Button } from "@/ui/button";
import { FormFaults } from "@/ui/form-faults";
import { Icon, type IconName } from "@/ui/icon";
import { useFollowingFocus } from "../condition-builder/use-following-focus";

type ListProps<Item> = {
  items: readonly Item[];
  onChange(items: Item[]): void;
  /** "Option 3", for those who hear the buttons. */
  nameOf(item: Item, at: number): string;
  /** What the button that adds one says, and what it adds. */
  add?: { label: string; make(): Item };
  disabled: boolean;
  children(item: Item, at: number, change: (item: Item) => void): ReactNode;
};

/** Things in order: each can be changed, moved by buttons, taken out, and one more added. */
export function OrderedList<Item>({ items, onChange, nameOf, add, disabled, children }: ListProps<Item>) {
  const t = useTranslations("builder.list");
  const list = useRef<HTMLOListElement>(null);
  const follow = useFollowingFocus(list);
  const swap = (at: number, to: number) => {
    follow(to);
    const rest = items.toSpliced(at, 1);
    onChange(rest.toSpliced(to, 0, ...items.slice(at, at + 1)));
  };
  return (
    <div className="grid grid-cols-1 gap-2">
      <ol ref={list} className="grid grid-cols-1 gap-2">
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a thing in order has no other identity than its place
          <li key={at} className="grid min-w-0 grid-cols-1 gap-3 rounded-md border border-line bg-raised p-3">
            <div className="flex items-center justify-between gap-2">
              <p className="min-w-0 font-semibold">{nameOf(item, at)}</p>
              {!disabled && (
                <span className="flex shrink-0 gap-1">
                  <IconButton
                    icon="up"
                    label={t("up", { name: nameOf(item, at) })}
                    disabled={at === 0}
                    onClick={() => swap(at, at - 1)}
                  />
                  <IconButton
                    icon="down"
                    label={t("down", { name: nameOf(item, at) })}
                    disabled={at === items.length - 1}
                    onClick={() => swap(at, at + 1)}
                  />
                  <IconButton
                    icon="bin"
                    label={t("remove", { name: nameOf(item, at) })}
                    onClick={() => onChange(items.toSpliced(at, 1))}
                  />
                </span>
              )}
            </div>
            {children(item, at, (next) => onChange(items.with(at, next)))}
          </li>
        ))}
      </ol>
      {add && !disabled && (
        <Button
          icon="plus"
          className="w-fit"
          onClick={() => {
            follow(items.length);
            onChange([...items, add.make()]);
          }}
        >
          {add.label}
        </Button>
      )}
    </div>
  );
}

type IconButtonProps = { icon: IconName; label: string; disabled?: boolean; onClick(): void };

function IconButton({ icon, label, disabled, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className="rounded-md p-1.5 text-action hover:bg-action-soft disabled:text-muted disabled:opacity-40"
    >
      <Icon name={icon} />
    </button>
  );
}

/** A part of an editor that one opens to work in it; it says at a glance whether there is something. */
export function Fold({
  title,
  about,
  open,
  holds,
  children,
}: {
  title: ReactNode;
  about?: ReactNode;
  open?: boolean;
  /** The member of the question that is worked on in it: something wrong there opens it. */
  holds?: string;
  children: ReactNode;
}) {
  const faults = useContext(FormFaults);
  const isWrong = holds !== undefined && faults.some(({ field }) => field.startsWith(holds));
  return (
    <details open={open || isWrong} className="group rounded-lg border border-line bg-raised">
      <summary className="flex cursor-pointer flex-wrap items-baseline justify-between gap-x-3 rounded-lg px-3 py-2 font-semibold hover:bg-sunken">
        <span className="inline-flex items-center gap-2">
          <Icon name="right" className="size-[0.9em] transition-transform group-open:rotate-90" />
          {title}
        </span>
        {about && <span className="font-normal text-muted">{about}</span>}
      </summary>
      <div className="grid grid-cols-1 gap-4 border-t border-line p-3">{children}</div>
    </details>
  );
}
