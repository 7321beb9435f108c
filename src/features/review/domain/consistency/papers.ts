import { boundsOf, daysBetween, isCalendarDate } from "@/lib/calendar-date";
import { nameSimilarity } from "@/lib/similarity";
import { type Finding, field, onPaper, type Paper, type Sources, text } from "./finding";

type Dated = Paper & { issuedOn: string };
const dated = (papers: readonly Paper[]) => papers.filter((paper): paper is Dated => isCalendarDate(paper.issuedOn));

/** The applicant signed on the day; a paper that came with a reply is held against the day on which it came. */
const signed = field("sign.name");

export const issuedInFuture = ({ papers }: Sources): Finding<"paper-from-the-future">[] =>
  dated(papers)
    .filter(({ issuedOn, addedOn }) => issuedOn > addedOn)
    .map((paper) => ({ code: "paper-from-the-future", places: [onPaper(paper, "issuedOn"), signed] }));

export const ended = ({ papers, reading }: Sources): Finding<"paper-ended">[] =>
  papers
    .filter(({ validUntil }) => isCalendarDate(validUntil) && validUntil < reading.context.today)
    .map((paper) => ({ code: "paper-ended", places: [onPaper(paper, "validUntil"), signed] }));

/** Older than its slot asks for, such as a letter of employment of more than 90 days. */
export const tooOld = ({ papers, reading }: Sources): Finding<"paper-too-old">[] =>
  dated(papers).flatMap((paper) => {
    const { upload } = reading.form.fields.get(paper.slot) ?? {};
    const days = daysBetween(paper.issuedOn, paper.addedOn);
    if (upload?.maxAgeDays === undefined || days <= upload.maxAgeDays) return [];
    const proved = upload.proves?.find((key) => reading.form.fields.has(key));
    const places: Finding["places"] = [onPaper(paper, "issuedOn"), proved ? field(proved) : signed];
    return [{ code: "paper-too-old", places, values: { days, most: upload.maxAgeDays } }];
  });

export const endsBeforeIssue = ({ papers }: Sources): Finding<"paper-ends-before-it-begins">[] =>
  dated(papers)
    .filter(({ issuedOn, validUntil }) => isCalendarDate(validUntil) && validUntil < issuedOn)
    .map((paper) => ({
      code: "paper-ends-before-it-begins",
      places: [onPaper(paper, "validUntil"), onPaper(paper, "issuedOn")],
    }));

export function olderThanPerson({ papers, reading }: Sources): Finding<"paper-before-birth">[] {
  const born = boundsOf(reading.answer("person.dob"))?.[0];
  if (!born) return [];
  return dated(papers)
    .filter(({ issuedOn }) => issuedOn < born)
    .map((paper) => ({ code: "paper-before-birth", places: [onPaper(paper, "issuedOn"), field("person.dob")] }));
}

/** Papers that may bear somebody else's name. */
const ofOthers = ["doc.invitation", "doc.guardian", "doc.agentAuth", "doc.other"];
const alikeEnough = 0.85;

export function namedOtherwise(sources: Sources): Finding<"name-differs">[] {
  const { papers, reading } = sources;
  const names = namesOf(sources);
  const paysOneself = reading.answer("payer.who") === "myself";
  const isOwn = ({ slot }: Paper) => !ofOthers.includes(slot) && (slot !== "doc.funds" || paysOneself);
  if (names.length === 0) return [];
  return papers
    .filter(isOwn)
    .filter(({ nameOnDocument }) => {
      const borne = text(nameOnDocument?.trim());
      return borne && Math.max(...names.map((name) => nameSimilarity(borne, name))) < alikeEnough;
    })
    .map((paper) => ({ code: "name-differs", places: [onPaper(paper, "nameOnDocument"), field("person.surname")] }));
}

/** In every script given, and the names of earlier times. */
function namesOf({ reading }: Sources): string[] {
  const latin = ["person.givenNames", "person.surname"].map((key) => text(reading.answer(key))).filter(Boolean);
  const scripts = ["person.nativeName", "person.chineseName"].map((key) => text(reading.answer(key)));
  const earlier = reading.rows("person.otherNames").map(({ values }) => text(values.name));
  return [latin.join(" "), ...scripts, ...earlier].filter((name): name is string => Boolean(name));
}
