"use client";

import { useEffect, useRef, useState } from "react";
import { fieldId } from "@/ui/field-id";

type Words = { title: string; hint: string; insert: string; none: string };
type Props = { field: string; names: string[]; words: Words };

const begun = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{M} .’'-]{0,40})$/u;
const mostShown = 8;

/** Names to put into a note: chosen from the list, which follows what is typed after an "@". */
export function ColleaguePicker({ field, names, words }: Props) {
  const place = useRef<HTMLDetailsElement>(null);
  const [typed, setTyped] = useState("");

  useEffect(() => {
    const box = boxOf(field);
    const look = () => {
      const part = begun.exec(box?.value.slice(0, box.selectionStart) ?? "")?.[1];
      setTyped(part ?? "");
      if (part !== undefined && place.current) place.current.open = true;
    };
    const enter = (event: KeyboardEvent) => {
      const first = place.current?.open && place.current.querySelector("button");
      if (event.key !== "ArrowDown" || !first || !begun.test(box?.value.slice(0, box.selectionStart) ?? "")) return;
      event.preventDefault();
      first.focus();
    };
    box?.addEventListener("input", look);
    box?.addEventListener("keydown", enter);
    return () => {
      box?.removeEventListener("input", look);
      box?.removeEventListener("keydown", enter);
    };
  }, [field]);

  const shown = names.filter((name) => name.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase()));
  return (
    <details ref={place}>
      <summary className="w-fit rounded-sm py-0.5 font-medium link">{words.title}</summary>
      <p className="text-[0.92em] text-muted">{words.hint}</p>
      <ul className="mt-1 flex min-h-9 flex-wrap gap-1.5">
        {shown.slice(0, mostShown).map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-label={words.insert.replace("#", name)}
              onClick={() => {
                insert(boxOf(field), name);
                setTyped("");
              }}
              className="min-h-8 rounded-md border border-control bg-raised px-2 text-[0.92em] hover:bg-sunken"
            >
              {name}
            </button>
          </li>
        ))}
        {shown.length === 0 && <li className="text-muted">{words.none}</li>}
      </ul>
    </details>
  );
}

const boxOf = (field: string) => document.getElementById(fieldId(field)) as HTMLTextAreaElement | null;

/** In place of what was begun after the "@", or where the cursor stands. */
function insert(box: HTMLTextAreaElement | null, name: string) {
  if (!box) return;
  const before = box.value.slice(0, box.selectionStart);
  const part = begun.exec(before)?.[1];
  const from = part === undefined ? before.length : before.length - part.length - 1;
  const space = from > 0 && !/\s$/.test(before.slice(0, from)) ? " " : "";
  box.setRangeText(`${space}@${name} `, from, box.selectionEnd, "end");
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.focus();
}
