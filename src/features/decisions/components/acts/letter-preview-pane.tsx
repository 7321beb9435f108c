"use client";

import { useEffect, useRef, useState } from "react";
import type { LetterPreview } from "../../schema";
import { LetterPaper } from "./letter-paper";

type Words = { title: string; waiting: string; forApplicant: string; forYou: string; unsigned: string };

const told = /^(outcome|reasons|grant\.)/;
const pause = 350;

/** The letter of what stands in the form around it, kept up with what is typed. */
export function LetterPreviewPane({ at, words }: { at: string; words: Words }) {
  const place = useRef<HTMLElement>(null);
  const [letters, setLetters] = useState<LetterPreview[]>([]);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let timer = 0;
    let asked = "";
    const ask = async () => {
      const sent = [...new FormData(form)].filter(([name]) => told.test(name)) as [string, string][];
      const body = new URLSearchParams(sent);
      asked = body.toString();
      const answer = await fetch(at, { method: "POST", body, headers: { accept: "application/json" } }).catch(
        () => null,
      );
      const shown = answer?.ok ? ((await answer.json()) as { letters: LetterPreview[] }).letters : [];
      if (asked === body.toString()) setLetters(shown);
    };
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(ask, pause);
    };
    form.addEventListener("input", soon);
    soon();
    return () => {
      form.removeEventListener("input", soon);
      clearTimeout(timer);
    };
  }, [at]);

  return (
    <section ref={place} className="grid gap-3" aria-live="polite">
      <h3 className="text-base">{words.title}</h3>
      {letters.length === 0 && <p className="text-muted">{words.waiting}</p>}
      {letters.map(({ forApplicant, language, sheet }) => (
        <LetterPaper
          key={language}
          sheet={sheet}
          label={(forApplicant ? words.forApplicant : words.forYou).replace("{language}", language)}
        />
      ))}
      {letters.length > 0 && <p className="text-muted">{words.unsigned}</p>}
    </section>
  );
}
