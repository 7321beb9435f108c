"use client";

import { useEffect } from "react";

/** Where letters are typed, or a widget has keys of its own, single keys do nothing. */
const typing =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, select, [contenteditable="true"], [role="listbox"], [role="menu"], [role="dialog"], [data-own-keys], dialog';

/** Every element that says which key stands for it (`aria-keyshortcuts`), in the order of the page; a widget's own aside. */
export const keyed = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")].filter(
    (each) => each.offsetParent !== null && !each.closest("[data-own-keys]"),
  );

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];

/** Whether there is anything to move along. */
export const hasRows = (): boolean => rows().length > 0;

function moveBy(step: 1 | -1): boolean {
  const all = rows();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? all[step > 0 ? 0 : all.length - 1] : all[at + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return all.length > 0;
}

function tickRow(): boolean {
  const row = document.activeElement?.closest("tr, li");
  const box = row?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  box?.click();
  return Boolean(box);
}

/** What a single key does: moves along rows marked `data-row`, ticks one, or presses whatever says that it is its key. */
function act(key: string): boolean {
  const onRow = document.activeElement?.matches("[data-row]");
  if (key === "j" || (key === "ArrowDown" && onRow)) return moveBy(1);
  if (key === "k" || (key === "ArrowUp" && onRow)) return moveBy(-1);
  if (key === "x" && tickRow()) return true;
  const target = keyed().find((each) => each.getAttribute("aria-keyshortcuts") === key);
  if (!target) return false;
  target.focus();
  if (target.matches("a, button, summary")) target.click();
  return true;
}

/**
 * Listens for single keys on the whole page. They are off while one types, while a modifier is held, and for whoever
 * switched them off; Control or Command with K opens the palette either way.
 */
export function useShortcuts(on: boolean, special: Record<string, () => void>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, isComposing, target } = event;
      if (event.defaultPrevented || isComposing) return;
      const asksPalette = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k";
      const isTyping = target instanceof Element && target.closest(typing) !== null;
      const single = on && !isTyping && !ctrlKey && !metaKey && !altKey;
      const own = asksPalette ? special["Control+K"] : single ? special[key] : undefined;
      own?.();
      if (own || (single && act(key))) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [on, special]);
}
