"use client";

import { Command as Palette } from "cmdk";
import { useEffect, useState } from "react";
import { keyed } from "@/ui/shortcuts";
import { type Command, type KeyWords, nameOf } from "./desk-keys";

type Found = { id: string; reference: string; applicantName: string; status: string };
type Props = { commands: Command[]; words: KeyWords; close: () => void };

const pause = 150;
const shortest = 2;
const group =
  "[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-[0.85em] [&_[cmdk-group-heading]]:text-muted";
const item =
  "flex cursor-pointer items-baseline justify-between gap-4 rounded-md px-3 py-1.5 data-[selected=true]:bg-action data-[selected=true]:text-on-action";

/** Everything that can be done on this page or gone to, and any case by name, reference or passport number. */
export default function CommandPalette({ commands, words, close }: Props) {
  const [typed, setTyped] = useState("");
  const [cases, setCases] = useState<Found[]>([]);
  const [acts] = useState(() => keyed());

  useEffect(() => {
    const wanted = typed.trim();
    const stop = new AbortController();
    const later = setTimeout(async () => {
      setCases(wanted.length < shortest ? [] : await search(wanted, stop.signal).catch(() => []));
    }, pause);
    return () => {
      clearTimeout(later);
      stop.abort();
    };
  }, [typed]);

  const shown = new Set(acts.map(nameOf));
  const elsewhere = commands.filter(({ label }) => !shown.has(label));
  const press = (act: HTMLElement) => {
    close();
    act.focus();
    act.click();
  };
  return (
    <Palette.Dialog
      open
      onOpenChange={(open) => !open && close()}
      label={words.palette}
      overlayClassName="fixed inset-0 z-20 bg-ink/40"
      contentClassName="fixed inset-x-0 top-[12vh] z-30 mx-auto w-[min(38rem,94vw)] overflow-hidden rounded-lg border border-line bg-raised text-ink shadow-xl"
      loop
    >
      <div data-room="desk">
        <Palette.Input
          value={typed}
          onValueChange={setTyped}
          placeholder={words.search}
          className="w-full border-b border-line bg-raised px-4 py-3 text-base outline-none focus-visible:shadow-none"
        />
        <Palette.List className="max-h-[60vh] overflow-y-auto p-2">
          <Palette.Empty className="px-3 py-2 text-muted">{words.none}</Palette.Empty>
          {cases.length > 0 && (
            <Palette.Group heading={words.cases} className={group}>
              {cases.map(({ id, reference, applicantName }) => (
                <Palette.Item
                  key={id}
                  value={`${typed} ${id}`}
                  onSelect={() => location.assign(`/review/cases/${id}`)}
                  className={item}
                >
                  <bdi>{applicantName}</bdi>
                  <span className="tabular opacity-80">{reference}</span>
                </Palette.Item>
              ))}
            </Palette.Group>
          )}
          {acts.length > 0 && (
            <Palette.Group heading={words.here} className={group}>
              {acts.map((act) => (
                <Palette.Item key={nameOf(act)} onSelect={() => press(act)} className={item}>
                  {nameOf(act)}
                  <kbd className="font-mono text-[0.9em] opacity-80">{act.getAttribute("aria-keyshortcuts")}</kbd>
                </Palette.Item>
              ))}
            </Palette.Group>
          )}
          <Palette.Group heading={words.go} className={group}>
            {elsewhere.map((command) => (
              <Palette.Item key={command.label} onSelect={() => carryOut(command)} className={item}>
                {command.label}
              </Palette.Item>
            ))}
          </Palette.Group>
        </Palette.List>
      </div>
    </Palette.Dialog>
  );
}

async function search(wanted: string, signal: AbortSignal): Promise<Found[]> {
  const answer = await fetch(`/api/v1/cases?limit=8&q=${encodeURIComponent(wanted)}`, { signal });
  return answer.ok ? ((await answer.json()) as { items: Found[] }).items : [];
}

/** Goes there, or does it and goes where the route leads. */
async function carryOut({ href, post }: Command): Promise<void> {
  if (href) return location.assign(href);
  const headers = { "content-type": "application/json" };
  const answer = await fetch(post ?? "", { method: "POST", headers, body: "{}" });
  location.assign(answer.headers.get("x-page") ?? location.href);
}
