import "server-only";
import sharp from "sharp";
import { err, ok, type Result } from "@/lib/result";
import { type FileCheck, type Inspected, photo } from "../domain/document";
import { fileRefused } from "../domain/refusals";

sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer"] });
sharp.concurrency(1);

const open = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: 40_000_000, failOn: "error" }).timeout({ seconds: 10 });

/** Decodes an image, turns it upright and writes it anew: what is kept carries no position, no trailer, no script. */
export async function inspectImage(bytes: Uint8Array, mediaType: string, slot: string): Promise<Result<Inspected>> {
  try {
    if (slot === "doc.photo" || slot.endsWith(".photo")) return await inspectPhoto(bytes, mediaType);
    const upright = open(bytes).rotate();
    const written = mediaType === "image/png" ? upright.png() : upright.jpeg({ quality: 90 });
    const { data, info } = await written.toBuffer({ resolveWithObject: true });
    return ok({ bytes: data, mediaType, checks: sizeChecks(slot, info) });
  } catch (error) {
    const tooLarge = error instanceof Error && /pixel limit/.test(error.message);
    return err(fileRefused(tooLarge ? "image-too-many-pixels" : "image-unreadable"));
  }
}

function sizeChecks(slot: string, { width, height }: { width: number; height: number }): FileCheck[] {
  const longSide = Math.max(width, height);
  const small = slot === "doc.passportBio" && longSide < 1_000;
  return [{ code: small ? "image-small" : "image-size", tone: small ? "warn" : "ok", values: { width, height } }];
}

async function inspectPhoto(bytes: Uint8Array, mediaType: string): Promise<Result<Inspected>> {
  const { space, depth } = await open(bytes).metadata();
  if (mediaType !== "image/jpeg") return err(fileRefused("photo-not-jpeg"));
  if (space !== "srgb" || depth !== "uchar") return err(fileRefused("photo-colour"));
  const { info, data: pixels } = await open(bytes).rotate().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  if (width < photo.width[0] || width > photo.width[1] || height < photo.height[0] || height > photo.height[1])
    return err(fileRefused("photo-size", { width, height }));
  if (bytes.length < photo.bytes[0] || bytes.length > photo.bytes[1])
    return err(fileRefused("photo-bytes", { kilobytes: Math.round(bytes.length / 1024) }));
  const written = await writePhoto(bytes);
  return ok({ bytes: written, mediaType, checks: photoChecks(pixels, info) });
}

/** Written anew within the same limits: the first quality that fits, from the best down. */
async function writePhoto(bytes: Uint8Array): Promise<Uint8Array> {
  for (const quality of [100, 97, 94, 90, 85, 80, 70]) {
    const written = await open(bytes).rotate().jpeg({ quality, chromaSubsampling: "4:4:4" }).toBuffer();
    if (written.length <= photo.bytes[1]) return written;
  }
  return bytes;
}

/** Soft checks: a ratio unlike 3:4, corners that are not near white. An officer looks; nobody is stopped. */
function photoChecks(pixels: Buffer, { width, height, channels }: { width: number; height: number; channels: number }) {
  const ratio = width / height;
  const checks: FileCheck[] = [{ code: "photo-size-fits", tone: "ok", values: { width, height } }];
  if (ratio < 0.74 || ratio > 0.76)
    checks.push({ code: "photo-ratio", tone: "warn", values: { ratio: ratio.toFixed(3) } });
  const corners = [10, width - 11].map((x) => {
    const at = (x + 10 * width) * channels;
    return pixels.subarray(at, at + 3);
  });
  const means = corners.map((rgb) => (rgb[0]! + rgb[1]! + rgb[2]!) / 3);
  const spread = Math.max(...corners.map((rgb) => Math.max(...rgb) - Math.min(...rgb)));
  if (Math.min(...means) < 235 || spread > 20) checks.push({ code: "photo-background", tone: "warn" });
  return checks;
}
