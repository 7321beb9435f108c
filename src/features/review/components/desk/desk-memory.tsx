"use client";

import { useEffect } from "react";

/** Remembers how the list is left, once it is seen; only what differs from what is remembered is told. */
export function DeskMemory({ left }: { left: { query: Record<string, string>; columns: string[] } | null }) {
  useEffect(() => {
    if (!left) return;
    const headers = { "content-type": "application/json" };
    fetch("/api/v1/me/desk", { method: "PUT", headers, body: JSON.stringify(left), keepalive: true }).catch(() => null);
  }, [left]);
  return null;
}
