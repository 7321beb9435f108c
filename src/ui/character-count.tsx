"use client";

import { useEffect, useState } from "react";

type Words = { atMost: string; left: string; over: string };

/** Counts as people do: an emoji or a Han character is one. Said aloud once typing pauses. */
export function CharacterCount({ controlId, most, words }: { controlId: string; most: number; words: Words }) {
  const [length, setLength] = useState<number | null>(null);
  const [spoken, setSpoken] = useState("");

  useEffect(() => {
    const control = document.getElementById(controlId) as HTMLTextAreaElement | null;
    const count = () => setLength([...(control?.value ?? "")].length);
    count();
    control?.addEventListener("input", count);
    return () => control?.removeEventListener("input", count);
  }, [controlId]);

  const left = most - (length ?? 0);
  const text =
    length === null ? words.atMost : (left < 0 ? words.over : words.left).replace("#", String(Math.abs(left)));

  useEffect(() => {
    const pause = setTimeout(() => setSpoken(left < most / 10 ? text : ""), 1000);
    return () => clearTimeout(pause);
  }, [left, most, text]);

  return (
    <p className={left < 0 ? "font-semibold text-seal" : "text-[0.92em] text-muted"}>
      <span className="tabular">{text}</span>
      <span className="sr-only" aria-live="polite">
        {spoken}
      </span>
    </p>
  );
}
