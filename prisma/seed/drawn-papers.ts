import { PDFDocument, StandardFonts } from "pdf-lib";
import { countryName } from "@/lib/countries";
import { institutions } from "../definition/institutions";
import { degreeDateOf } from "./career";
import { canDrawText, drawBlankPages, drawLetter, drawPassportPage, drawPortrait, type Letter } from "./drawings";
import type { WithBytes } from "./filing";
import { type Paper, papersOf } from "./papers";
import { homeOf, type Institution, type Person, passportOf } from "./traits";

/** The person's papers with their own name and face on them; the samples where this machine cannot draw letters. */
export async function drawnPapersOf(person: Person, on: string): Promise<WithBytes[]> {
  const papers = papersOf(person, on);
  lettersWork ??= canDrawText();
  if (!(await lettersWork)) return papers;
  return Promise.all(papers.map((paper) => drawn(person, on, paper)));
}

let lettersWork: Promise<boolean> | undefined;

/** What nobody's name stands on is made once for all; reading a PDF takes a process of its own. */
const shared: Record<string, { file: string; make: () => Promise<Uint8Array>; made?: Promise<Uint8Array> }> = {
  "doc.blankPages": { file: "blank-pages.jpg", make: drawBlankPages },
  "doc.cv": { file: "cv.pdf", make: () => writePdf("Curriculum vitae") },
  "doc.funds": { file: "account.pdf", make: () => writePdf("Statement of account") },
};

async function drawn(person: Person, on: string, paper: Paper): Promise<WithBytes> {
  const one = shared[paper.slot];
  if (one) {
    one.made ??= one.make();
    return { ...paper, file: one.file, bytes: await one.made };
  }
  if (paper.slot === "doc.photo") return { ...paper, bytes: await drawPortrait(person) };
  if (paper.slot === "doc.passportBio")
    return { ...paper, file: "passport.jpg", bytes: await drawPassportPage(person, passportOf(person, on)) };
  const letter = letterFor(person, on, paper);
  return letter ? { ...paper, file: letter.file, bytes: await drawLetter(person, letter) } : paper;
}

const nameOf = (given: Institution) =>
  "name" in given ? given.name : (institutions.find(({ ror }) => ror === given.ror)?.name ?? given.ror);

function letterFor(person: Person, on: string, paper: Paper): (Letter & { file: string }) | null {
  const { degree, post, topic } = person;
  const { city, country } = homeOf(person);
  const here = `${city}, ${countryName(country, "en")}`;
  const issued = `Issued on ${paper.issuedOn ?? on}`;
  switch (paper.slot) {
    case "doc.degree":
      return {
        file: "certificate.jpg",
        title: degree.title,
        from: nameOf(degree.institution),
        place: countryName(degree.country, "en"),
        lines: ["has been awarded the degree named above", `in the field of ${topic}.`, "", issued],
      };
    case "doc.enrolment":
      return {
        file: "enrolment.jpg",
        title: "Letter of enrolment",
        from: nameOf(degree.institution),
        place: countryName(degree.country, "en"),
        lines: [
          `is enrolled for the degree “${degree.title}”`,
          `and expects it on ${degreeDateOf(person, on)}.`,
          "",
          issued,
        ],
      };
    case "doc.employment":
      return {
        file: "employment.jpg",
        title: "To whom it may concern",
        from: post ? nameOf(post.institution) : "",
        place: here,
        lines: [`is employed here as ${post?.title ?? ""},`, `full time, and works on ${topic}.`, "", issued],
      };
    case "doc.legalStay":
      return {
        file: "residence.jpg",
        title: "Residence permit",
        from: "Immigration office",
        place: here,
        lines: ["may stay in the country", `until ${paper.validUntil ?? ""}.`],
      };
    case "doc.formerChinese":
      return {
        file: "nationality.jpg",
        title: "Loss of nationality",
        from: "Registry of nationality",
        place: here,
        lines: ["gave up an earlier nationality on becoming a citizen here."],
      };
    default:
      return null;
  }
}

async function writePdf(title: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  page.drawText(title, { x: 60, y: 764, size: 20, font });
  page.drawText("A specimen: it stands for the paper of an invented person.", { x: 60, y: 724, size: 11, font });
  return pdf.save();
}
