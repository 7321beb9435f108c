"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useRef, useState } from "react";
import type { ChecksView } from "../file/schema";
import { CheckRow, type CheckWords, type Sent } from "./check-row";

type Props = {
  action: string;
  checks: ChecksView;
  /** Who noted what was found, and when, by key. */
  by: Record<string, string>;
  mayNote: boolean;
  words: CheckWords & { passAll: string; progress: string; failed: string; keys: string };
};

/** The lists of checks. What is pressed is saved at once and stays where it is: nothing moves under the pointer. */
export function Checklist({ action, checks, by, mayNote, words }: Props) {
  const router = useRouter();
  const saving = useRef(false);
  const [view, setView] = useState(checks);
  const [problem, setProblem] = useState("");
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());

  /** One after the other: a second press while the first is under way would take it back. */
  async function note(sent: Sent[]): Promise<boolean> {
    if (saving.current) return false;
    saving.current = true;
    const answer = await post(action, sent).catch(() => null);
    saving.current = false;
    if (answer && "sections" in answer) {
      setView(answer);
      setTouched(new Set([...touched, ...sent.map(({ key }) => key)]));
      router.refresh();
    }
    setProblem(answer && "sections" in answer ? "" : (answer?.detail ?? words.failed));
    return Boolean(answer && "sections" in answer);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons within
    <div onKeyDown={moveBetweenRows}>
      {view.sections.map(({ key, title, checks: rows }) => {
        const left = rows.filter((row) => view.unfinished.includes(row.key));
        const progress = words.progress.replace("##", `${rows.length}`).replace("#", `${rows.length - left.length}`);
        return (
          <section key={key} aria-label={title} className="mb-2 last:mb-0">
            <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-3 border-b-2 border-line">
              <h3 className="text-[1em]">
                {title} <span className="tabular text-[0.88em] font-normal text-muted">{progress}</span>
              </h3>
              {mayNote && (
                <button
                  type="button"
                  disabled={left.length === 0}
                  onClick={() => note(left.map((row) => ({ key: row.key, result: "pass" as const })))}
                  className="rounded-sm px-1 text-[0.9em] link hover:bg-action-soft disabled:invisible print:hidden"
                >
                  {words.passAll}
                  <span className="sr-only">: {title}</span>
                </button>
              )}
            </div>
            <ul>
              {rows.map((row) => (
                <CheckRow
                  key={row.key}
                  row={row}
                  by={touched.has(row.key) ? (row.by?.name ?? "") : (by[row.key] ?? "")}
                  mayNote={mayNote}
                  words={words}
                  note={note}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {mayNote && <p className="mt-1 text-[0.88em] text-muted print:hidden">{words.keys}</p>}
      <p role="alert" className="font-semibold text-seal empty:hidden">
        {problem}
      </p>
    </div>
  );
}

type Answer = ChecksView | { detail?: string };

async function post(action: string, checks: Sent[]): Promise<Answer> {
  const answer = await fetch(action, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": document.documentElement.lang },
    body: JSON.stringify({ checks }),
  });
  return (await answer.json()) as Answer;
}

const typing = "input, textarea, select";

/** Up and down lead from a row's buttons to the next row's; P and X press them. */
function moveBetweenRows(event: KeyboardEvent<HTMLDivElement>) {
  const from = event.target as HTMLElement;
  const row = from.closest<HTMLElement>("[data-check]");
  if (!row || from.matches(typing) || event.ctrlKey || event.metaKey || event.altKey) return;
  const press = { p: "pass", x: "problem" }[event.key.toLowerCase()];
  if (press) row.querySelector<HTMLElement>(`[data-result=${press}]`)?.click();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-check]")];
    const next = rows[rows.indexOf(row) + step];
    const same = from.dataset.result ?? "pass";
    next?.querySelector<HTMLElement>(`[data-result=${same}]`)?.focus();
  }
  if (press || step) {
    event.preventDefault();
    event.stopPropagation();
  }
}
