import "server-only";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileTypeFromBuffer } from "file-type";
import { err, ok, type Result } from "@/lib/result";
import { sha256 } from "@/server/seal";
import { endingFits, type FileCheck, type Inspected, type SlotRules } from "../domain/document";
import { fileRefused, refusals } from "../domain/refusals";
import { inspectImage } from "./inspect-image";

/** Says by its bytes what a file is, whether the slot takes it, and what there is to know about it. */
export async function inspectFile(fileName: string, bytes: Uint8Array, rules: SlotRules): Promise<Result<Inspected>> {
  if (bytes.length === 0) return err(fileRefused("file-empty"));
  if (rules.slot !== "doc.photo" && bytes.length > rules.maxBytes) return err(refusals.fileTooLarge);
  const found = await fileTypeFromBuffer(bytes);
  const mediaType = found?.mime ?? "";
  if (!rules.mediaTypes.includes(mediaType)) return err(fileRefused("file-kind", { kinds: kindsOf(rules) }));
  if (!endingFits(fileName, mediaType)) return err(fileRefused("file-ending", { kind: kindName(mediaType) }));
  if (mediaType === "application/pdf") return inspectPdf(bytes, rules.slot);
  return inspectImage(bytes, mediaType, rules.slot);
}

const kindName = (mediaType: string) => mediaType.split("/")[1]?.toUpperCase() ?? mediaType;
const kindsOf = (rules: SlotRules) => rules.mediaTypes.map(kindName).join(", ");

type Found = { pages?: number; refused?: string };

let atWork = 0;
const seen = new Map<string, Found>();
const mostSeen = 500;
const script = join(process.cwd(), "src/features/documents/inspector/inspect-pdf.mjs");

/** Kept byte for byte or refused. */
async function inspectPdf(bytes: Uint8Array, slot: string): Promise<Result<Inspected>> {
  const hash = Buffer.from(sha256(bytes)).toString("hex");
  const found = seen.get(hash) ?? (await queueForInspector(bytes));
  if (!found) return err(refusals.busy);
  if (seen.size < mostSeen) seen.set(hash, found);
  if (found.refused) return err(fileRefused(found.refused));
  const pages = found.pages ?? 0;
  const long = slot === "doc.cv" && pages > 6;
  const checks: FileCheck[] = [
    { code: long ? "pdf-long" : "pdf-pages", tone: long ? "warn" : "ok", values: { pages } },
  ];
  return ok({ bytes, mediaType: "application/pdf", checks });
}

/** Two are read at a time, each by a process with little memory and 15 seconds; null when the wait is over 8 seconds. */
async function queueForInspector(bytes: Uint8Array): Promise<Found | null> {
  for (let waited = 0; atWork >= 2; waited++) {
    if (waited === 80) return null;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  atWork++;
  return askInspector(bytes).finally(() => atWork--);
}

function askInspector(bytes: Uint8Array): Promise<Found> {
  return new Promise((resolve) => {
    const unreadable = () => resolve({ refused: "pdf-unreadable" });
    const child = spawn(process.execPath, ["--max-old-space-size=256", script], {
      stdio: ["pipe", "pipe", "ignore"],
      env: { NODE_ENV: "production" },
      timeout: 15_000,
      killSignal: "SIGKILL",
    });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
    child.on("error", unreadable);
    child.stdin.on("error", () => {});
    child.on("close", (code) => (code === 0 && text.startsWith("{") ? resolve(JSON.parse(text)) : unreadable()));
    child.stdin.end(bytes);
  });
}
