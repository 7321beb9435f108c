import { mkdir, writeFile } from "node:fs/promises";
import { drawBlankPages, drawPassportPage, drawPhoto } from "./draw-pictures";
import { answers, documents } from "./person";
import { writeCv, writeDegree, writeFunds } from "./write-papers";

/** Writes application.json and the files beside it anew: `npx tsx tests/samples/make-samples.ts`. */
const here = new URL("./", import.meta.url);
const files: Record<string, () => Promise<Uint8Array>> = {
  "doc.photo.jpg": drawPhoto,
  "doc.passportBio.png": drawPassportPage,
  "doc.blankPages.jpg": drawBlankPages,
  "doc.cv.pdf": writeCv,
  "doc.degree.pdf": writeDegree,
  "doc.funds.pdf": writeFunds,
};

await mkdir(new URL("documents/", here), { recursive: true });
await writeFile(new URL("application.json", here), `${JSON.stringify({ answers, documents }, null, 2)}\n`);
for (const [name, make] of Object.entries(files)) {
  const bytes = await make();
  await writeFile(new URL(`documents/${name}`, here), bytes);
  console.log(name, bytes.length);
}
