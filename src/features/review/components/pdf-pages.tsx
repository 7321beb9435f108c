"use client";

import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";

type Words = { loading: string; failed: string; page: string; more: string };
type Props = { address: string; name: string; words: Words };
type State = { stage: "waiting" | "loading" | "failed" } | { stage: "shown"; pages: Page[]; total: number };
type Page = { number: number; canvas: HTMLCanvasElement; text: string };

const mostPages = 30;

/** A PDF drawn in place, once the paper around it is opened; the reader for it is fetched only then. */
export function PdfPages({ address, name, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>({ stage: "waiting" });

  useEffect(() => {
    const paper = place.current?.closest("details");
    const begin = () => {
      if (!paper?.open) return;
      paper.removeEventListener("toggle", begin);
      setState({ stage: "loading" });
      drawn(address, place.current?.clientWidth ?? 400)
        .then((shown) => setState({ stage: "shown", ...shown }))
        .catch(() => setState({ stage: "failed" }));
    };
    begin();
    paper?.addEventListener("toggle", begin);
    return () => paper?.removeEventListener("toggle", begin);
  }, [address]);

  return (
    <div ref={place} className="grid gap-3">
      {state.stage === "loading" && <p role="status">{words.loading}</p>}
      {state.stage === "failed" && <p role="alert">{words.failed}</p>}
      {state.stage === "shown" &&
        state.pages.map(({ number, canvas, text }) => (
          <figure key={number}>
            <Sheet canvas={canvas} label={`${name}, ${numbered(words.page, number, state.total)}`} />
            <figcaption className="text-[0.88em] text-muted">{numbered(words.page, number, state.total)}</figcaption>
            <p className="sr-only">{text}</p>
          </figure>
        ))}
      {state.stage === "shown" && state.total > mostPages && (
        <p className="text-muted">{numbered(words.more, mostPages, state.total)}</p>
      )}
    </div>
  );
}

const numbered = (words: string, one: number, all: number) =>
  words.replace("##", String(all)).replace("#", String(one));

function Sheet({ canvas, label }: { canvas: HTMLCanvasElement; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(canvas), [canvas]);
  return <div ref={place} role="img" aria-label={label} className="border border-line bg-raised" />;
}

async function drawn(address: string, width: number): Promise<{ pages: Page[]; total: number }> {
  const pdfjs = await import("pdfjs-dist");
  pdfjs.GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/build/pdf.worker.min.mjs", import.meta.url).toString();
  const answer = await fetch(address);
  if (!answer.ok) throw new Error("The document did not come");
  const data = new Uint8Array(await answer.arrayBuffer());
  const reading = pdfjs.getDocument({ data, useWasm: false, enableXfa: false, isEvalSupported: false });
  const pdf: PDFDocumentProxy = await reading.promise;
  const total = pdf.numPages;
  const pages: Page[] = [];
  for (let number = 1; number <= Math.min(total, mostPages); number += 1)
    pages.push(await drawPage(await pdf.getPage(number), width));
  await reading.destroy();
  return { pages, total };
}

async function drawPage(page: PDFPageProxy, width: number): Promise<Page> {
  const natural = page.getViewport({ scale: 1 });
  const sharpness = Math.min(window.devicePixelRatio || 1, 2);
  const viewport = page.getViewport({ scale: (Math.max(width, 320) * sharpness) / natural.width });
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  canvas.style.width = "100%";
  await page.render({ canvas, viewport }).promise;
  const { items } = await page.getTextContent();
  const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
  return { number: page.pageNumber, canvas, text };
}
