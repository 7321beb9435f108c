import "server-only";
import type { Sheet } from "@/lib/sheet";
import { isLocale } from "@/messages";
import { attachment } from "@/server/http/attachment";
import { translator } from "@/server/i18n/translator";
import { sha256 } from "@/server/seal";
import { drawSheet } from "./draw-sheet";

/** A sheet as a file to keep. */
export async function paper(sheet: Sheet, at: Date, fileName: string): Promise<Response> {
  const bytes = await drawOnPaper(sheet, at);
  const hash = Buffer.from(sha256(bytes)).toString("hex");
  return attachment(bytes, { fileName, mediaType: "application/pdf", sha256: hash });
}

/** The same sheet gives the same bytes, whenever and wherever it is drawn. */
export function drawOnPaper(sheet: Sheet, at: Date): Promise<Uint8Array<ArrayBuffer>> {
  const locale = isLocale(sheet.locale) ? sheet.locale : "en";
  const t = translator(locale, "letters.paper");
  const words = { portal: translator(locale, "common")("portal"), independent: t("independent"), qr: t("qr") };
  return drawSheet(sheet, words, at);
}
