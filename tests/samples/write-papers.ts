import { PDFDocument, type PDFFont, rgb, StandardFonts } from "pdf-lib";
import { degreeIssuedOn, fullName, fundsIssuedOn } from "./person";

type Paper = { title: string; lines: string[] };

/** One A4 page of readable text. The same bytes every time: no clock goes into it. */
async function writePaper({ title, lines }: Paper): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(title);
  pdf.setCreationDate(new Date("2026-11-16T00:00:00Z"));
  pdf.setModificationDate(new Date("2026-11-16T00:00:00Z"));
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const page = pdf.addPage([595, 842]);
  page.drawText("SPECIMEN", { x: 60, y: 800, size: 10, font: bold, color: rgb(0.7, 0.15, 0.12) });
  page.drawText(title, { x: 60, y: 764, size: 20, font: bold });
  let y = 724;
  for (const line of lines.flatMap((text) => wrapped(text, regular))) {
    page.drawText(line, { x: 60, y, size: 11, font: regular });
    y -= 18;
  }
  return pdf.save();
}

function wrapped(text: string, font: PDFFont): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (font.widthOfTextAtSize(longer, 11) <= 475) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export const writeCv = () =>
  writePaper({
    title: `Curriculum vitae: ${fullName}`,
    lines: [
      "New Delhi, India. tara.deshpande@example.com",
      "",
      "Since September 2023: Machine learning engineer, Saptarang Computing Private Limited, New Delhi. Designs and measures models that run on small processors.",
      "August 2020 to August 2023: Software engineer, Nandini Instruments Private Limited, New Delhi. Firmware for laboratory instruments.",
      "",
      "July 2018 to July 2020: Master of Technology in Computer Science and Engineering, Indian Institute of Technology Delhi.",
      "July 2014 to May 2018: Bachelor of Technology in Computer Science and Engineering, Indian Institute of Technology Delhi.",
      "",
      "Languages: English, Hindi, Marathi. Tools: C, Python, measurement of power and latency.",
      "",
      "This paper and the person in it are invented for testing.",
    ],
  });

export const writeDegree = () =>
  writePaper({
    title: "Degree certificate",
    lines: [
      "Indian Institute of Technology Delhi",
      "",
      `This is a specimen that states that ${fullName} has been awarded the degree of Master of Technology in Computer Science and Engineering.`,
      "",
      `Given on ${degreeIssuedOn}. Certificate number SPECIMEN-2020-0471.`,
      "",
      "Made for testing. The institution did not issue it.",
    ],
  });

export const writeFunds = () =>
  writePaper({
    title: "Statement of account",
    lines: [
      "Specimen Bank, New Delhi branch",
      "",
      `Account holder: ${fullName}`,
      `Date of statement: ${fundsIssuedOn}`,
      "Balance: INR 742,000.00, worth about CNY 60,000.00",
      "",
      "Made for testing. There is no such account.",
    ],
  });
