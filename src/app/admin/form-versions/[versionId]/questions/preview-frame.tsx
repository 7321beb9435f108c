"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

type Props = { title: string; width: number; lang: string; children: ReactNode };

const height = 640;
const blankPage = "<!doctype html><html><head></head><body></body></html>";

/**
 * A window of its own width inside the page, so that what is in it bends as it would on a screen of that width; made
 * smaller where there is less room. It has the page's style sheets, and no address.
 */
export function PreviewFrame({ title, width, lang, children }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [available, setAvailable] = useState(0);

  useEffect(() => {
    const place = room.current;
    if (!place) return;
    const watch = new ResizeObserver(() => setAvailable(place.clientWidth));
    watch.observe(place);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const root = body?.ownerDocument.documentElement;
    if (root) root.lang = lang;
  }, [body, lang]);

  const scale = Math.min(1, available / width);
  const settle = () => {
    const inner = frame.current?.contentDocument;
    if (!inner) return;
    inner.documentElement.className = document.documentElement.className;
    for (const sheet of document.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style')) {
      const copy = inner.importNode(sheet, true);
      copy.nonce = sheet.nonce; // A copy has none by itself, and the page's policy reaches in here.
      inner.head.append(copy);
    }
    setBody(inner.body);
  };
  return (
    <div ref={room} className="overflow-hidden rounded-lg border border-control bg-surface">
      {available > 0 && (
        <div style={{ height }}>
          <iframe
            ref={frame}
            title={title}
            srcDoc={blankPage}
            onLoad={settle}
            style={{ width, height: height / scale, transform: `scale(${scale})`, transformOrigin: "top left" }}
          />
        </div>
      )}
      {body && createPortal(children, body)}
    </div>
  );
}
