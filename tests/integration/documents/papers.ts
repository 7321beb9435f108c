import { deflateSync } from "node:zlib";

/** PDFs written by hand, object by object, so that a test says exactly what stands in them. */
export const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

const head = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
const catalog = (extra = "") => `1 0 obj\n<</Type/Catalog/Pages 2 0 R${extra}>>\nendobj\n`;
const pages = "2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n";
const page = (extra = "") => `3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 90]${extra}>>\nendobj\n`;
const trailer = (extra = "", root = "1 0 R") => `trailer\n<</Root ${root}/Size 9${extra}>>\nstartxref\n0\n%%EOF\n`;

type Parts = { catalog?: string; page?: string; objects?: string; trailer?: string; root?: string };

export const pdf = (parts: Parts = {}) =>
  latin1(
    head +
      catalog(parts.catalog) +
      pages +
      page(parts.page) +
      (parts.objects ?? "") +
      trailer(parts.trailer, parts.root),
  );

/** An object in a compressed object stream, where no search for a word finds it. */
export function packed(object: string): string {
  const body = deflateSync(Buffer.from(`4 0 ${object}`, "latin1"));
  return stream(`/Type/ObjStm/N 1/First 4/Filter/FlateDecode`, body);
}

export const stream = (dict: string, body: Buffer) =>
  `5 0 obj\n<<${dict}/Length ${body.length}>>\nstream\n${body.toString("latin1")}\nendstream\nendobj\n`;

const script = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
const object = (text: string, number = 4) => `${number} 0 obj\n${text}\nendobj\n`;

/** Ways to hide something that acts. */
export const active: [string, Uint8Array<ArrayBuffer>][] = [
  ["a script on opening", pdf({ catalog: `/OpenAction${script}` })],
  ["a script that nothing refers to yet", pdf({ objects: object(script) })],
  ["a script in an object stream", pdf({ objects: packed(script), catalog: "/OpenAction 4 0 R" })],
  ["a script under a name with escapes", pdf({ objects: object("<</S/Java#53cript/J#53(x)>>") })],
  ["a script whose kind stands elsewhere", pdf({ objects: `${object("<</S 6 0 R>>")}${object("/JavaScript", 6)}` })],
  ["a script that a later version of the object hides", pdf({ objects: object(script) + object("<<>>") })],
  ["a script in a catalogue inside the trailer", pdf({ root: `<</Type/Catalog/Pages 2 0 R/OpenAction${script}>>` })],
  ["scripts by name", pdf({ catalog: "/Names<</JavaScript<</Names[(a)4 0 R]>>>>", objects: object("<<>>") })],
  ["a program to launch", pdf({ page: "/Annots[<</Type/Annot/Subtype/Link/A<</S/Launch/F(cmd.exe)>>>>]" })],
  ["a form that sends itself", pdf({ page: "/Annots[<</A<</S/SubmitForm/F(http://x)>>>>]" })],
  ["an address opened with the page", pdf({ page: "/AA<</O<</S/URI/URI(http://x)>>>>" })],
  [
    "an address opened with the file",
    pdf({ catalog: "/OpenAction 4 0 R", objects: object("<</S/URI/URI(http://x)>>") }),
  ],
  ["an attachment", pdf({ objects: object("<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>") })],
  ["an embedded file", pdf({ objects: stream("/Type/EmbeddedFile", Buffer.from("MZ")) })],
  ["an XFA form", pdf({ catalog: "/AcroForm<</XFA 4 0 R>>", objects: object("(x)") })],
  ["rich media", pdf({ page: "/Annots[<</Subtype/RichMedia/RichMediaContent 4 0 R>>]", objects: object("<<>>") })],
];

export const quiet: [string, Uint8Array<ArrayBuffer>][] = [
  ["one page", pdf()],
  ["a page to open at", pdf({ catalog: "/OpenAction[3 0 R/Fit]" })],
  ["a page to go to on opening", pdf({ catalog: "/OpenAction<</S/GoTo/D[3 0 R/Fit]>>" })],
  ["a link that somebody may follow", pdf({ page: "/Annots[<</Subtype/Link/A<</S/URI/URI(https://x)>>>>]" })],
  ["objects in a stream", pdf({ objects: packed("<</Title(A)>>") })],
  ["words that only look like scripts", pdf({ objects: object("(/JavaScript /JS /Launch)") })],
];

const standard = `<</Filter/Standard/V 2/R 3/Length 128/O(${"o".repeat(32)})/U(${"u".repeat(32)})/P -4>>`;

export const encrypted: [string, Uint8Array<ArrayBuffer>][] = [
  ["the old way", pdf({ objects: object(standard), trailer: "/Encrypt 4 0 R/ID[(a)(a)]" })],
  [
    "with its objects in a locked stream",
    pdf({
      objects: stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", Buffer.from("noise")),
      trailer: `/Encrypt${standard}`,
    }),
  ],
];

export const unreadable: [string, Uint8Array<ArrayBuffer>][] = [
  ["nothing but a beginning", latin1(head)],
  ["no pages", latin1(`${head}1 0 obj\n<</Type/Catalog>>\nendobj\n${trailer()}`)],
  [
    "pages that contain themselves",
    latin1(`${head}${catalog()}2 0 obj\n<</Type/Pages/Count 1/Kids[2 0 R]>>\nendobj\n${trailer()}`),
  ],
  ["an object that is none", pdf({ objects: object("<</S/JavaScript ~ >>") })],
  ["brackets without end", pdf({ objects: object("[".repeat(100_000) + "]".repeat(100_000)) })],
  ["noise", latin1(head + "x".repeat(5_000))],
];

/** A megabyte that unpacks to as many as are asked for. */
export const bomb = (megabytes: number) =>
  pdf({
    objects: stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", deflateSync(Buffer.alloc(megabytes << 20, 0x20))),
  });
