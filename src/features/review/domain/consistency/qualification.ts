import { addMonths, boundsOf, isCalendarDate } from "@/lib/calendar-date";
import { type Finding, field, inRow, type Sources, spansOf, text } from "./finding";

const levels: Record<string, string> = { bachelor: "isced_6", master: "isced_7", doctorate: "isced_8" };
/** A degree may be given a good while after the studies, and shortly before their last month. */
const monthsBefore = 6;
const monthsAfter = 36;

const levelClaimed = ({ reading }: Sources) => levels[String(reading.answer("k.degree.level"))];

/** The degree that the route rests on stands among the studies. */
export function degreeNotStudied(sources: Sources): Finding<"degree-not-among-studies">[] {
  const level = levelClaimed(sources);
  const rows = sources.reading.rows("edu.rows");
  if (!level || rows.length === 0 || rows.some(({ values }) => values.level === level)) return [];
  return [{ code: "degree-not-among-studies", places: [field("k.degree.level"), field("edu.rows[0].level")] }];
}

/** The day of the degree against the studies that lead to it. */
export function degreeOutsideStudies(sources: Sources): Finding<"degree-outside-studies">[] {
  const level = levelClaimed(sources);
  const awarded = sources.reading.answer("k.degree.date");
  const studied = spansOf(sources, "edu.rows").filter(({ row }) => row.level === level);
  if (!isCalendarDate(awarded) || studied.length === 0) return [];
  const fits = studied.some(({ row, to }) => {
    const last = boundsOf(row.to)?.[1] ?? to;
    return awarded >= addMonths(to, -monthsBefore) && awarded <= addMonths(last, monthsAfter);
  });
  const [nearest] = studied;
  if (fits || !nearest) return [];
  return [{ code: "degree-outside-studies", places: [field("k.degree.date"), inRow(nearest, "to")] }];
}

/** "My highest degree" is not below the degree that the route rests on. */
export function highestBelowDegree(sources: Sources): Finding<"highest-below-degree">[] {
  const { reading } = sources;
  const [level, highest] = [levelClaimed(sources), text(reading.answer("edu.highest"))];
  const isHeld = reading.answer("k.degree.status") !== "in_progress";
  if (!level || !highest || !isHeld || (highest !== "none" && highest >= level)) return [];
  return [{ code: "highest-below-degree", places: [field("edu.highest"), field("k.degree.level")] }];
}

/** The certificate is not dated before the degree was given. */
export function certificateBeforeDegree({ reading, papers }: Sources): Finding<"certificate-before-degree">[] {
  const awarded = reading.answer("k.degree.date");
  if (!isCalendarDate(awarded) || reading.answer("k.degree.status") === "in_progress") return [];
  return papers
    .filter(({ slot, issuedOn }) => slot === "doc.degree" && isCalendarDate(issuedOn) && issuedOn < awarded)
    .map(({ id, slot }) => ({
      code: "certificate-before-degree",
      places: [{ document: id, slot, part: "issuedOn" }, field("k.degree.date")],
    }));
}

/** The post that the route rests on began when a job in the history did. */
export function postNotInHistory(sources: Sources): Finding<"post-not-in-history">[] {
  const start = sources.reading.answer("k.post.start");
  const jobs = spansOf(sources, "work.history").filter(({ row }) => row.current === true);
  const [current] = jobs;
  if (!isCalendarDate(start) || !current) return [];
  const near = jobs.some(({ row }) => {
    const months = boundsOf(row.from);
    return months && addMonths(months[0], -monthsOff) <= start && start <= addMonths(months[1], monthsOff);
  });
  return near ? [] : [{ code: "post-not-in-history", places: [field("k.post.start"), inRow(current, "from")] }];
}
const monthsOff = 2;
