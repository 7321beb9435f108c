import type { Field, Text } from "@/features/eligibility/domain/definition";
import { t } from "./texts";

type Upload = NonNullable<Field["upload"]>;

const PDF = "application/pdf";
const JPEG = "image/jpeg";
const PNG = "image/png";
const MiB = 1024 * 1024;

const note = (formats: string, mebibytes: number): Text =>
  t(
    `${formats}, up to ${mebibytes} MB a file.`,
    `${formats.replace(" or ", "或").replace(", ", "、")}，每个文件不超过${mebibytes} MB。`,
  );

/** A scan: any format that shows a page. */
export const scan = (more: Partial<Upload> = {}): Upload => ({
  mediaTypes: [PDF, JPEG, PNG],
  maxBytes: 10 * MiB,
  note: note("PDF, JPEG or PNG", 10),
  ...more,
});

export const pdfOrJpeg = (more: Partial<Upload> = {}): Upload => ({
  mediaTypes: [PDF, JPEG],
  maxBytes: 10 * MiB,
  note: note("PDF or JPEG", 10),
  ...more,
});

export const pdf = (mebibytes: number, more: Partial<Upload> = {}): Upload => ({
  mediaTypes: [PDF],
  maxBytes: mebibytes * MiB,
  note: note("PDF", mebibytes),
  ...more,
});

/** The digital visa photo; its size in pixels is checked where the file is read. */
export const visaPhoto: Upload = {
  mediaTypes: [JPEG],
  maxBytes: 120 * 1024,
  note: t(
    "JPEG in colour, 354 to 420 pixels wide and 472 to 560 pixels high, 40 to 120 KB.",
    "彩色JPEG，宽354至420像素，高472至560像素，40至120 KB。",
  ),
};
