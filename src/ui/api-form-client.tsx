"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { ErrorList } from "./error-list";
import { type FieldFault, FormFaults } from "./form-faults";
import { goTo } from "./go-to";
import { type Answer, send } from "./send-form";

type Props = {
  action: string;
  method: string;
  next?: string;
  faults?: FieldFault[];
  message?: string;
  label?: string;
  id?: string;
  multipart?: boolean;
  catchUp?: boolean;
  within?: string;
  fields?: readonly string[];
  words: { title: string; working: string; offline: string; failed: string };
  children: ReactNode;
};

type State = { faults: FieldFault[]; message?: string; progress: number | null; busy: boolean };

export function ApiFormClient({
  action,
  method,
  next,
  faults = [],
  message,
  label,
  id,
  multipart,
  catchUp,
  within,
  fields,
  words,
  children,
}: Props) {
  const [state, setState] = useState<State>({ faults, message, progress: null, busy: false });
  const summary = useRef<HTMLDivElement>(null);
  const sending = useRef(false);
  const [refused, setRefused] = useState(0);

  useEffect(() => {
    if (refused) summary.current?.focus();
  }, [refused]);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    const form = event.currentTarget;
    const body = new FormData(form, (event.nativeEvent as SubmitEvent).submitter);
    setState((before) => ({ ...before, busy: true }));
    const answer = await send(action, method, body, (progress) => setState((before) => ({ ...before, progress })));
    if (answer && answer.status < 300) return arrive(next, answer);
    sending.current = false;
    if (catchUp) seeVersion(form, answer);
    setState({ ...problemOf(answer, words), progress: null, busy: false });
    setRefused((times) => times + 1);
  }

  const wrong = state.faults.length > 0 || state.message;
  return (
    <FormFaults.Provider value={state.faults}>
      {wrong && (
        <ErrorList
          ref={summary}
          title={words.title}
          message={state.message}
          faults={state.faults}
          within={within}
          fields={fields}
        />
      )}
      <form
        id={id}
        action={action}
        method="post"
        encType={multipart ? "multipart/form-data" : undefined}
        aria-label={label}
        aria-busy={state.busy}
        onSubmit={onSubmit}
        noValidate
        className="grid gap-7 in-data-[room=desk]:gap-4 aria-busy:opacity-70"
      >
        {children}
        <p role="status" className="empty:hidden text-muted">
          {state.busy && words.working}
          {state.progress !== null && <progress className="ms-3 w-48" value={state.progress} max={1} />}
        </p>
      </form>
    </FormFaults.Provider>
  );
}

function problemOf(answer: Answer | null, words: Props["words"]): Pick<State, "faults" | "message"> {
  if (!answer) return { faults: [], message: words.offline };
  const { faults, detail } = answer.body as { faults?: FieldFault[]; detail?: string };
  return faults?.length ? { faults } : { faults: [], message: detail ?? words.failed };
}

/** Somebody was faster: what was typed stays, and the next press means what stands now. */
function seeVersion(form: HTMLFormElement, answer: Answer | null) {
  const current = answer?.body.current as { version?: unknown } | undefined;
  const box = form.elements.namedItem("version");
  if (typeof current?.version === "number" && box instanceof HTMLInputElement) box.value = String(current.version);
}

function arrive(next: string | undefined, { body, page }: Answer) {
  const address = (next ?? page)?.replace(/\{(\w+)\}/g, (_, member) => encodeURIComponent(String(body[member] ?? "")));
  if (!address) return location.reload();
  goTo(address);
}
