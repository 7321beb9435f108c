import { addMonths, ageOn, boundsOf, daysBetween } from "@/lib/calendar-date";
import { type Finding, field, inRow, pairsOf, type Sources, type Span, sharedDays, spansOf } from "./finding";

const longestGap = 92;
const gapYears = 10;
/** Below these, two things at once are what people do: a job beside studies, a month of handing over. */
const sharedStudies = 31;
const sharedJobs = 92;
const sharedStudyAndJob = 183;

const studies = (sources: Sources) => spansOf(sources, "edu.rows");
const jobs = (sources: Sources) => spansOf(sources, "work.history");
const isFullTime = ({ row }: Span) => row.mode === "full_time";

/** Stretches of neither study nor work, unless the applicant has explained as many. */
export function gaps(sources: Sources): Finding<"gap">[] {
  const { reading } = sources;
  const since = addMonths(reading.context.today, -12 * gapYears);
  const spans = [...studies(sources), ...jobs(sources)].sort((one, other) => (one.from < other.from ? -1 : 1));
  const found: Finding<"gap">[] = [];
  let last = spans[0];
  for (const next of spans.slice(1)) {
    const days = last ? daysBetween(last.to, next.from) - monthSlack : 0;
    if (last && days > longestGap && next.from > since)
      found.push({ code: "gap", places: [inRow(last, "to"), inRow(next, "from")], values: { days } });
    if (!last || next.to > last.to) last = next;
  }
  return found.length > reading.rows("work.gapReasons").length ? found : [];
}
/** Both ends are months: the earliest end and the latest beginning make a gap look longer by up to two of them. */
const monthSlack = 60;

export function overlaps(sources: Sources): Finding<"studies-overlap" | "jobs-overlap" | "study-and-job-overlap">[] {
  const fullTime = studies(sources).filter(isFullTime);
  const employed = jobs(sources);
  const found = <Code extends string>(code: Code, pairs: [Span, Span][], most: number): Finding<Code>[] =>
    pairs.flatMap(([one, other]) => {
      const days = sharedDays(one, other);
      return days > most ? [{ code, places: [inRow(one, "from"), inRow(other, "from")], values: { days } }] : [];
    });
  const mixed = fullTime.flatMap((study) => employed.map((job): [Span, Span] => [study, job]));
  return [
    ...found("studies-overlap", pairsOf(fullTime), sharedStudies),
    ...found("jobs-overlap", pairsOf(employed), sharedJobs),
    ...found("study-and-job-overlap", mixed, sharedStudyAndJob),
  ];
}

const youngest = { degree: 16, work: 14 };

/** The most that the age can have been: born on the first day that the birth date can mean, on the last of that date. */
function ageAt({ reading }: Sources, day: unknown): number | undefined {
  const [born, on] = [boundsOf(reading.answer("person.dob"))?.[0], boundsOf(day)?.[1]];
  return born && on ? ageOn(born, on) : undefined;
}

export function tooYoung(sources: Sources): Finding<"degree-too-young" | "work-too-young">[] {
  const { reading } = sources;
  const born = field("person.dob");
  const under = <Code extends string>(code: Code, place: Finding["places"][0], day: unknown, least: number) => {
    const age = ageAt(sources, day);
    if (age === undefined || age >= least) return [];
    return [{ code, places: [place, born], values: { age } } satisfies Finding<Code>];
  };
  const degreeRows = reading.rows("edu.rows").filter(({ values }) => isDegree(values.level));
  return [
    ...under("degree-too-young", field("k.degree.date"), reading.answer("k.degree.date"), youngest.degree),
    ...degreeRows.flatMap(({ index, values }) =>
      under("degree-too-young", field(`edu.rows[${index}].to`), values.to, youngest.degree),
    ),
    ...reading
      .rows("work.history")
      .flatMap(({ index, values }) =>
        under("work-too-young", field(`work.history[${index}].from`), values.from, youngest.work),
      ),
  ];
}

const isDegree = (level: unknown) => ["isced_6", "isced_7", "isced_8"].includes(String(level));

const leastBetween = 12;

/** Parents and children are born at least twelve years apart. */
export function generations(sources: Sources): Finding<"generations-too-close">[] {
  const { reading } = sources;
  const years = (older: unknown, younger: unknown) => {
    const [first, last] = [boundsOf(older)?.[0], boundsOf(younger)?.[1]];
    return first && last ? ageOn(first, last) : undefined;
  };
  const own = reading.answer("person.dob");
  const close = (path: string, apart: number | undefined): Finding<"generations-too-close">[] =>
    apart === undefined || apart >= leastBetween
      ? []
      : [{ code: "generations-too-close", places: [field(path), field("person.dob")], values: { years: apart } }];
  const parents = ["family.father.dob", "family.mother.dob"];
  return [
    ...parents.flatMap((path) => close(path, years(reading.answer(path), own))),
    ...reading
      .rows("family.children")
      .flatMap(({ index, values }) => close(`family.children[${index}].dob`, years(own, values.dob))),
  ];
}
