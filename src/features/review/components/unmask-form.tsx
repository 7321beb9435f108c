"use client";

import { type FormEvent, useRef, useState } from "react";

type Field = { key: string; label: string };
type Words = { fields: string; reason: string; show: string; shown: string; failed: string; empty: string };
type Props = { action: string; fields: Field[]; words: Words };

/** Shows what was masked, on this page only and until it is left; nothing of it is kept in the browser. */
export function UnmaskForm({ action, fields, words }: Props) {
  const [values, setValues] = useState<Record<string, unknown> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const result = useRef<HTMLDivElement>(null);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await ask(action, new FormData(event.currentTarget)).catch(() => null);
    setValues(answer?.values ?? null);
    setProblem(answer?.values ? null : (answer?.detail ?? words.failed));
    result.current?.focus();
  }

  return (
    <form action={action} method="post" onSubmit={onSubmit} className="grid gap-3">
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-semibold">{words.fields}</legend>
        {fields.map(({ key, label }) => (
          <label key={key} className="flex items-start gap-2">
            <input type="checkbox" name="fields" value={key} className="mt-1" />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <label className="grid gap-1">
        <span className="font-semibold">{words.reason}</span>
        <input
          name="reason"
          required
          minLength={3}
          maxLength={500}
          autoComplete="off"
          className="rounded-md border border-control bg-raised px-[0.7em] py-[0.5em]"
        />
      </label>
      <p>
        <button
          type="submit"
          className="min-h-[2.6em] rounded-md border border-control bg-raised px-[1.1em] font-semibold hover:bg-sunken"
        >
          {words.show}
        </button>
      </p>
      <div ref={result} tabIndex={-1} aria-live="polite">
        {problem && <p className="font-semibold text-seal">{problem}</p>}
        {values && (
          <>
            <p className="text-muted">{words.shown}</p>
            <dl className="grid gap-1">
              {Object.entries(values).map(([key, value]) => (
                <div key={key}>
                  <dt className="text-muted">{fields.find((field) => field.key === key)?.label ?? key}</dt>
                  <dd className="font-mono break-all whitespace-pre-line">{textOf(value) || words.empty}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </form>
  );
}

type Answer = { values?: Record<string, unknown>; detail?: string };

async function ask(action: string, form: FormData): Promise<Answer> {
  const answer = await fetch(action, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": document.documentElement.lang },
    body: JSON.stringify({ fields: form.getAll("fields"), reason: form.get("reason") }),
  });
  const { values, detail, faults } = (await answer.json()) as Answer & { faults?: { message: string }[] };
  return { values, detail: faults?.[0]?.message ?? detail };
}

/** An answer as text: rows line by line, members side by side. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(textOf).join("\n");
  if (typeof value === "object") return Object.values(value).map(textOf).filter(Boolean).join(", ");
  return String(value);
}
