"use client";

import { useId, useState } from "react";
import { classes } from "@/ui/class-names";
import { controlLook } from "@/ui/field";

export type Entry = { value: string; label: string };
export type EntryGroup = { label: string; entries: Entry[] };

const look = classes(controlLook, "max-w-full min-w-0 py-[0.3em]");

type SelectProps = {
  label: string;
  value: string;
  entries?: Entry[];
  groups?: EntryGroup[];
  /** What the empty line says; without it there is none. */
  blank?: string;
  /** Something must be chosen: the empty line is marked as a gap. */
  needed?: boolean;
  /** Takes the room that its longest entry needs; else it stays narrow. */
  wide?: boolean;
  disabled?: boolean;
  onChange(value: string): void;
};

/** A list to choose from, named for those who do not see where it stands. */
export function SelectBox({
  label,
  value,
  entries = [],
  groups = [],
  blank,
  needed,
  wide,
  disabled,
  onChange,
}: SelectProps) {
  const known = [...entries, ...groups.flatMap((group) => group.entries)].some((entry) => entry.value === value);
  return (
    <select
      aria-label={label}
      value={value}
      disabled={disabled}
      aria-invalid={(needed && value === "") || undefined}
      onChange={(event) => onChange(event.target.value)}
      className={classes(look, !wide && "w-auto sm:max-w-[16em]")}
    >
      {blank !== undefined && <option value="">{blank}</option>}
      {value !== "" && !known && <option value={value}>{value}</option>}
      {entries.map((entry) => (
        <option key={entry.value} value={entry.value}>
          {entry.label}
        </option>
      ))}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.entries.map((entry) => (
            <option key={entry.value} value={entry.value}>
              {entry.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

type TextProps = {
  label: string;
  value: string;
  type?: "text" | "date";
  disabled?: boolean;
  onChange(value: string): void;
};

export function TextBox({ label, value, type = "text", disabled, onChange }: TextProps) {
  return (
    <input
      aria-label={label}
      type={type}
      value={value}
      disabled={disabled}
      aria-invalid={value === "" || undefined}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
      className={classes(look, "w-[12em]")}
    />
  );
}

type NumberProps = { label: string; value: number | undefined; disabled?: boolean; onChange(value?: number): void };

/** Keeps what is typed while it is no number yet ("-", "1."), and tells only numbers. */
export function NumberBox({ label, value, disabled, onChange }: NumberProps) {
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  const shown = numberIn(typed) === value ? typed : value === undefined ? "" : String(value);
  return (
    <input
      aria-label={label}
      inputMode="decimal"
      value={shown}
      disabled={disabled}
      aria-invalid={value === undefined || undefined}
      autoComplete="off"
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(numberIn(event.target.value));
      }}
      className={classes(look, "tabular w-[7em]")}
    />
  );
}

const numberIn = (typed: string): number | undefined =>
  /^-?\d{1,12}(\.\d{1,6})?$/.test(typed.trim()) ? Number(typed) : undefined;

type AddProps = { label: string; add: string; disabled?: boolean; onAdd(value: string): void };

/** One more word for a list; Enter adds it. */
export function AddBox({ label, add, disabled, onAdd }: AddProps) {
  const [typed, setTyped] = useState("");
  const id = useId();
  const commit = () => {
    if (typed.trim()) onAdd(typed.trim());
    setTyped("");
  };
  return (
    <span className="inline-flex gap-1">
      <input
        id={id}
        aria-label={label}
        value={typed}
        disabled={disabled}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          commit();
        }}
        className={classes(look, "w-[9em]")}
      />
      <button
        type="button"
        disabled={disabled || !typed.trim()}
        onClick={commit}
        className="rounded-md border border-control bg-raised px-2 font-semibold disabled:opacity-50"
      >
        {add}
      </button>
    </span>
  );
}
