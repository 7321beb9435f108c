"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { type Outcome, sendMany } from "./send-many";

export type BulkWords = Record<
  | "selected"
  | "all"
  | "take"
  | "give"
  | "giveTo"
  | "release"
  | "priority"
  | "set"
  | "first"
  | "normal"
  | "last"
  | "failed"
  | "done"
  | "refused"
  | "reload"
  | "label",
  string
> & { reasons: Record<string, string>; otherwise: string };
type Props = {
  me: string;
  mayLead: boolean;
  reviewers: { id: string; name: string; openCases: number }[];
  words: BulkWords;
};
type Ticked = { id: string; version: number; reference: string };

const boxes = () => [...document.querySelectorAll<HTMLInputElement>("input[data-case]")];
const tickedOnes = (): Ticked[] =>
  boxes()
    .filter(({ checked }) => checked)
    .map(({ dataset, value }) => ({ id: value, version: Number(dataset.version), reference: dataset.case ?? "" }));

/** What can be done with the ticked cases at once. Decisions are not among it: each is somebody's own, by itself. */
export function BulkBar({ me, mayLead, reviewers, words }: Props) {
  const [ticked, setTicked] = useState<Ticked[]>([]);
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<(Outcome & { reference: string })[] | null>(null);
  const [failed, setFailed] = useState(false);
  const all = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const look = () => setTicked(tickedOnes());
    look();
    document.addEventListener("change", look);
    return () => document.removeEventListener("change", look);
  }, []);
  useEffect(() => {
    if (all.current) all.current.indeterminate = ticked.length > 0 && ticked.length < boxes().length;
  }, [ticked]);

  async function send(path: string, more: Record<string, unknown>) {
    setBusy(true);
    const items = ticked.map(({ id, version }) => ({ id, version }));
    const came = await sendMany(path, { items, ...more });
    setBusy(false);
    setFailed(came === null);
    if (!came) return;
    if (came.every(({ ok }) => ok)) return location.reload();
    const names = new Map(ticked.map(({ id, reference }) => [id, reference]));
    setOutcomes(came.map((each) => ({ ...each, reference: names.get(each.id) ?? each.id })));
  }
  const assign = (reviewerId: string | null) => send("/api/v1/case-assignments", { reviewerId });
  const off = ticked.length === 0 || busy;
  const tickAll = (checked: boolean) => {
    for (const box of boxes()) box.checked = checked;
    setTicked(tickedOnes());
  };
  return (
    <section aria-label={words.label} className="grid gap-2 print:hidden">
      <div className="flex min-h-9 flex-wrap items-center gap-2">
        <label className="flex items-center gap-2">
          <input
            ref={all}
            type="checkbox"
            aria-keyshortcuts="a"
            data-command={words.all}
            checked={ticked.length > 0 && ticked.length === boxesSeen()}
            onChange={(event) => tickAll(event.target.checked)}
          />
          <span aria-live="polite" className="tabular min-w-[6.5em]">
            {words.selected.replace("#", String(ticked.length))}
          </span>
        </label>
        <Button disabled={off} onClick={() => assign(me)} className="disabled:opacity-60">
          {words.take}
        </Button>
        <Button disabled={off} onClick={() => assign(null)} className="disabled:opacity-60">
          {words.release}
        </Button>
        {mayLead && (
          <>
            <Choice
              label={words.giveTo}
              button={words.give}
              off={off}
              options={reviewers.map(({ id, name, openCases }) => [id, `${name} (${openCases})`])}
              act={assign}
            />
            <Choice
              label={words.priority}
              button={words.set}
              off={off}
              options={(["first", "normal", "last"] as const).map((each) => [each, words[each]])}
              act={(precedence) => send("/api/v1/case-priorities", { precedence })}
            />
          </>
        )}
      </div>
      {failed && <p role="alert">{words.failed}</p>}
      {outcomes && (
        <div role="status" className="rounded-md border border-line bg-raised p-3">
          <p>
            {words.done.replace("#", String(outcomes.filter(({ ok }) => ok).length))} {words.refused}
          </p>
          <ul className="my-1">
            {outcomes
              .filter(({ ok }) => !ok)
              .map(({ id, reference, code }) => (
                <li key={id}>
                  <a href={`/review/cases/${id}`} className="tabular underline underline-offset-4">
                    {reference}
                  </a>{" "}
                  {words.reasons[code ?? ""] ?? words.otherwise}
                </li>
              ))}
          </ul>
          <Button onClick={() => location.reload()}>{words.reload}</Button>
        </div>
      )}
    </section>
  );
}

type ChoiceProps = {
  label: string;
  button: string;
  off: boolean;
  options: [string, string][];
  act: (chosen: string) => void;
};

/** One of several, and the button that does it: choosing alone does nothing. */
function Choice({ label, button, off, options, act }: ChoiceProps) {
  const [chosen, choose] = useState("");
  return (
    <span className="flex gap-1">
      <select
        aria-label={label}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
        className="min-h-[2.6em] max-w-44 rounded-md border border-control bg-raised px-2"
      >
        <option value="">{label}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <Button disabled={off || !chosen} onClick={() => act(chosen)} className="disabled:opacity-60">
        {button}
      </Button>
    </span>
  );
}

const boxesSeen = () => (typeof document === "undefined" ? -1 : boxes().length);
