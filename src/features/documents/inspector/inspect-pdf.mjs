/**
 * Reads a PDF from standard input in a process of its own and writes one JSON line: {pages} or {refused: code}.
 * Every version of every object is looked at, those packed into object streams too; a file with an object that we
 * cannot read is refused, since another reader might.
 */
import { PDFArray, PDFContext, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from "pdf-lib";
import decodeStream from "pdf-lib/cjs/core/streams/DecodeStream.js";

const mostUnpacked = 64 * 1024 * 1024;
const named = (...names) => names.map((name) => PDFName.of(name));

const activeKeys = named("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent", "AA");
const activeNames = new Set(
  named(
    ...["JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "Rendition", "RichMediaExecute"],
    ...["EmbeddedFile", "RichMedia"],
  ),
);
const telling = named("S", "Type", "Subtype");
const openAction = PDFName.of("OpenAction");
const quietActions = new Set([undefined, ...named("GoTo")]);

let foundActive = false;

function look(object, depth = 0) {
  if (foundActive) return;
  if (depth > 60) foundActive = true;
  else if (object instanceof PDFRawStream) look(object.dict, depth + 1);
  else if (object instanceof PDFArray) for (const item of object.asArray()) look(item, depth + 1);
  else if (object instanceof PDFDict) lookAtDict(object, depth);
  else if (depth === 0 && activeNames.has(object)) foundActive = true; // a name kept apart, to be referred to
}

function lookAtDict(dict, depth) {
  if (activeKeys.some((key) => dict.has(key)) || telling.some((key) => activeNames.has(dict.get(key))))
    foundActive = true;
  for (const value of dict.values()) if (!(value instanceof PDFRef)) look(value, depth + 1);
}

/** What happens when the file is opened, other than going to a page of it. */
function actsWhenOpened({ catalog }) {
  const action = catalog.lookup(openAction);
  return action instanceof PDFDict && !quietActions.has(action.lookup(PDFName.of("S")));
}

function watch() {
  const { assign } = PDFContext.prototype;
  PDFContext.prototype.assign = function lookAndAssign(ref, object) {
    look(object);
    return assign.call(this, ref, object);
  };
  const unpacking = decodeStream.default.prototype;
  const { ensureBuffer } = unpacking;
  unpacking.ensureBuffer = function ensureAFewMegabytes(wanted) {
    if (wanted > mostUnpacked) throw new RangeError("unpacks to more than any document");
    return ensureBuffer.call(this, wanted);
  };
}

async function inspect(bytes) {
  const options = { ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: true };
  const document = await PDFDocument.load(bytes, options);
  if (document.isEncrypted) return { refused: "pdf-encrypted" };
  for (const value of Object.values(document.context.trailerInfo)) look(value);
  if (foundActive || actsWhenOpened(document)) return { refused: "pdf-active" };
  const pages = document.getPageCount();
  return pages === 0 ? { refused: "pdf-unreadable" } : { pages };
}

watch();
const parts = [];
for await (const part of process.stdin) parts.push(part);
const bytes = Buffer.concat(parts);
const unread = { refused: bytes.includes("/Encrypt") ? "pdf-encrypted" : "pdf-unreadable" };
const result = await inspect(bytes).catch(() => unread);
process.stdout.write(`${JSON.stringify(result)}\n`);
