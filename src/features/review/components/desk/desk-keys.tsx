"use client";

import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { hasRows, keyed, useShortcuts } from "@/ui/shortcuts";

const CommandPalette = lazy(() => import("./command-palette"));

export type Command = { label: string; href?: string; post?: string };
export type KeyWords = Record<
  | "open"
  | "title"
  | "close"
  | "on"
  | "move"
  | "enter"
  | "tick"
  | "palette"
  | "sheet"
  | "search"
  | "none"
  | "cases"
  | "here"
  | "go",
  string
>;
type Listed = [key: string, does: string];
type Props = { shortcuts: boolean; commands: Command[]; words: KeyWords };

/** The desk by keyboard: single keys, the sheet that shows them, and a palette of everything one can do or go to. */
export function DeskKeys({ shortcuts, commands, words }: Props) {
  const [on, setOn] = useState(shortcuts);
  const [palette, setPalette] = useState(false);
  const [listed, setListed] = useState<Listed[]>([]);
  const sheet = useRef<HTMLDialogElement>(null);
  const special = useMemo(
    () => ({
      "Control+K": () => setPalette(true),
      "?": () => {
        const own = keyed().map((each): Listed => [each.getAttribute("aria-keyshortcuts") ?? "", nameOf(each)]);
        setListed([...(hasRows() ? alongRows(words) : []), ...own]);
        sheet.current?.showModal();
      },
    }),
    [words],
  );
  useShortcuts(on, special);

  function switchTo(wanted: boolean) {
    setOn(wanted);
    const headers = { "content-type": "application/json" };
    fetch("/api/v1/me/desk", { method: "PUT", headers, body: JSON.stringify({ shortcuts: wanted }), keepalive: true });
  }

  const always: Listed[] = [
    ["Ctrl K", words.palette],
    ["?", words.sheet],
  ];
  return (
    <>
      <button
        type="button"
        onClick={special["?"]}
        className="rounded-sm px-1 text-muted underline underline-offset-4 hover:text-ink max-sm:hidden"
      >
        {words.open}
      </button>
      <dialog
        ref={sheet}
        aria-label={words.title}
        className="m-auto max-h-[80dvh] w-[min(32rem,92vw)] rounded-lg border border-line bg-raised p-5 text-ink backdrop:bg-ink/40"
      >
        <h2 className="mb-3 text-lg">{words.title}</h2>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {[...always, ...listed].map(([key, does]) => (
            <div key={`${key} ${does}`} className="contents">
              <dt>
                <kbd className="rounded-sm border border-control px-1.5 font-mono text-[0.9em]">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog" className="mt-4 flex items-center justify-between gap-4">
          <label className="flex items-center gap-2">
            <input type="checkbox" checked={on} onChange={(event) => switchTo(event.target.checked)} />
            {words.on}
          </label>
          <button type="submit" className="rounded-md border border-control px-3 py-1 font-semibold hover:bg-sunken">
            {words.close}
          </button>
        </form>
      </dialog>
      {palette && (
        <Suspense>
          <CommandPalette commands={commands} words={words} close={() => setPalette(false)} />
        </Suspense>
      )}
    </>
  );
}

const alongRows = (words: KeyWords): Listed[] => [
  ["j / k", words.move],
  ["Enter", words.enter],
  ["x", words.tick],
];

/** What an element is called, as a person would read it: without the key printed on it. */
export function nameOf(each: HTMLElement): string {
  const said = each.cloneNode(true) as HTMLElement;
  for (const hidden of said.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  const name = each.dataset.command ?? each.getAttribute("aria-label") ?? said.textContent ?? "";
  return name.replace(/\s+/g, " ").trim();
}
