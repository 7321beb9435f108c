import { askReconsideration } from "@/features/applications/use-cases/ask-reconsideration";
import { replyToRequest } from "@/features/applications/use-cases/reply-to-request";
import { withdrawApplication } from "@/features/applications/use-cases/withdraw-application";
import { confirmCancellation, proposeCancellation } from "@/features/decisions/use-cases/cancel-visa";
import { decideProposal } from "@/features/decisions/use-cases/decide-proposal";
import { decideReconsideration } from "@/features/decisions/use-cases/decide-reconsideration";
import { proposeDecision } from "@/features/decisions/use-cases/propose-decision";
import type { Context } from "@/features/identity/context";
import type { Actor } from "@/features/identity/domain/actor";
import { assignCase, releaseCase } from "@/features/review/use-cases/assign-case";
import {
  handOver,
  prepareCollection,
  receivePassport,
  requestPassport,
} from "@/features/review/use-cases/handle-passport";
import {
  arrangeInterview,
  resumeFinalReview,
  startExtraProcessing,
} from "@/features/review/use-cases/pause-final-review";
import { extendInformationRequest, requestInformation } from "@/features/review/use-cases/request-information";
import { unmaskValues } from "@/features/review/use-cases/unmask-values";
import { writeNote } from "@/features/review/use-cases/write-note";
import { addDays, addMonths } from "@/lib/calendar-date";
import type { Result } from "@/lib/result";
import { settings } from "../definition/settings";
import { drawnPapersOf } from "./drawn-papers";
import { attachAs, contextAs, draftAs, filingDayOf, fillAs, submitAs } from "./filing";
import { type Journey, officersOf } from "./journey";
import { digitsFrom } from "./number-from";
import { completeAnswers } from "./person";
import { prefixesOf } from "./sections";
import { passportOf } from "./traits";

type Moment = { journey: Journey; now: Date; caseId: string; version: number };
type Doing = (moment: Moment, as: (actor: Actor) => Context) => Promise<Result<unknown>>;

/** Acts on a case that is there; each is one use-case, by the person whose part it is. */
const onCase = {
  take: ({ journey, caseId, version }, as) => {
    const { first } = officersOf(journey);
    return assignCase(as(first), { caseId, reviewerId: first.id, version });
  },
  release: ({ journey, caseId, version }, as) => releaseCase(as(officersOf(journey).first), { caseId, version }),
  remark: ({ journey, caseId }, as) =>
    writeNote(as(officersOf(journey).first), {
      caseId,
      text: journey.story.remark ?? "Read once; nothing else stands out.",
    }),
  unmask: ({ journey, caseId }, as) =>
    unmaskValues(as(officersOf(journey).first), {
      caseId,
      fields: ["passport.number", "decl.weapons"],
      reason: "To prepare the interview.",
    }),
  ask: ({ journey, now, caseId, version }, as) => {
    const { asks = [], dueInDays = settings.requestDays } = journey.story;
    const items = asks.map(({ field, slot, text }) => ({ field, slot, text }));
    const dueOn = addDays(filingDayOf(journey.person, now), dueInDays);
    return requestInformation(as(officersOf(journey).first), { caseId, items, dueOn, version });
  },
  extend: ({ journey, now, caseId, version }, as) => {
    const dueOn = addDays(filingDayOf(journey.person, now), 35);
    return extendInformationRequest(as(officersOf(journey).first), { caseId, dueOn, version });
  },
  reply: async ({ journey, caseId, version }, as) => {
    const { asks = [] } = journey.story;
    const context = as(journey.owner);
    const papers = await drawnPapersOf(journey.person, filingDayOf(journey.person, context.now));
    for (const { slot } of asks) {
      const paper = papers.find((each) => each.slot === slot);
      if (paper) await attachAs(context, caseId, paper);
    }
    const answers = Object.fromEntries(asks.flatMap(({ field, reply }) => (field ? [[field, reply]] : [])));
    const notes = asks.flatMap(({ field, slot, reply }) => (field || slot ? [] : [String(reply)]));
    return replyToRequest(context, { applicationId: caseId, answers, note: notes.join("\n") || undefined, version });
  },
  callIn: ({ journey, caseId, version }, as) => requestPassport(as(officersOf(journey).first), { caseId, version }),
  receive: ({ journey, caseId, version }, as) => {
    const { lines } = passportOf(journey.person, journey.filedOn);
    return receivePassport(as(journey.cast.omar), { caseId, lines, version });
  },
  interview: ({ journey, now, caseId, version }, as) => {
    const at = new Date(now.getTime() + (journey.story.interviewInDays ?? 3) * 86_400_000).toISOString();
    const note = "To hear more about the plan for the stay.";
    return arrangeInterview(as(officersOf(journey).first), {
      caseId,
      at,
      place: "Visa section, room 3",
      note,
      version,
    });
  },
  examine: ({ journey, caseId, version }, as) =>
    startExtraProcessing(as(officersOf(journey).first), {
      caseId,
      note: journey.story.remark ?? "The institution is asked to confirm the degree.",
      version,
    }),
  resume: ({ journey, caseId, version }, as) =>
    resumeFinalReview(as(officersOf(journey).first), { caseId, note: "All questions are settled.", version }),
  proposeGrant: ({ journey, now, caseId, version }, as) => {
    const grant = grantFor(journey, now);
    const note = "All conditions are met.";
    return proposeDecision(as(officersOf(journey).first), {
      caseId,
      outcome: "GRANT",
      reasons: [],
      grant,
      note,
      version,
    });
  },
  proposeRefusal: ({ journey, caseId, version }, as) =>
    proposeDecision(as(officersOf(journey).first), { caseId, ...refusalIn(journey), version }),
  confirm: ({ journey, caseId, version }, as) =>
    decideProposal(as(officersOf(journey).second), { caseId, confirm: true, version }),
  sendBack: ({ journey, caseId, version }, as) => {
    const note = "Please look at the dates of the last post once more.";
    return decideProposal(as(officersOf(journey).second), { caseId, confirm: false, note, version });
  },
  print: ({ journey, caseId, version }, as) =>
    prepareCollection(as(journey.cast.omar), { caseId, visaNumber: `R${digitsFrom(journey.person.key, 7)}`, version }),
  handOver: ({ journey, caseId, version }, as) => handOver(as(journey.cast.omar), { caseId, version }),
  reconsider: ({ journey, caseId, version }, as) => {
    const grounds = journey.story.grounds ?? "My university has written a new letter that answers the reason you gave.";
    return askReconsideration(as(journey.owner), { applicationId: caseId, grounds, version });
  },
  takeAgain: ({ journey, caseId, version }, as) => {
    const { third } = officersOf(journey);
    return assignCase(as(third), { caseId, reviewerId: third.id, version });
  },
  upholdRefusal: ({ journey, caseId, version }, as) =>
    decideReconsideration(as(officersOf(journey).third), { caseId, ...refusalIn(journey), version }),
  withdraw: ({ journey, caseId, version }, as) =>
    withdrawApplication(as(journey.owner), { applicationId: caseId, version }),
  proposeCancellation: ({ journey, caseId, version }, as) =>
    proposeCancellation(as(journey.cast.lina), {
      caseId,
      reason: "The employer reports work without a permit.",
      version,
    }),
  cancel: ({ journey, caseId, version }, as) => confirmCancellation(as(journey.cast.sven), { caseId, version }),
} satisfies Record<string, Doing>;

export type Act = keyof typeof onCase | "begin" | "file";

const refusalIn = ({ story }: Journey) => ({
  outcome: "REFUSE" as const,
  reasons: story.reasons ?? ["RF10"],
  note: story.remark ?? "The conditions are not met.",
});

/** The usual terms, never beyond the end of the passport. */
function grantFor({ person, filedOn }: Journey, now: Date) {
  const plus = person.degree.level === "doctorate";
  const template = settings.grantTemplates.find(({ code }) => code === (plus ? "K-PLUS" : "K-STD"))!;
  const wished = addMonths(now.toISOString().slice(0, 10), template.months);
  const { expiresOn } = passportOf(person, filedOn);
  const [enterBefore = wished] = [wished, expiresOn].sort();
  return { entries: template.entries, enterBefore, stayDays: template.stayDays };
}

/** Does one act of the case at that moment, and says what came of it. */
export async function perform(journey: Journey, act: Act, now: Date): Promise<Result<unknown> | undefined> {
  const { db, owner } = journey;
  const as = (actor: Actor) => contextAs(db, actor, now);
  if (act === "begin") return begin(journey, as(owner));
  if (act === "file") return file(journey, as(owner));
  const caseId = journey.draft?.id ?? "";
  const { version } = await db.application.findUniqueOrThrow({ where: { id: caseId }, select: { version: true } });
  const doing: Doing = onCase[act];
  return doing({ journey, now, caseId, version }, as);
}

async function begin(journey: Journey, context: Context): Promise<undefined> {
  const { person, story, filedOn } = journey;
  journey.draft = await draftAs(context);
  const { sections, slots = [], answers: typed } = story.begun ?? { sections: [] };
  if (story.path !== "draft" || slots.length > 0) journey.papers = drawnPapersOf(person, filedOn);
  if (sections.length === 0) return;
  const prefixes = sections.flatMap((section) => prefixesOf[section]);
  const all = Object.entries(completeAnswers(person, filedOn));
  const answers = Object.fromEntries(all.filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))));
  const papers = ((await journey.papers) ?? []).filter(({ slot }) => slots.includes(slot));
  journey.draft = await fillAs(context, journey.draft, { answers: { ...answers, ...typed }, papers });
}

async function file(journey: Journey, context: Context): Promise<undefined> {
  const papers = await journey.papers;
  await submitAs(context, journey.person, { started: journey.draft, papers });
  delete journey.papers;
}
