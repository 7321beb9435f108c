"use client";

import { useRouter } from "next/navigation";
import { type FocusEvent, type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { type FieldFault, FormFaults } from "@/ui/form-faults";

export type PageFormWords = {
  saving: string;
  savedAt: string;
  notSaved: string;
  signedOut: string;
  signIn: string;
  soon: string;
  stay: string;
  conflict: string;
  choose: string;
};
type Props = {
  action: string;
  seen: string;
  faults: FieldFault[];
  words: PageFormWords;
  children: ReactNode;
};
type Saved = {
  seen: Record<string, string>;
  savedAt: string;
  questionsChanged: boolean;
  choice: string | null;
  faults: FieldFault[];
  dropped: FieldFault[];
};
type State = { text: string; link?: { href: string; label: string }; stay?: boolean };

const pause = 1_200;
const idleMinutes = 25;
/** `travel.arrivalDate-year` and `edu.rows[0].institution-text` belong to the question before the hyphen. */
const questionOf = (name: string) => name.replace(/-(year|month|day|amount|currency|text)$/, "");

/**
 * A page of questions that saves itself: on every change, while typing pauses, and when the page is left. It is a plain
 * form first; here it only adds earlier messages, the time of the last save, and a warning before the sign-out.
 */
export function PageForm({ action, seen, faults, words, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(faults);
  const [state, setState] = useState<State>({ text: "" });
  const work = useRef({
    // Only saves move it on: a page drawn anew may have been read before the latest of them, and came later.
    witness: seen,
    busy: false,
    dirty: false,
    timer: 0,
    contact: Date.now(),
    left: new Set<string>(),
    waiting: null as HTMLElement | null,
  });

  useEffect(() => setShown((before) => withFaultsOf(work.current.left, before, faults)), [faults]);
  const save = useCallback(async () => {
    const now = work.current;
    clearTimeout(now.timer);
    if (now.busy || !form.current) return;
    now.busy = true;
    now.dirty = false;
    const sent = new FormData(form.current);
    sent.set("_then", "auto");
    const answer = await post(action, sent);
    now.busy = false;
    const { waiting } = now;
    if (waiting) {
      now.waiting = null;
      if (answer.ok) now.witness = JSON.stringify(answer.saved.seen);
      return form.current?.requestSubmit(waiting);
    }
    if (answer.ok) {
      const saved = answer.saved;
      now.witness = JSON.stringify(saved.seen);
      now.contact = Date.now();
      setShown([...saved.dropped, ...saved.faults.filter(({ field }) => now.left.has(field))]);
      setState(
        saved.choice
          ? { text: words.conflict, link: { href: saved.choice, label: words.choose } }
          : { text: words.savedAt.replace("#", clock(saved.savedAt)) },
      );
      if (saved.questionsChanged) router.refresh();
    } else if (answer.status === 401) {
      const next = encodeURIComponent(location.pathname + location.search);
      setState({ text: words.signedOut, link: { href: `/sign-in?next=${next}`, label: words.signIn } });
    } else {
      now.dirty = true;
      setState({ text: words.notSaved });
    }
    if (now.dirty) now.timer = window.setTimeout(save, answer.ok ? 0 : 10_000);
  }, [action, router, words]);

  /** A form says what it saw last, also where it is posted by the browser itself. */
  useEffect(() => {
    const shown = form.current;
    const addWitness = ({ formData }: FormDataEvent) => formData.set("_seen", work.current.witness);
    shown?.addEventListener("formdata", addWitness);
    return () => shown?.removeEventListener("formdata", addWitness);
  }, []);

  /** A save under way is waited for: what it keeps must not look like somebody else's. */
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const now = work.current;
    clearTimeout(now.timer);
    now.dirty = false;
    if (!now.busy) return;
    event.preventDefault();
    now.waiting = (event.nativeEvent as SubmitEvent).submitter;
  }

  const soon = (delay: number) => {
    const now = work.current;
    now.dirty = true;
    clearTimeout(now.timer);
    now.timer = window.setTimeout(save, delay);
  };

  useEffect(() => {
    const leaving = () => document.visibilityState === "hidden" && work.current.dirty && save();
    document.addEventListener("visibilitychange", leaving);
    const watch = setInterval(() => {
      if (Date.now() - work.current.contact > idleMinutes * 60_000) setState({ text: words.soon, stay: true });
    }, 30_000);
    return () => {
      document.removeEventListener("visibilitychange", leaving);
      clearInterval(watch);
      clearTimeout(work.current.timer);
    };
  }, [save, words]);

  /** A date in three boxes is only judged once all of it is left. */
  function onBlur({ target, relatedTarget }: FocusEvent<HTMLFormElement>) {
    const { name, dataset } = target as unknown as HTMLInputElement;
    const next = (relatedTarget as HTMLElement | null)?.dataset.field;
    if (name && dataset.field !== next) work.current.left.add(questionOf(name));
    // What is taken from a list of suggestions is no typing, and comes just after the box is left.
    const isSearch = (target as unknown as HTMLElement).role === "combobox";
    if (work.current.dirty || isSearch) soon(isSearch ? 400 : 100);
  }

  return (
    <FormFaults.Provider value={shown}>
      <form
        ref={form}
        action={action}
        method="post"
        noValidate
        className="grid gap-8"
        onInput={() => soon(pause)}
        onChange={(event) => {
          const { type, tagName } = event.target as unknown as HTMLInputElement;
          if (type === "radio" || type === "checkbox" || tagName === "SELECT") soon(100);
        }}
        onBlur={onBlur}
        onSubmit={onSubmit}
      >
        <input type="hidden" name="_seen" value={seen} readOnly />
        {children}
        <p role="status" className="min-h-[1.6em] text-[0.92em] text-muted">
          {state.text}{" "}
          {state.link && (
            <a href={state.link.href} className="font-semibold link">
              {state.link.label}
            </a>
          )}
          {state.stay && (
            <button type="button" className="font-semibold link" onClick={save}>
              {words.stay}
            </button>
          )}
        </p>
      </form>
    </FormFaults.Provider>
  );
}

/** The page was drawn anew: what was said about questions that the person has left still holds until the next save. */
const withFaultsOf = (left: ReadonlySet<string>, before: FieldFault[], now: FieldFault[]) => [
  ...now,
  ...before.filter(({ field }) => left.has(field) && !now.some((fault) => fault.field === field)),
];

/** By the clock on this person's wall. */
const clock = (moment: string) =>
  new Date(moment).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });

type Answer = { ok: true; saved: Saved } | { ok: false; status: number };

async function post(action: string, sent: FormData): Promise<Answer> {
  try {
    const body = new URLSearchParams(
      [...sent].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
    const headers = { accept: "application/json", "accept-language": document.documentElement.lang };
    const answer = await fetch(action, {
      method: "POST",
      body,
      headers,
      keepalive: document.visibilityState === "hidden",
    });
    return answer.ok ? { ok: true, saved: await answer.json() } : { ok: false, status: answer.status };
  } catch {
    return { ok: false, status: 0 };
  }
}
