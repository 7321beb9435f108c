import { isCalendarDate } from "@/lib/calendar-date";
import { nameSimilarity } from "@/lib/similarity";
import type { Evidence } from "../definition";
import type { Reading } from "../reading";

const levels: Record<string, number> = { short_cycle: 5, bachelor: 6, master: 7, doctorate: 8 };

export function degreeLevel({ answer }: Reading): number | undefined {
  const level = answer("k.degree.level");
  return typeof level === "string" && Object.hasOwn(levels, level) ? levels[level] : undefined;
}

const inSlot = ({ evidence }: Reading, slot: string) => evidence.filter((upload) => upload.slot === slot);

/** A degree in progress is proved by the letter of enrolment. */
const degreeSlot = ({ answer }: Reading) =>
  answer("k.degree.status") === "in_progress" ? "doc.enrolment" : "doc.degree";

export const degreeEvidence = (reading: Reading) => inSlot(reading, degreeSlot(reading)).length;

/** The applicant's name in each script given; other names do not count, so that an officer sees a change of name. */
function ownNames({ answer }: Reading): string[] {
  const latin = [answer("person.givenNames"), answer("person.surname")].filter((part) => typeof part === "string");
  const others = [answer("person.nativeName"), answer("person.chineseName")].filter((name) => typeof name === "string");
  return [latin.join(" "), ...others].filter(Boolean);
}

/** The least alike of the papers whose names were read. */
export function nameOnDegree(reading: Reading): number | undefined {
  const read = inSlot(reading, degreeSlot(reading)).flatMap(({ nameOnDocument }) =>
    typeof nameOnDocument === "string" && nameOnDocument.trim() ? [nameOnDocument] : [],
  );
  if (read.length === 0) return 1;
  const names = ownNames(reading);
  if (names.length === 0) return undefined;
  const similarities = read.map((onPaper) => Math.max(...names.map((name) => nameSimilarity(onPaper, name))));
  return Math.round(Math.min(...similarities) * 100) / 100;
}

/** The newest date that the slot's papers bear; undefined when none bears one. */
export function newestDate(reading: Reading, slot: string, which: "issuedOn" | "validUntil"): string | undefined {
  const dates = inSlot(reading, slot).map((upload: Evidence) => upload[which]);
  return dates.filter(isCalendarDate).sort().at(-1);
}

export function legalStay(reading: Reading): "valid" | "expired" | "undated" | "none" {
  const uploads = inSlot(reading, "doc.legalStay");
  if (uploads.length === 0) return "none";
  const until = newestDate(reading, "doc.legalStay", "validUntil");
  if (until === undefined) return "undated";
  return until >= reading.context.today ? "valid" : "expired";
}
