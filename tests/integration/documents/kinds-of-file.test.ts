import { crc32 } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { publishForm, sample } from "../applications/ground";
import { active, bomb, encrypted, latin1, pdf, quiet, unreadable } from "./papers";
import { anOwner, download, kept, type Owner, outcome, sampleFile, upload } from "./uploads";

let owner: Owner;
beforeAll(async () => {
  await publishForm();
  owner = await anOwner();
});

/** A slot of its own for each try, so that none fills up. */
const attempt = async (bytes: Uint8Array<ArrayBuffer>, name = "paper.pdf", slot = "doc.previousVisas") =>
  outcome(await upload(await anOwner(), bytes, { slot, name }));
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

describe("the samples", () => {
  it.each(sample.documents)("$slot is taken, and comes back as it was kept", async ({ slot, file, ...paper }) => {
    const fields = Object.fromEntries(Object.entries(paper).filter(([, value]) => typeof value === "string"));
    const bytes = sampleFile(file);
    const stored = await kept(
      await upload(owner, bytes, { slot, name: file, fields: fields as Record<string, string> }),
    );
    expect(stored).toMatchObject({ slot, fileName: file, ...fields });
    const answer = await download(owner.cookie, stored.id);
    const back = new Uint8Array(await answer.arrayBuffer());
    expect(back).toHaveLength(stored.size);
    expect(Buffer.from(await crypto.subtle.digest("SHA-256", back)).toString("hex")).toBe(stored.sha256);
    if (file.endsWith(".pdf")) expect(Buffer.compare(back, bytes)).toBe(0);
  });
});

describe("a PDF", () => {
  it.each(quiet)("that does nothing by itself is kept byte for byte: %s", async (_, bytes) => {
    const mine = await anOwner();
    const { id } = await kept(await upload(mine, bytes));
    const back = new Uint8Array(await (await download(mine.cookie, id)).arrayBuffer());
    expect(Buffer.compare(back, bytes)).toBe(0);
  });

  it.each(active)("that acts is refused: %s", async (_, bytes) => {
    expect(await attempt(bytes)).toBe("422 file pdf-active");
  });

  it.each(encrypted)("that is locked is refused: %s", async (_, bytes) => {
    expect(await attempt(bytes)).toBe("422 file pdf-encrypted");
  });

  it.each(unreadable)("that cannot be read is refused: %s", async (_, bytes) => {
    expect(await attempt(bytes)).toBe("422 file pdf-unreadable");
  });

  it("that unpacks to more than any document is refused, before it has", async () => {
    const started = performance.now();
    expect(await attempt(bomb(256))).toBe("422 file pdf-unreadable");
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("is named for what it is: a long CV gets a word to the officer", async () => {
    const kids = Array.from({ length: 8 }, (_, at) => `${at + 10} 0 R`).join(" ");
    const sheets = Array.from({ length: 8 }, (_, at) => `${at + 10} 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n`).join(
      "",
    );
    const objects = `2 0 obj\n<</Type/Pages/Count 8/Kids[${kids}]>>\nendobj\n${sheets}`;
    const answer = await upload(await anOwner(), pdf({ objects }), { slot: "doc.cv" });
    expect((await kept(answer)).checks).toMatchObject([{ code: "pdf-long", tone: "warn" }]);
  });
});

describe("a file that is not what it says", () => {
  const html = latin1("<!doctype html><script>alert(1)</script>");
  const others: [string, Uint8Array<ArrayBuffer>, string][] = [
    ["nothing", latin1(""), "a.pdf"],
    ["a single byte", latin1("%"), "a.pdf"],
    ["HTML", html, "a.pdf"],
    ["HTML as a picture", html, "a.jpg"],
    ["SVG", latin1('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), "a.png"],
    ["a script", latin1("#!/bin/sh\nrm -rf /"), "a.pdf"],
    ["a program", join(latin1("MZ\u0090\u0000"), new Uint8Array(500)), "a.pdf"],
    ["an ELF program", join(latin1("\u007fELF\u0002\u0001\u0001"), new Uint8Array(500)), "a.pdf"],
    ["an archive", join(latin1("PK\u0003\u0004"), new Uint8Array(500)), "a.pdf"],
    ["gzip", new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), "a.pdf"],
    ["a GIF", latin1("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;"), "a.png"],
    ["a WebP", latin1("RIFF\u0024\u0000\u0000\u0000WEBPVP8 "), "a.jpg"],
    ["a TIFF", latin1("II*\u0000\u0008\u0000\u0000\u0000"), "a.jpg"],
    ["a PDF after a page of HTML", join(html, pdf()), "a.pdf"],
    ["a JPEG header and nothing", latin1("\u00ff\u00d8\u00ff"), "a.jpg"],
  ];

  it.each(others)("is refused: %s", async (_, bytes, name) => {
    expect(await attempt(bytes, name)).toMatch(/^422 file (file-kind|file-empty|image-unreadable)$/);
  });

  it.each([
    ["paper.jpg", "422 file file-ending"],
    ["paper.pdf.exe", "422 file file-ending"],
    ["paper.html", "422 file file-ending"],
    ["PAPER.PDF", "201"],
    ["paper", "201"],
    ["paper.v2 final", "422 file file-ending"],
  ])("is judged by its last ending: a PDF called %s is %s", async (name, expected) => {
    expect(await attempt(pdf(), name)).toBe(expected);
  });

  it("is refused where the slot takes another kind", async () => {
    expect(await attempt(sampleFile("doc.passportBio.png"), "a.png", "doc.cv")).toBe("422 file file-kind");
  });
});

describe("a picture", () => {
  const grey = { create: { width: 60, height: 40, channels: 3 as const, background: "#777" } };
  const bytesOf = async (image: Sharp) => new Uint8Array(await image.toBuffer());
  const storedPicture = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
    const mine = await anOwner();
    const { id, ...rest } = await kept(await upload(mine, bytes, { name }));
    return { ...rest, bytes: new Uint8Array(await (await download(mine.cookie, id)).arrayBuffer()) };
  };

  it.each(["jpg", "png"])("is written anew, without what was appended or hidden in it: %s", async (kind) => {
    const secret = "<script>alert('canary')</script>";
    const written = sharp(grey).withExif({ IFD0: { Copyright: "canary", Make: "canary" } });
    const picture = await bytesOf(kind === "jpg" ? written.jpeg() : written.png());
    const { bytes } = await storedPicture(join(picture, latin1(secret), pdf()), `a.${kind}`);
    expect(Buffer.from(bytes).includes("canary")).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  it("is turned upright", async () => {
    const lying = await bytesOf(sharp(grey).withMetadata({ orientation: 6 }).jpeg());
    const { bytes } = await storedPicture(lying, "a.jpg");
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 40, height: 60 });
  });

  it("in CMYK becomes one that browsers show", async () => {
    const { bytes } = await storedPicture(await bytesOf(sharp(grey).toColourspace("cmyk").jpeg()), "a.jpg");
    expect((await sharp(bytes).metadata()).space).toBe("srgb");
  });

  it("cut short is refused", async () => {
    for (const name of ["doc.blankPages.jpg", "doc.passportBio.png"]) {
      const bytes = sampleFile(name);
      for (const share of [0.1, 0.5, 0.9])
        expect(await attempt(bytes.slice(0, bytes.length * share), name)).toBe("422 file image-unreadable");
    }
  });

  it("that claims 900 million pixels is refused at once", async () => {
    const png = Buffer.from(await sharp(grey).png().toBuffer());
    png.writeUInt32BE(30_000, 16);
    png.writeUInt32BE(30_000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    const started = performance.now();
    expect(await attempt(new Uint8Array(png), "a.png")).toMatch(/^422 file image-(too-many-pixels|unreadable)$/);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("of many real pixels is refused by their number", async () => {
    const wide = { create: { width: 9_000, height: 5_000, channels: 3 as const, background: "#fff" } };
    const bytes = await bytesOf(sharp({ ...wide, limitInputPixels: false }).png());
    expect(await attempt(bytes, "a.png")).toBe("422 file image-too-many-pixels");
  });
});

describe("the visa photo", () => {
  const photo = (width: number, height: number, quality = 100) => {
    const noise = { type: "gaussian" as const, mean: 128, sigma: 30 };
    return sharp({ create: { width, height, channels: 3, background: "#fff", noise } }).jpeg({ quality });
  };
  const attemptPhoto = async (image: Sharp, name = "a.jpg") =>
    attempt(new Uint8Array(await image.toBuffer()), name, "doc.photo");

  it.each([
    [353, 472, "422 file photo-size"],
    [354, 471, "422 file photo-size"],
    [421, 560, "422 file photo-size"],
    [420, 561, "422 file photo-size"],
    [100, 100, "422 file photo-size"],
  ])("of %d × %d pixels is %s", async (width, height, expected) => {
    expect(await attemptPhoto(photo(width, height, 80))).toBe(expected);
  });

  it("is refused when it has too few bytes, too many, or no colour", async () => {
    const white = sharp({ create: { width: 380, height: 500, channels: 3, background: "#fff" } });
    expect(await attemptPhoto(white.jpeg({ quality: 50 }))).toBe("422 file photo-bytes");
    expect(await attemptPhoto(photo(420, 560, 100))).toBe("422 file photo-bytes");
    expect(await attemptPhoto(photo(380, 500).toColourspace("cmyk"))).toBe("422 file photo-colour");
    expect(await attemptPhoto(photo(380, 500).toColourspace("b-w"))).toBe("422 file photo-colour");
    expect(await attemptPhoto(photo(380, 500).png(), "a.png")).toMatch(/^422 file (file-kind|photo-not-jpeg)$/);
  });

  it("stays within its limits when it is written anew", async () => {
    const mine = await anOwner();
    const stored = await kept(await upload(mine, sampleFile("doc.photo.jpg"), { slot: "doc.photo", name: "me.jpg" }));
    expect(stored.size).toBeGreaterThanOrEqual(40_960);
    expect(stored.size).toBeLessThanOrEqual(122_880);
    expect(stored.checks).toMatchObject([{ code: "photo-size-fits", tone: "ok" }]);
  });
});
