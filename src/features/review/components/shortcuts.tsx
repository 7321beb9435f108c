"use client";

import { useEffect } from "react";

const typing = "input, textarea, select, [contenteditable], dialog *";

/** One key presses what shows it: whatever on the page bears `data-shortcut`. Never while somebody types. */
export function Shortcuts() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).matches?.(typing) || event.key.length !== 1) return;
      const found = document.querySelector<HTMLElement>(`[data-shortcut="${CSS.escape(event.key.toLowerCase())}"]`);
      if (!found) return;
      event.preventDefault();
      found.focus();
      found.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return null;
}
