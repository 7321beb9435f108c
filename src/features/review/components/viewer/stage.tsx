import { type MouseEvent, useEffect, useRef } from "react";
import { type Spot, type Turn, turned, upright } from "../../domain/place-on-page";
import type { Sheet } from "./open-paper";
import type { Pinned, ViewerWords } from "./viewer";

type Props = {
  sheet: Sheet | null;
  zoom: number;
  turn: Turn;
  name: string;
  page: number;
  words: ViewerWords;
  /** On the page as it is seen. */
  aim: Spot | null;
  pins: (Pinned & { number: number })[];
  /** Takes a spot of the upright page. */
  settle: (spot: Spot) => void;
};

/** The page itself with what is pinned to it. It scrolls within its own frame, so that nothing around it moves. */
export function Stage({ sheet, zoom, turn, name, page, words, aim, pins, settle }: Props) {
  const choose = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const seen = { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
    settle(upright(seen, turn));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a frame that scrolls is no set of fields
    <div
      data-stage
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={aim ? words.aim : words.keys}
      className="min-h-0 flex-1 overflow-auto border border-line bg-sunken"
    >
      {!sheet && (
        <p role="status" className="p-3">
          {words.loading}
        </p>
      )}
      {sheet && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the same is done by keys; the cross moves with the arrows
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <div
          onClick={aim ? choose : undefined}
          className={aim ? "relative cursor-crosshair" : "relative"}
          style={{ width: `${zoom * 100}%` }}
        >
          <Canvas canvas={sheet.canvas} label={`${name}, ${page}`} />
          <p className="sr-only">{sheet.text || words.noText}</p>
          {pins.map((pin) => (
            <Marker key={pin.id} pin={pin} at={turned(pin, turn)} words={words} />
          ))}
          {aim && <Cross at={aim} />}
        </div>
      )}
      {aim && <p className="sticky bottom-0 bg-info-soft px-2 py-1 text-[0.9em] text-info">{words.aim}</p>}
    </div>
  );
}

function Canvas({ canvas, label }: { canvas: HTMLCanvasElement; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(canvas), [canvas]);
  return <div ref={place} role="img" aria-label={label} />;
}

const percent = ({ x, y }: Spot) => ({ left: `${x * 100}%`, top: `${y * 100}%` });

function Marker({ pin, at, words }: { pin: Pinned & { number: number }; at: Spot; words: ViewerWords }) {
  const label = words.pinHere.replace("##", pin.text).replace("#", String(pin.number));
  return (
    <a
      href={`#pin-${pin.id}`}
      title={pin.text}
      aria-label={label}
      style={percent(at)}
      className="absolute grid size-6 -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full border-2 border-surface bg-action text-[0.8em] font-bold text-on-action no-underline"
    >
      {pin.number}
    </a>
  );
}

function Cross({ at }: { at: Spot }) {
  return (
    <span
      aria-hidden="true"
      style={percent(at)}
      className="pointer-events-none absolute size-8 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-seal before:absolute before:top-1/2 before:-left-2 before:h-0.5 before:w-12 before:-translate-y-1/2 before:bg-seal after:absolute after:-top-2 after:left-1/2 after:h-12 after:w-0.5 after:-translate-x-1/2 after:bg-seal"
    />
  );
}
