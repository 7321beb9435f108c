"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { pinComment } from "./viewer/pin-form";

type Words = { title: string; text: string; hint: string; save: string; cancel: string; failed: string };
type Props = { pinAt: string; words: Words };

/** One form for all answers of the page: every button with `data-pin` opens it for its own answer. */
export function PinDialog({ pinAt, words }: Props) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [about, setAbout] = useState({ field: "", label: "" });
  const [problem, setProblem] = useState("");

  useEffect(() => {
    const open = (event: MouseEvent) => {
      const button = (event.target as Element).closest?.<HTMLElement>("[data-pin]");
      if (!button) return;
      setAbout({ field: button.dataset.pin ?? "", label: button.dataset.label ?? "" });
      setProblem("");
      dialog.current?.querySelector("form")?.reset();
      dialog.current?.showModal();
    };
    document.addEventListener("click", open);
    return () => document.removeEventListener("click", open);
  }, []);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text") ?? "").trim();
    if (!text) return;
    const answer = await pinComment(pinAt, { field: about.field, text }).catch(() => null);
    if (!answer?.id) return setProblem(answer?.detail ?? words.failed);
    dialog.current?.close();
    router.refresh();
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="pin-dialog-title"
      className="m-auto w-[min(34rem,92vw)] rounded-lg border border-control bg-raised p-4 text-ink backdrop:bg-ink/40"
    >
      <form onSubmit={onSubmit} className="grid gap-3">
        <h2 id="pin-dialog-title" className="text-base">
          {words.title.replace("#", about.label)}
        </h2>
        <label className="grid gap-1">
          <span className="font-semibold">{words.text}</span>
          <span className="text-[0.92em] text-muted">{words.hint}</span>
          <textarea
            name="text"
            rows={3}
            required
            maxLength={2_000}
            className="w-full rounded-md border border-control bg-raised px-2 py-1"
          />
        </label>
        <p role="alert" className="font-semibold text-seal empty:hidden">
          {problem}
        </p>
        <p className="flex gap-3">
          <button type="submit" className="min-h-9 rounded-md bg-action px-4 font-semibold text-on-action">
            {words.save}
          </button>
          <button type="button" onClick={() => dialog.current?.close()} className="px-1.5 link">
            {words.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}
