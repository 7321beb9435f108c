import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { Pinned, ViewerWords } from "./viewer";

type Place = { documentId: string; page: number; x: number; y: number };
type Props = { pinAt: string; place: Place; words: ViewerWords; onDone: (pin: Pinned | null) => void };

/** The words of a comment that is being pinned; what was typed stays when it cannot be saved. */
export function PinForm({ pinAt, place, words, onDone }: Props) {
  const router = useRouter();
  const [problem, setProblem] = useState("");

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text") ?? "").trim();
    if (!text) return;
    const answer = await pinComment(pinAt, { ...place, text }).catch(() => null);
    if (!answer?.id) return setProblem(answer?.detail ?? words.saveFailed);
    onDone({ id: answer.id, ...place, text });
    router.refresh();
  }

  return (
    <form onSubmit={onSubmit} className="grid gap-1.5">
      <label className="grid gap-0.5">
        <span className="font-semibold">{words.comment}</span>
        <textarea
          name="text"
          rows={2}
          required
          maxLength={2_000}
          // biome-ignore lint/a11y/noAutofocus: opened by the very key press that asks for it
          autoFocus
          onKeyDown={(event) => event.key === "Escape" && onDone(null)}
          className="w-full rounded-md border border-control bg-raised px-2 py-1"
        />
      </label>
      <p className="flex gap-2">
        <button type="submit" className="min-h-8 rounded-md bg-action px-3 font-semibold text-on-action">
          {words.save}
        </button>
        <button type="button" onClick={() => onDone(null)} className="px-1.5 link">
          {words.cancel}
        </button>
      </p>
      <p role="alert" className="font-semibold text-seal empty:hidden">
        {problem}
      </p>
    </form>
  );
}

export async function pinComment(pinAt: string, pin: object): Promise<{ id?: string; detail?: string }> {
  const answer = await fetch(pinAt, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": document.documentElement.lang },
    body: JSON.stringify(pin),
  });
  return answer.json();
}
