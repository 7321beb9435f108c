import sharp from "sharp";
import { escaped, face, grain, type Look } from "../../tests/samples/draw-pictures";
import { numberFrom } from "./number-from";
import { fullNameOf, homeOf, type Passport, type Person } from "./traits";

const skins: Look["skin"][] = [
  ["#f1c9a8", "#d9a680", "#cf9a72", "#a8704a"],
  ["#e2b38c", "#c08a62", "#b47e57", "#8f5f3e"],
  ["#d9a680", "#b57c54", "#a86f4a", "#8d5a3a"],
  ["#b07a52", "#8a5735", "#7e4e2f", "#603a22"],
  ["#8a5a3b", "#653f27", "#5b3822", "#422817"],
];
const hairs: Look["hair"][] = [
  ["#2c211c", "#15100e"],
  ["#4a3527", "#2e2018"],
  ["#1d1b1e", "#0c0b0d"],
  ["#7a5a3a", "#523a24"],
];
const cloths: Look["cloth"][] = [
  ["#1f6f63", "#0b4a40", "#084036"],
  ["#2d4f8a", "#1b3462", "#152a50"],
  ["#7a3344", "#551f2d", "#451823"],
  ["#4a4f57", "#2f3339", "#25282d"],
];

function lookOf({ key, sex }: Person): Look {
  const one = <Kind>(kinds: readonly Kind[], of: string): Kind => kinds[numberFrom(`${key}/${of}`, kinds.length)]!;
  const longHair = sex === "f" || (sex === "x" && numberFrom(key, 2) === 0);
  return { skin: one(skins, "skin"), hair: one(hairs, "hair"), cloth: one(cloths, "cloth"), longHair };
}

/** The product reads no SVG from anybody; here it is our own. */
const allowOwnDrawings = () => sharp.unblock({ operation: ["VipsForeignLoadSvgBuffer"] });

/** A drawing of these units, rendered at that width; the cheapest way is never to render more than is kept. */
const svg = (units: readonly [number, number], width: number, body: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.round((width * units[1]) / units[0])}" ` +
      `viewBox="0 0 ${units[0]} ${units[1]}"><rect width="${units[0]}" height="${units[1]}" fill="#fdfdfb"/>${body}</svg>`,
  );

const picture = (drawing: Buffer) => sharp(drawing).flatten({ background: "#ffffff" }).jpeg({ quality: 78 }).toBuffer();

/** Whether this machine has letters at all: without any font, text leaves no trace. */
export async function canDrawText(): Promise<boolean> {
  allowOwnDrawings();
  const { channels } = await sharp(svg([40, 40], 40, text(4, 34, 36, "M")))
    .greyscale()
    .stats();
  return (channels[0]?.min ?? 255) < 128;
}

let grained: Buffer | undefined;

/** White as cameras see it, a little otherwise each time: those who look alike have not sent the same file. */
const white = ({ key }: Person) =>
  `rgb(${["r", "g", "b"].map((part) => 248 + numberFrom(`${key}/white/${part}`, 8)).join(",")})`;

/** 420 by 560 on white; the grain gives it the kilobytes of a photo. */
export function drawPortrait(person: Person): Promise<Uint8Array> {
  allowOwnDrawings();
  grained ??= grain(420, 560, 14);
  const overlay = { input: grained, raw: { width: 420, height: 560, channels: 4 as const } };
  const drawing = svg(
    [420, 560],
    420,
    `<rect width="420" height="560" fill="${white(person)}"/>${face(lookOf(person))}`,
  );
  return sharp(drawing).flatten().composite([overlay]).jpeg({ quality: 94, chromaSubsampling: "4:4:4" }).toBuffer();
}

const sans = 'font-family="DejaVu Sans, Arial, sans-serif"';
const mono = 'font-family="DejaVu Sans Mono, OCR-B, Courier New, monospace"';
const text = (x: number, y: number, size: number, words: string, more = 'fill="#16211e"') =>
  `<text x="${x}" y="${y}" ${sans} font-size="${size}" ${more}>${escaped(words)}</text>`;
const entry = (x: number, y: number, label: string, value: string) =>
  text(x, y, 24, label, 'fill="#5b6a66"') + text(x, y + 44, value.length > 40 ? 26 : 38, value);
const zone = (line: string, y: number) => `<text x="96" y="${y}" ${mono} font-size="68">${escaped(line)}</text>`;
const specimen = (x: number, y: number, size: number, words: string) =>
  text(x, y, size, words, 'fill="#b3261e" text-anchor="end"');

/** The page of a passport of no design, with the two lines as they should be. */
export function drawPassportPage(
  person: Person,
  { number, issuedOn, expiresOn, lines }: Passport,
): Promise<Uint8Array> {
  allowOwnDrawings();
  const { surname = "", givenNames = "", born, sex, nationality, birthplace } = person;
  const page = svg(
    [2000, 1420],
    1_100,
    `${text(96, 110, 46, "PASSPORT", 'fill="#0b5d4e"')}
     ${specimen(1904, 110, 34, "SPECIMEN, NOT A TRAVEL DOCUMENT")}
     <svg x="96" y="180" width="540" height="720" viewBox="0 0 420 560"><rect width="420" height="560" fill="#fff"/>${face(lookOf(person))}</svg>
     ${entry(720, 210, "Type", "P")}${entry(940, 210, "Country code", nationality)}${entry(1320, 210, "Passport No.", number)}
     ${entry(720, 340, "Surname", surname.toUpperCase())}${entry(720, 470, "Given names", givenNames.toUpperCase())}
     ${entry(720, 600, "Nationality", nationality)}${entry(1320, 600, "Sex", sex.toUpperCase())}
     ${entry(720, 730, "Date of birth", born)}${entry(1320, 730, "Place of birth", birthplace[0])}
     ${entry(720, 860, "Date of issue", issuedOn)}${entry(1320, 860, "Date of expiry", expiresOn)}
     ${entry(720, 990, "Place of issue", homeOf(person).city)}
     <rect y="1130" width="2000" height="290" fill="#fff"/>${zone(lines[0], 1240)}${zone(lines[1], 1350)}`,
  );
  return picture(page);
}

export type Letter = { title: string; from: string; place: string; lines: string[] };

/** A sheet of paper: who wrote it, what it is, and what it says, a line each. */
export function drawLetter(person: Person, { title, from, place, lines }: Letter): Promise<Uint8Array> {
  allowOwnDrawings();
  const body = lines.map((line, at) => text(90, 480 + at * 56, 30, line)).join("");
  const sheet = svg(
    [1240, 1754],
    640,
    `${specimen(1150, 90, 26, "SPECIMEN")}
     ${text(90, 150, 34, from)}${text(90, 200, 24, place, 'fill="#5b6a66"')}
     <rect x="90" y="236" width="1060" height="3" fill="#0b5d4e"/>${text(90, 350, 48, title)}
     ${text(90, 410, 28, fullNameOf(person), 'fill="#0b5d4e"')}${body}
     <circle cx="1000" cy="1400" r="110" fill="none" stroke="#0b5d4e" stroke-width="6" opacity="0.5"/>
     ${text(90, 1640, 22, "Made for a demonstration. Neither the paper nor the person exists.", 'fill="#5b6a66"')}`,
  );
  return picture(sheet);
}

/** Two facing pages with nothing on them. */
export function drawBlankPages(): Promise<Uint8Array> {
  allowOwnDrawings();
  const leaf = (x: number, number: string) =>
    `<rect x="${x}" y="30" width="370" height="500" rx="9" fill="#fff" stroke="#c8d5d0" stroke-width="2"/>` +
    text(x + 150, 70, 20, "VISAS", 'fill="#8aa39a"') +
    text(x + 175, 515, 15, number, 'fill="#8aa39a"');
  return picture(svg([820, 560], 820, `${leaf(30, "12")}${leaf(420, "13")}`));
}
