/**
 * Reads a PDF from standard input in a process of its own and writes one JSON line: {pages} or {refused: code}.
 * Object streams are unpacked, so that nothing active hides in them.
 */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from "pdf-lib";

const activeKeys = ["JS", "JavaScript", "EmbeddedFiles", "XFA", "RichMediaContent"].map((name) => PDFName.of(name));
const activeActions = new Set(
  ["JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "Rendition", "RichMediaExecute"].map(
    (name) => `/${name}`,
  ),
);
const activeTypes = new Set(["/EmbeddedFile", "/RichMedia"]);

function isActive(object, depth = 0) {
  if (depth > 60) return true;
  if (object instanceof PDFRawStream) return isActive(object.dict, depth + 1);
  if (object instanceof PDFArray) return object.asArray().some((item) => isActive(item, depth + 1));
  if (!(object instanceof PDFDict)) return false;
  if (activeKeys.some((key) => object.has(key))) return true;
  if (activeActions.has(String(object.get(PDFName.of("S"))))) return true;
  if (
    activeTypes.has(String(object.get(PDFName.of("Type")))) ||
    activeTypes.has(String(object.get(PDFName.of("Subtype"))))
  )
    return true;
  return object.values().some((value) => !(value instanceof PDFRef) && isActive(value, depth + 1));
}

async function inspect(bytes) {
  const document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false });
  if (document.isEncrypted) return { refused: "pdf-encrypted" };
  if (document.context.enumerateIndirectObjects().some(([, object]) => isActive(object)))
    return { refused: "pdf-active" };
  const pages = document.getPageCount();
  return pages === 0 ? { refused: "pdf-unreadable" } : { pages };
}

const parts = [];
for await (const part of process.stdin) parts.push(part);
const result = await inspect(Buffer.concat(parts)).catch(() => ({ refused: "pdf-unreadable" }));
process.stdout.write(`${JSON.stringify(result)}\n`);
