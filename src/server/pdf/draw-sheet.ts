import "server-only";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { create } from "qrcode";
import { type Sheet, stretches, type Typeface } from "@/lib/sheet";

type Weight = "400Regular" | "700Bold";

const files: Record<Typeface, [folder: string, name: string]> = {
  latin: ["noto-sans", "NotoSans"],
  han: ["noto-sans-sc", "NotoSansSC"],
  devanagari: ["noto-sans-devanagari", "NotoSansDevanagari"],
};
const fontFile = (typeface: Typeface, weight: Weight) => {
  const [folder, name] = files[typeface];
  return join(process.cwd(), "node_modules/@expo-google-fonts", folder, weight, `${name}_${weight}.ttf`);
};

/** Parsed fonts, kept: reading one costs more than drawing a letter. */
const opened = new Map<string, PDFKit.Mixins.PDFFontSource>();

function setFont(doc: Doc, typeface: Typeface, weight: Weight) {
  const file = fontFile(typeface, weight);
  const kept = opened.get(file);
  if (kept) doc.font(kept, file);
  else doc.font(file);
  const { font } = (doc as unknown as { _font: { font: PDFKit.Mixins.PDFFontSource } })._font;
  opened.set(file, font);
}

const ink = "#1B2420";
const muted = "#56615C";
const line = "#D9D5CB";
const seal = "#B3261E";
const margin = 62;

type Doc = InstanceType<typeof PDFDocument>;
type Style = { size: number; weight?: Weight; color?: string; gap?: number; x?: number; width?: number };
type Words = { portal: string; independent: string; qr: string };

/** The sheet as PDF, tagged for screen readers. The same sheet and `at` give the same bytes. */
export async function drawSheet(sheet: Sheet, words: Words, at: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, title } = sheet;
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: 54, bottom: 54, left: margin, right: margin },
    pdfVersion: "1.7",
    tagged: true,
    lang: locale,
    displayTitle: true,
    font: "",
    info: {
      Title: title,
      Author: words.portal,
      Producer: words.portal,
      Creator: words.portal,
      CreationDate: at,
      ModDate: at,
    },
  });
  const bytes = collect(doc);
  const whole = doc.struct("Document");
  doc.addStructure(whole);
  const pen = new Pen(doc, whole);
  drawHead(pen, sheet, words);
  pen.facts(sheet.facts);
  for (const { heading, paragraphs, list = [] } of sheet.parts) {
    pen.write("H2", heading, { size: 13, weight: "700Bold", gap: 4 }, 14);
    for (const text of paragraphs) pen.write("P", text, { size: 11, gap: 6 });
    if (list.length > 0) pen.list(list);
  }
  if (sheet.code) drawCode(pen, sheet.code, words);
  for (const text of sheet.foot) pen.write("P", text, { size: 9, color: muted, gap: 4 }, 4);
  whole.end();
  doc.end();
  return bytes;
}

function drawHead(pen: Pen, { title, warning }: Sheet, words: Words) {
  pen.write("P", words.portal, { size: 12, weight: "700Bold", gap: 1 });
  pen.write("P", words.independent, { size: 9, color: muted, gap: 12 });
  pen.rule();
  pen.write("H1", title, { size: 19, weight: "700Bold", gap: 10 });
  if (warning) pen.write("P", warning, { size: 11, weight: "700Bold", color: seal, gap: 10 });
}

function drawCode(pen: Pen, { address, text }: NonNullable<Sheet["code"]>, { qr }: Words) {
  const { modules } = create(address, { errorCorrectionLevel: "M" });
  const side = 138;
  pen.room(side + 30, 16);
  const { x, y } = pen.place;
  pen.figure(qr, (doc) => {
    const step = side / modules.size;
    for (let row = 0; row < modules.size; row++)
      for (let column = 0; column < modules.size; column++)
        if (modules.get(row, column)) doc.rect(x + column * step, y + row * step, step, step);
    doc.fill(ink);
  });
  pen.link(address, { x, y, side });
  pen.moveTo(y + 4);
  pen.write("P", text, { size: 10, gap: 0, x: x + side + 18, width: pen.width - side - 18 });
  pen.moveTo(Math.max(y + side, pen.place.y) + 12);
}

/** Writes down the page, run by run in the typeface of its script, each stretch under a tag. */
class Pen {
  constructor(
    private readonly doc: Doc,
    private readonly whole: PDFKit.PDFStructureElement,
  ) {}

  get width() {
    return this.doc.page.width - 2 * margin;
  }

  get place() {
    return { x: margin, y: this.doc.y };
  }

  moveTo(y: number) {
    this.doc.y = y;
  }

  /** Begins a new page where fewer than `height` points are left. */
  room(height: number, before = 0) {
    if (this.doc.y + before + height > this.doc.page.height - 54) this.doc.addPage();
    else this.doc.y += before;
  }

  write(tag: string, text: string, style: Style, before = 0) {
    this.room(style.size * 3, before);
    this.whole.add(this.doc.struct(tag, {}, () => this.text(text, style)));
  }

  /** Two columns: what each thing is, and what it says. */
  facts(facts: Sheet["facts"]) {
    this.items(
      facts.map(({ label, value }) => ({ mark: label, text: value })),
      { at: 0, to: 160, color: muted },
    );
  }

  list(items: string[]) {
    this.items(
      items.map((text) => ({ mark: "•", text })),
      { at: 6, to: 20, color: ink },
    );
  }

  private items(items: { mark: string; text: string }[], { at, to, color }: { at: number; to: number; color: string }) {
    const list = this.doc.struct("L");
    this.whole.add(list);
    for (const { mark, text } of items) {
      this.room(36);
      const { y } = this.place;
      const item = this.doc.struct("LI");
      list.add(item);
      item.add(
        this.doc.struct("Lbl", {}, () => this.text(mark, { size: 11, color, x: margin + at, width: to - at - 8 })),
      );
      const below = this.doc.y;
      this.doc.y = y;
      item.add(
        this.doc.struct("LBody", {}, () => this.text(text, { size: 11, x: margin + to, width: this.width - to })),
      );
      item.end();
      this.doc.y = Math.max(below, this.doc.y) + 3;
    }
    list.end();
  }

  figure(alt: string, draw: (doc: Doc) => void) {
    this.whole.add(this.doc.struct("Figure", { alt }, () => draw(this.doc)));
  }

  link(address: string, { x, y, side }: { x: number; y: number; side: number }) {
    this.doc.link(x, y, side, side, address);
  }

  rule() {
    const { y } = this.place;
    this.doc.markContent("Artifact", { type: "Layout" });
    this.doc
      .moveTo(margin, y)
      .lineTo(margin + this.width, y)
      .lineWidth(1)
      .stroke(line);
    this.doc.endMarkedContent();
    this.doc.y = y + 14;
  }

  private text(text: string, style: Style) {
    for (const line of text.split("\n")) this.line(line, style);
    this.doc.y += style.gap ?? 0;
  }

  /** All typefaces on one baseline and one height of line, whatever each would take by itself. */
  private line(text: string, { size, weight = "400Regular", color = ink, x = margin, width = this.width }: Style) {
    const { doc } = this;
    const cut = stretches(text);
    doc.fontSize(size).fillColor(color);
    doc.x = x;
    for (const [at, part] of cut.entries()) {
      setFont(doc, part.typeface, weight);
      const lineGap = size * 1.45 - doc.currentLineHeight(true);
      doc.text(part.text, { continued: at < cut.length - 1, width, lineGap, baseline: -size * 1.05 });
    }
    doc.x = margin;
  }
}

async function collect(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  for await (const piece of doc) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
}
