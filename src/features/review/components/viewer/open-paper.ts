import type { PDFPageProxy } from "pdfjs-dist";
import type { Turn } from "../../domain/place-on-page";

/** A page drawn for the screen, and what it says for those who hear it. */
export type Sheet = { canvas: HTMLCanvasElement; text: string };
export type Paper = {
  pages: number;
  draw: (page: number, width: number, turn: Turn) => Promise<Sheet>;
  close: () => void;
};

/** Screens of our day show no more, and browsers draw no larger canvas everywhere. */
const mostPixels = 4_096;

/** A document as pages to draw, whatever it is; the reader for PDF is fetched with the first one. */
export async function openPaper(address: string, mediaType: string): Promise<Paper> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error("The document did not come");
  return mediaType === "application/pdf" ? openPdf(await answer.arrayBuffer()) : openImage(await answer.blob());
}

async function openPdf(bytes: ArrayBuffer): Promise<Paper> {
  const pdfjs = await import("pdfjs-dist");
  pdfjs.GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/build/pdf.worker.min.mjs", import.meta.url).toString();
  const data = new Uint8Array(bytes);
  const reading = pdfjs.getDocument({ data, useWasm: false, enableXfa: false, isEvalSupported: false });
  const pdf = await reading.promise;
  return {
    pages: pdf.numPages,
    draw: async (page, width, turn) => drawPage(await pdf.getPage(page), width, turn),
    close: () => void reading.destroy(),
  };
}

async function drawPage(page: PDFPageProxy, width: number, turn: Turn): Promise<Sheet> {
  const rotation = (page.rotate + turn * 90) % 360;
  const natural = page.getViewport({ scale: 1, rotation });
  const size = sized(natural, width);
  const viewport = page.getViewport({ scale: size.width / natural.width, rotation });
  const canvas = blank(size);
  await page.render({ canvas, viewport }).promise;
  const { items } = await page.getTextContent();
  return {
    canvas,
    text: items
      .map((item) => ("str" in item ? item.str : ""))
      .join(" ")
      .trim(),
  };
}

async function openImage(blob: Blob): Promise<Paper> {
  const image = await createImageBitmap(blob);
  return {
    pages: 1,
    draw: async (_page, width, turn) => {
      const lies = turn % 2 === 1;
      const seen = lies ? { width: image.height, height: image.width } : image;
      const size = sized(seen, width);
      const canvas = blank(size);
      const pen = canvas.getContext("2d");
      const scale = size.width / seen.width;
      pen?.translate(size.width / 2, size.height / 2);
      pen?.rotate((turn * Math.PI) / 2);
      pen?.scale(scale, scale);
      pen?.drawImage(image, -image.width / 2, -image.height / 2);
      return { canvas, text: "" };
    },
    close: () => image.close(),
  };
}

type Size = { width: number; height: number };

/** In the screen's own pixels, twice as sharp at most. */
function sized(natural: Size, width: number): Size {
  const sharpness = Math.min(window.devicePixelRatio || 1, 2);
  const scale = Math.min((width * sharpness) / natural.width, mostPixels / natural.width, mostPixels / natural.height);
  return { width: Math.round(natural.width * scale), height: Math.round(natural.height * scale) };
}

function blank({ width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.className = "block w-full";
  return canvas;
}
