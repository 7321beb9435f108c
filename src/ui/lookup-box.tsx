"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";

type Found = { value: string; label: string; hint?: string };

/** An address that answers `{items: [...]}`, and which members of an item are its value, its name and a detail. */
export type LookupSource = { address: string; value: string; label: string; hint?: string };

type Props = {
  control: Record<string, unknown> & { id: string };
  name: string;
  chosen?: Found;
  typed?: string;
  source: LookupSource;
  words: { none: string; found: string };
};

/** A combobox after the ARIA pattern: typing searches, arrows move, Enter takes, Escape closes. Nothing is taken unasked. */
export function LookupBox({ control, name, chosen, typed, source, words }: Props) {
  const [text, setText] = useState(chosen?.label ?? typed ?? "");
  const [value, setValue] = useState(chosen?.value ?? "");
  const [found, setFound] = useState<Found[] | null>(null);
  const [at, setAt] = useState(-1);
  const [listening, setListening] = useState(false);
  const latest = useRef(0);
  const listId = `${control.id}-list`;

  useEffect(() => setListening(true), []);

  async function search(query: string) {
    latest.current += 1;
    const mine = latest.current;
    if (query.trim().length < 2) return setFound(null);
    await new Promise((wait) => setTimeout(wait, 150));
    if (mine !== latest.current) return;
    const items = await fetchItems(source, query);
    if (mine !== latest.current) return;
    setFound(items);
    setAt(-1);
  }

  function type(query: string) {
    setText(query);
    setValue("");
    search(query);
  }

  function take(option: Found) {
    latest.current += 1;
    setText(option.label);
    setValue(option.value);
    setFound(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    const option = found?.[at];
    if (event.key === "Escape") setFound(null);
    else if (event.key === "Enter" && option) take(option);
    else if (event.key === "ArrowDown" && found) setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === "ArrowUp" && found) setAt(Math.max(at - 1, 0));
    else return;
    event.preventDefault();
  }

  const open = found !== null;
  return (
    <div className="relative">
      <input
        {...control}
        type="text"
        name={`${name}-text`}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setTimeout(() => setFound(null), 200)}
        autoComplete="off"
        spellCheck={false}
        {...(listening && comboboxRole(listId, open, at))}
        className="block w-full rounded-md border border-control bg-raised px-[0.7em] py-[0.5em] text-ink aria-invalid:border-2 aria-invalid:border-seal"
      />
      {listening && <input type="hidden" name={name} value={value} />}
      {open && (
        <div
          id={listId}
          role="listbox"
          aria-labelledby={`${control.id}-label`}
          className="absolute inset-x-0 z-10 mt-1 max-h-80 overflow-auto rounded-md border border-control bg-raised shadow-lg"
        >
          {found.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox, which keeps the focus
            <div
              key={option.value}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onClick={() => take(option)}
              className="cursor-pointer px-[0.7em] py-[0.5em] hover:bg-sunken aria-selected:bg-action aria-selected:text-on-action"
            >
              {option.label} {option.hint && <span className="opacity-75">{option.hint}</span>}
            </div>
          ))}
          {found.length === 0 && <p className="px-[0.7em] py-[0.5em] text-muted">{words.none}</p>}
        </div>
      )}
      <span className="sr-only" aria-live="polite">
        {open && (found.length > 0 ? words.found.replace("#", String(found.length)) : words.none)}
      </span>
    </div>
  );
}

/** Said only once the script listens: before, it is a plain box and a list of answers. */
const comboboxRole = (listId: string, open: boolean, at: number) => ({
  role: "combobox",
  "aria-autocomplete": "list" as const,
  "aria-expanded": open,
  "aria-controls": open ? listId : undefined,
  "aria-activedescendant": open && at >= 0 ? `${listId}-${at}` : undefined,
});

async function fetchItems({ address, value, label, hint }: LookupSource, query: string): Promise<Found[]> {
  const language = { "accept-language": document.documentElement.lang };
  const answer = await fetch(address + encodeURIComponent(query), { headers: language }).catch(() => null);
  if (!answer?.ok) return [];
  const { items } = (await answer.json()) as { items: Record<string, unknown>[] };
  return items.map((item) => ({
    value: String(item[value] ?? ""),
    label: String(item[label] ?? ""),
    hint: hint && String(item[hint] ?? ""),
  }));
}
