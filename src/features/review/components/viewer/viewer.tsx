"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { moved, type Spot, type Turn } from "../../domain/place-on-page";
import { openPaper, type Paper, type Sheet } from "./open-paper";
import type { PaperProps } from "./paper-viewer";
import { PinForm } from "./pin-form";
import { Stage } from "./stage";
import { Toolbar } from "./toolbar";

export type Pinned = Spot & { id: string; page: number; text: string };
export type ViewerWords = Record<
  | ("region" | "page" | "previous" | "next" | "zoomIn" | "zoomOut" | "fit" | "turn" | "pin" | "loading" | "failed")
  | ("keys" | "aim" | "comment" | "save" | "cancel" | "saveFailed" | "pinHere" | "noText" | "close"),
  string
>;

const zooms = { least: 0.5, most: 6, step: 1.25 };
const middle = { x: 0.5, y: 0.5 };

export default function Viewer({
  id,
  address,
  mediaType,
  name,
  pins,
  pinAt,
  words,
  onClose,
}: PaperProps & { onClose: () => void }) {
  const paper = usePaper(address, mediaType);
  const frame = useRef<HTMLElement>(null);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const [turn, setTurn] = useState<Turn>(0);
  const [aim, setAim] = useState<Spot | null>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const [added, setAdded] = useState<Pinned[]>([]);
  const pages = paper.opened?.pages ?? 1;
  const sheet = useSheet(paper.opened, { page, zoom, turn }, frame);

  const go = (to: number) => setPage(Math.min(pages, Math.max(1, to)));
  const enlarge = (by: number) => setZoom((now) => Math.min(zooms.most, Math.max(zooms.least, now * by)));
  const settle = (chosen: Spot) => {
    setAim(null);
    setSpot(chosen);
  };
  const acts = {
    previous: () => go(page - 1),
    next: () => go(page + 1),
    zoomIn: () => enlarge(zooms.step),
    zoomOut: () => enlarge(1 / zooms.step),
    fit: () => setZoom(1),
    turn: () => setTurn((now) => ((now + 1) % 4) as Turn),
    pin: () => {
      if (!pinAt) return;
      setAim(aim ? null : middle);
      frame.current?.querySelector<HTMLElement>("[data-stage]")?.focus();
    },
  };

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = aim ? aiming(event, { aim, setAim, settle }) : (keys(acts, onClose)[event.key] ?? null);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  if (paper.failed) return <p role="alert">{words.failed}</p>;
  const here = [...pins, ...added.filter(({ id: one }) => pins.every((pin) => pin.id !== one))];
  return (
    <section
      ref={frame}
      aria-label={words.region.replace("#", name)}
      onKeyDown={onKeyDown}
      data-own-keys
      className="flex h-full flex-col gap-1.5"
    >
      <Toolbar {...{ acts, page, pages, words, mayPin: pinAt !== null, aiming: aim !== null }} />
      <Stage
        {...{ sheet, zoom, turn, name, page, words, aim, settle }}
        pins={here.flatMap((pin, at) => (pin.page === page ? [{ ...pin, number: at + 1 }] : []))}
      />
      {spot && pinAt && (
        <PinForm
          {...{ pinAt, words }}
          place={{ documentId: id, page, ...spot }}
          onDone={(pin) => {
            setSpot(null);
            if (pin) setAdded([...added, pin]);
          }}
        />
      )}
    </section>
  );
}

const isTyping = (target: EventTarget) => (target as HTMLElement).matches("input, textarea, select");

type Acts = Parameters<typeof Toolbar>[0]["acts"];

const keys = (acts: Acts, onClose: () => void): Record<string, () => void> => ({
  PageUp: acts.previous,
  PageDown: acts.next,
  "+": acts.zoomIn,
  "=": acts.zoomIn,
  "-": acts.zoomOut,
  "0": acts.fit,
  r: acts.turn,
  p: acts.pin,
  Escape: onClose,
});

const steps: Record<string, Spot> = {
  ArrowLeft: { x: -0.02, y: 0 },
  ArrowRight: { x: 0.02, y: 0 },
  ArrowUp: { x: 0, y: -0.02 },
  ArrowDown: { x: 0, y: 0.02 },
};

type Aiming = { aim: Spot; setAim: (aim: Spot | null) => void; settle: (spot: Spot) => void };

function aiming({ key, shiftKey }: KeyboardEvent, { aim, setAim, settle }: Aiming): (() => void) | null {
  if (key === "Escape") return () => setAim(null);
  if (key === "Enter") return () => settle(aim);
  const step = steps[key];
  const far = shiftKey ? 5 : 1;
  return step ? () => setAim(moved(aim, { x: step.x * far, y: step.y * far })) : null;
}

/** The paper behind the address; closed again with the viewer. */
function usePaper(address: string, mediaType: string) {
  const [state, setState] = useState<{ opened?: Paper; failed?: true }>({});
  useEffect(() => {
    let opened: Paper | undefined;
    let left = false;
    openPaper(address, mediaType)
      .then((paper) => {
        opened = paper;
        if (left) paper.close();
        else setState({ opened: paper });
      })
      .catch(() => setState({ failed: true }));
    return () => {
      left = true;
      opened?.close();
    };
  }, [address, mediaType]);
  return state;
}

type View = { page: number; zoom: number; turn: Turn };

/** The page as it is wanted now; the one before stays until it is drawn, and one that came too late is dropped. */
function useSheet(paper: Paper | undefined, { page, zoom, turn }: View, frame: { current: HTMLElement | null }) {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    let late = false;
    const width = (frame.current?.clientWidth ?? 400) * zoom;
    paper
      ?.draw(page, width, turn)
      .then((drawn) => late || setSheet(drawn))
      .catch(() => undefined);
    return () => {
      late = true;
    };
  }, [paper, page, zoom, turn, frame]);
  return sheet;
}
