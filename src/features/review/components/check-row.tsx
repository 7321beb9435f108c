"use client";

import { type FormEvent, useState } from "react";
import { classes } from "@/ui/class-names";
import { Icon, type IconName } from "@/ui/icon";
import type { ChecksView } from "../file/schema";
import { answerAt, PlaceLink } from "./place-link";

type Check = ChecksView["sections"][number]["checks"][number];
export type Sent = { key: string; result: "pass" | "problem" | null; reason?: string; note?: string };
export type CheckWords = {
  pass: string;
  problem: string;
  undo: string;
  reason: string;
  chooseReason: string;
  note: string;
  save: string;
  cancel: string;
  looksAt: string;
  states: Record<Check["state"], string>;
};
type Props = {
  row: Check;
  by: string;
  mayNote: boolean;
  words: CheckWords;
  note: (sent: Sent[]) => Promise<boolean>;
};

const looks: Record<Check["state"], { icon: IconName; tone: string }> = {
  open: { icon: "ring", tone: "text-muted" },
  pass: { icon: "check", tone: "text-ok" },
  problem: { icon: "cross", tone: "text-seal" },
  again: { icon: "warn", tone: "text-warn" },
};

/** One thing to look at: where it stands, and pass or a problem with its coded reason. */
export function CheckRow({ row, by, mayNote, words, note }: Props) {
  const [telling, setTelling] = useState(false);
  const { key, text, state, result, reason, reasonCodes } = row;
  const { icon, tone } = looks[state];
  const said = reasonCodes.find(({ code }) => code === reason);
  return (
    <li data-check={key} className="border-b border-line py-1.5">
      <div className="grid items-start gap-x-3 gap-y-1 sm:grid-cols-[1fr_auto]">
        <div className="min-w-0">
          <p className="flex items-start gap-1.5">
            <Icon name={icon} className={classes("mt-[0.2em]", tone)} />
            <span>
              {text} <span className="sr-only">({words.states[state]})</span>
              {state === "again" && <strong className={tone}> {words.states.again}</strong>}
            </span>
          </p>
          <LooksAt row={row} label={words.looksAt} />
          {result && (
            <p className="ps-6 text-[0.88em] text-muted">
              {[said && `${said.code} ${said.text}`, row.note, by].filter(Boolean).join(" · ")}
            </p>
          )}
        </div>
        {mayNote && (
          <div className="flex gap-1.5 print:hidden">
            <ResultButton
              result="pass"
              pressed={result === "pass"}
              label={words.pass}
              about={text}
              onPress={() => note([{ key, result: result === "pass" && state !== "again" ? null : "pass" }])}
            />
            <ResultButton
              result="problem"
              pressed={result === "problem"}
              label={words.problem}
              about={text}
              onPress={() => setTelling(!telling)}
            />
          </div>
        )}
      </div>
      {telling && <ProblemForm row={row} words={words} note={note} onDone={() => setTelling(false)} />}
    </li>
  );
}

function LooksAt({ row: { looksAt }, label }: { row: Check; label: string }) {
  if (looksAt.length === 0) return null;
  return (
    <p className="ps-6 text-[0.88em]">
      <span className="text-muted">{label}: </span>
      {looksAt.map(({ key, label: name, slot }, at) => (
        <span key={key}>
          {at > 0 && ", "}
          <PlaceLink href={slot ? `#slot-${key}` : answerAt(key)}>{name}</PlaceLink>
        </span>
      ))}
    </p>
  );
}

type ButtonProps = {
  result: "pass" | "problem";
  pressed: boolean;
  label: string;
  about: string;
  onPress: () => void;
};

const pressedLook = {
  pass: "aria-pressed:bg-ok-soft aria-pressed:text-ok aria-pressed:border-ok",
  problem: "aria-pressed:bg-seal-soft aria-pressed:text-seal aria-pressed:border-seal",
};

function ResultButton({ result, pressed, label, about, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      data-result={result}
      aria-pressed={pressed}
      onClick={onPress}
      className={classes(
        "min-h-8 rounded-md border border-control bg-raised px-2.5 text-[0.92em] font-semibold hover:bg-sunken",
        pressedLook[result],
      )}
    >
      {label}
      <span className="sr-only">: {about}</span>
    </button>
  );
}

type FormProps = Pick<Props, "row" | "words" | "note"> & { onDone: () => void };

function ProblemForm({ row, words, note, onDone }: FormProps) {
  const { key, reasonCodes, result, reason } = row;

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = String(form.get("note") ?? "").trim();
    const sent = {
      key,
      result: "problem" as const,
      reason: String(form.get("reason")),
      ...(said ? { note: said } : {}),
    };
    if (await note([sent])) onDone();
  }

  return (
    <form onSubmit={onSubmit} className="mt-1.5 grid gap-2 ps-6 sm:grid-cols-2">
      <label className="grid gap-0.5">
        <span className="text-[0.92em] font-semibold">{words.reason}</span>
        {/* biome-ignore lint/a11y/noAutofocus: opened by the very key press that asks for it */}
        <select name="reason" required autoFocus defaultValue={reason ?? ""} className={fieldLook}>
          <option value="">{words.chooseReason}</option>
          {reasonCodes.map(({ code, text }) => (
            <option key={code} value={code}>
              {code} {text}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-0.5">
        <span className="text-[0.92em] font-semibold">{words.note}</span>
        <input name="note" maxLength={2_000} defaultValue={row.note ?? ""} autoComplete="off" className={fieldLook} />
      </label>
      <p className="flex flex-wrap gap-2 sm:col-span-2">
        <button type="submit" className="min-h-9 rounded-md bg-action px-3 font-semibold text-on-action">
          {words.save}
        </button>
        {result && (
          <button
            type="button"
            className={quiet}
            onClick={async () => (await note([{ key, result: null }])) && onDone()}
          >
            {words.undo}
          </button>
        )}
        <button type="button" className={quiet} onClick={onDone}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

const fieldLook = "min-h-9 w-full rounded-md border border-control bg-raised px-2";
const quiet = "min-h-9 px-1.5 link";
