import sharp from "sharp";
import { mrz, person } from "./person";

/** The same grain every time: a photo needs 40 KB, and flat colours give less. */
export function grain(width: number, height: number, strength: number): Buffer {
  const pixels = Buffer.alloc(width * height * 4);
  let seed = 20_261_123;
  for (let at = 0; at < pixels.length; at += 4) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    pixels.fill(seed >>> 24 > 127 ? 255 : 0, at, at + 3);
    pixels[at + 3] = (seed >>> 16) % strength;
  }
  return pixels;
}

/** What tells one drawn face from another; colours from light to dark. */
export type Look = {
  skin: readonly [string, string, string, string];
  hair: readonly [string, string];
  cloth: readonly [string, string, string];
  longHair: boolean;
};

const samplesLook: Look = {
  skin: ["#d9a680", "#b57c54", "#a86f4a", "#8d5a3a"],
  hair: ["#2c211c", "#15100e"],
  cloth: ["#1f6f63", "#0b4a40", "#084036"],
  longHair: true,
};

/** A drawn face, as high as the posts want it: 205 wide and 286 high in 420 by 560. */
export const face = ({ skin, hair, cloth, longHair }: Look = samplesLook) => `
  <defs>
    <radialGradient id="skin" cx="45%" cy="40%" r="70%"><stop offset="0" stop-color="${skin[0]}"/><stop offset="1" stop-color="${skin[1]}"/></radialGradient>
    <linearGradient id="hair" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${hair[0]}"/><stop offset="1" stop-color="${hair[1]}"/></linearGradient>
    <linearGradient id="cloth" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${cloth[0]}"/><stop offset="1" stop-color="${cloth[1]}"/></linearGradient>
  </defs>
  <path d="${longHair ? "M96 246 C78 80 150 34 210 34 C270 34 342 80 324 246 C330 330 318 400 306 432 L114 432 C102 400 90 330 96 246Z" : "M102 220 C84 84 150 40 210 40 C270 40 336 84 318 220Z"}" fill="url(#hair)"/>
  <path d="M170 330 h80 v92 c0 22 -80 22 -80 0Z" fill="${skin[2]}"/>
  <path d="M20 560 C26 468 92 424 168 410 C184 446 236 446 252 410 C328 424 394 468 400 560Z" fill="url(#cloth)"/>
  <path d="M168 410 C184 446 236 446 252 410 l-10 -6 c-14 24 -50 24 -64 0Z" fill="${cloth[2]}"/>
  <ellipse cx="108" cy="226" rx="13" ry="30" fill="${skin[1]}"/><ellipse cx="312" cy="226" rx="13" ry="30" fill="${skin[1]}"/>
  <path d="M112 196 C112 96 162 66 210 66 C258 66 308 96 308 196 C308 292 262 352 210 352 C158 352 112 292 112 196Z" fill="url(#skin)"/>
  <path d="M108 206 C104 92 160 58 210 58 L210 76 C198 112 160 132 134 150 C120 162 112 182 108 206Z" fill="url(#hair)"/>
  <path d="M312 206 C316 92 260 58 208 58 L208 76 C222 112 260 132 286 150 C300 162 308 182 312 206Z" fill="url(#hair)"/>
  <path d="M140 184 q24 -16 50 -4" stroke="${hair[0]}" stroke-width="7" fill="none" stroke-linecap="round"/>
  <path d="M230 180 q26 -12 50 4" stroke="${hair[0]}" stroke-width="7" fill="none" stroke-linecap="round"/>
  <g><ellipse cx="166" cy="212" rx="22" ry="12" fill="#fdfbf8"/><circle cx="166" cy="212" r="10.5" fill="#4a2f1d"/><circle cx="166" cy="212" r="5" fill="#120b07"/><circle cx="170" cy="208" r="2.6" fill="#fff"/></g>
  <g><ellipse cx="254" cy="212" rx="22" ry="12" fill="#fdfbf8"/><circle cx="254" cy="212" r="10.5" fill="#4a2f1d"/><circle cx="254" cy="212" r="5" fill="#120b07"/><circle cx="258" cy="208" r="2.6" fill="#fff"/></g>
  <path d="M144 206 q22 -14 44 0" stroke="${hair[0]}" stroke-width="3" fill="none"/><path d="M232 206 q22 -14 44 0" stroke="${hair[0]}" stroke-width="3" fill="none"/>
  <path d="M208 214 C204 240 198 254 194 264 C202 272 218 272 226 264" stroke="${skin[3]}" stroke-width="4" fill="none" stroke-linecap="round"/>
  <path d="M176 302 C192 294 202 296 210 299 C218 296 228 294 244 302 C230 318 190 318 176 302Z" fill="#9c4a44"/>
  <path d="M176 302 C196 306 224 306 244 302" stroke="#7c3630" stroke-width="2.5" fill="none"/>
`;

const svg = (width: number, height: number, body: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`,
  );

/** 420 by 560, JPEG in colour, white ground. */
export async function drawPhoto(): Promise<Buffer> {
  const figure = await sharp(svg(420, 560, face())).png().toBuffer();
  const grained = await sharp(figure)
    .composite([{ input: grain(420, 560, 26), raw: { width: 420, height: 560, channels: 4 }, blend: "atop" }])
    .png()
    .toBuffer();
  return sharp(svg(420, 560, '<rect width="420" height="560" fill="#ffffff"/>'))
    .composite([{ input: grained }])
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
    .toBuffer();
}

export const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const sans = 'font-family="DejaVu Sans, Arial, sans-serif"';
const mono = 'font-family="DejaVu Sans Mono, OCR-B, Courier New, monospace"';

const entry = (x: number, y: number, label: string, value: string) =>
  `<text x="${x}" y="${y}" ${sans} font-size="24" fill="#5b6a66">${label}</text>` +
  `<text x="${x}" y="${y + 44}" ${sans} font-size="38" fill="#16211e">${escaped(value)}</text>`;

const day = (iso: string) => iso.split("-").reverse().join("/");

/** Every character on its own place: printers keep a fixed pitch, and so must whoever reads it again. */
const zone = (line: string, y: number) =>
  [...line]
    .map((c, at) => `<text x="${96 + at * 42}" y="${y}" ${mono} font-size="58" fill="#101614">${escaped(c)}</text>`)
    .join("");

/** A page of no state's design that says so, with the two lines as Doc 9303 wants them. */
export async function drawPassportPage(): Promise<Buffer> {
  const waves = Array.from(
    { length: 36 },
    (_, at) =>
      `<path d="M0 ${at * 40} q250 -34 500 0 t500 0 t500 0 t500 0" fill="none" stroke="#dfe9e5" stroke-width="2"/>`,
  ).join("");
  const upper = (text: string) => text.toUpperCase();
  const page = svg(
    2000,
    1420,
    `<rect width="2000" height="1420" fill="#f6faf8"/>${waves}
     <text x="96" y="110" ${sans} font-size="46" fill="#0b5d4e">PASSPORT</text>
     <text x="1904" y="110" ${sans} font-size="34" fill="#b3261e" text-anchor="end">SPECIMEN, NOT A TRAVEL DOCUMENT</text>
     <rect x="92" y="176" width="548" height="728" fill="#ffffff" stroke="#9fb3ac" stroke-width="3"/>
     ${entry(720, 210, "Type", "P")}${entry(940, 210, "Country code", person.nationality)}${entry(1320, 210, "Passport No.", person.passportNumber)}
     ${entry(720, 340, "Surname", upper(person.surname))}
     ${entry(720, 470, "Given names", upper(person.givenNames))}
     ${entry(720, 600, "Nationality", "INDIAN")}${entry(1320, 600, "Sex", person.sex)}
     ${entry(720, 730, "Date of birth", day(person.birthDate))}${entry(1320, 730, "Place of birth", upper(person.birthPlace))}
     ${entry(720, 860, "Date of issue", day(person.issuedOn))}${entry(1320, 860, "Date of expiry", day(person.expiresOn))}
     ${entry(720, 990, "Place of issue", upper(person.issuePlace))}
     <rect x="0" y="1130" width="2000" height="290" fill="#ffffff"/>
     ${zone(mrz[0], 1240)}${zone(mrz[1], 1350)}`,
  );
  const portrait = await sharp(svg(420, 560, `<rect width="420" height="560" fill="#fff"/>${face()}`))
    .resize(540, 720)
    .png()
    .toBuffer();
  return sharp(page)
    .composite([{ input: portrait, left: 96, top: 180 }])
    .flatten({ background: "#ffffff" })
    .png({ compressionLevel: 9, palette: true, colours: 128 })
    .toBuffer();
}

/** Two facing pages with nothing on them. */
export function drawBlankPages(): Promise<Buffer> {
  const leaf = (x: number, number: number) =>
    `<rect x="${x}" y="60" width="740" height="1000" rx="18" fill="#fbfdfc" stroke="#c8d5d0" stroke-width="3"/>
     <text x="${x + 370}" y="140" ${sans} font-size="40" fill="#8aa39a" text-anchor="middle">VISAS</text>
     ${Array.from({ length: 20 }, (_, at) => `<path d="M${x + 30} ${200 + at * 40} q170 -26 340 0 t340 0" fill="none" stroke="#e3ece8" stroke-width="2"/>`).join("")}
     <text x="${x + 370}" y="1030" ${sans} font-size="30" fill="#8aa39a" text-anchor="middle">${number}</text>`;
  return sharp(
    svg(1640, 1120, `<rect width="1640" height="1120" fill="#eef3f1"/>${leaf(60, 12)}${leaf(840, 13)}
     <text x="820" y="1096" ${sans} font-size="26" fill="#b3261e" text-anchor="middle">SPECIMEN</text>`),
  )
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 85 })
    .toBuffer();
}
