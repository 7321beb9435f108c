"use client";

import { useEffect, useRef } from "react";

/** Keeps the keyboard with what was added or moved: its first control, at its new place. */
export function useFollowingFocus(list: { current: HTMLElement | null }) {
  const target = useRef<number | null>(null);
  useEffect(() => {
    if (target.current === null) return;
    list.current?.children[target.current]
      ?.querySelector<HTMLElement>("select:enabled, input:enabled, button:enabled")
      ?.focus();
    target.current = null;
  });
  return (at: number) => {
    target.current = at;
  };
}
