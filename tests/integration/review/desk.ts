import { answersOf } from "@/features/applications/queries";
import { askReconsideration } from "@/features/applications/use-cases/ask-reconsideration";
import { replyToRequest } from "@/features/applications/use-cases/reply-to-request";
import { withdrawApplication } from "@/features/applications/use-cases/withdraw-application";
import { confirmCancellation, proposeCancellation } from "@/features/decisions/use-cases/cancel-visa";
import { decideProposal } from "@/features/decisions/use-cases/decide-proposal";
import { proposeDecision } from "@/features/decisions/use-cases/propose-decision";
import type { Context } from "@/features/identity/context";
import type { Role } from "@/features/identity/domain/actor";
import type { Skill } from "@/features/identity/domain/skills";
import { assignCase } from "@/features/review/use-cases/assign-case";
import {
  handOver,
  prepareCollection,
  receivePassport,
  requestPassport,
} from "@/features/review/use-cases/handle-passport";
import { arrangeInterview, startExtraProcessing } from "@/features/review/use-cases/pause-final-review";
import { requestInformation } from "@/features/review/use-cases/request-information";
import { addDays } from "@/lib/calendar-date";
import { database } from "@/server/db";
import { somebody } from "../../support/http";
import { type Applicant, anApplicant, aSubmittedApplication, worked } from "../applications/ground";

export const post = "new_delhi";
export type Staff = { id: string; cookie: string; context: Context };

/** Somebody of the staff, signed in, with the context that their requests have. */
export async function staff(
  roles: Role[],
  posts: string[] = [post],
  { languages = [], skills = [] }: { languages?: string[]; skills?: Skill[] } = {},
): Promise<Staff> {
  const { id, email, name, cookie } = await somebody({ roles, posts });
  if (languages.length + skills.length > 0)
    await database().user.update({ where: { id }, data: { languages, skills } });
  const actor = { id, email, name, roles, posts, languages, skills, locale: "en" };
  return {
    id,
    cookie,
    context: { db: database(), actor, now: new Date(), locale: "en", requestId: null, address: null },
  };
}

export type Desk = Record<"reviewer" | "second" | "third" | "supervisor" | "other" | "clerk" | "auditor", Staff>;

export async function aDesk(): Promise<Desk> {
  return {
    reviewer: await staff(["reviewer"]),
    second: await staff(["reviewer"]),
    third: await staff(["reviewer"]),
    supervisor: await staff(["supervisor"]),
    other: await staff(["supervisor"]),
    clerk: await staff(["clerk"]),
    auditor: await staff(["auditor"], []),
  };
}

export const today = new Date().toISOString().slice(0, 10);
export const soon = addDays(today, 20);
export const terms = { entries: "M" as const, enterBefore: addDays(today, 700), stayDays: 90 };
export const grant = { outcome: "GRANT" as const, reasons: [], grant: terms, note: "All conditions are met." };
export const refusal = { outcome: "REFUSE" as const, reasons: ["RF08"], note: "The degree is not of the level." };

export type Open = { id: string; applicant: Applicant };

/** The version that a case has now; tests that are not about versions send it. */
export async function versionOf(id: string): Promise<number> {
  return (await database().application.findUniqueOrThrow({ where: { id } })).version;
}

export const statusOf = async (id: string) =>
  (await database().application.findUniqueOrThrow({ where: { id } })).status;

const seen = async (id: string) => ({ caseId: id, version: await versionOf(id) });

export async function passportLines(id: string): Promise<[string, string]> {
  const answers = await answersOf(database(), id);
  return [String(answers["passport.mrz1"]), String(answers["passport.mrz2"])];
}

/** What leads from the state before to each state, by the use-cases that people use. */
export const steps = {
  PRELIM_REVIEW: async ({ id }, { reviewer }) =>
    worked(await assignCase(reviewer.context, { ...(await seen(id)), reviewerId: reviewer.id })),
  INFO_REQUESTED: async ({ id }, { reviewer }) => {
    const items = [{ text: "Please explain the gap in your studies." }];
    worked(await requestInformation(reviewer.context, { ...(await seen(id)), items, dueOn: soon }));
  },
  PASSPORT_REQUESTED: async ({ id }, { reviewer }) => worked(await requestPassport(reviewer.context, await seen(id))),
  FINAL_REVIEW: async ({ id }, { clerk }) =>
    worked(await receivePassport(clerk.context, { ...(await seen(id)), lines: await passportLines(id) })),
  INTERVIEW_SCHEDULED: async ({ id }, { reviewer }) => {
    const interview = { at: `${soon}T10:00`, place: "Room 3", note: "A talk about the research plan." };
    worked(await arrangeInterview(reviewer.context, { ...(await seen(id)), ...interview }));
  },
  ADMIN_PROCESSING: async ({ id }, { reviewer }) =>
    worked(await startExtraProcessing(reviewer.context, { ...(await seen(id)), note: "Asked the university." })),
  DECISION_PROPOSED: async ({ id }, { reviewer }) =>
    worked(await proposeDecision(reviewer.context, { ...(await seen(id)), ...grant })),
  GRANTED: async ({ id }, { second }) =>
    worked(await decideProposal(second.context, { ...(await seen(id)), confirm: true })),
  READY_FOR_COLLECTION: async ({ id }, { clerk }) =>
    worked(await prepareCollection(clerk.context, { ...(await seen(id)), visaNumber: "K1234567" })),
  COMPLETED: async ({ id }, { clerk }) => worked(await handOver(clerk.context, await seen(id))),
  CANCELLED: async ({ id }, { supervisor, other }) => {
    worked(await proposeCancellation(supervisor.context, { ...(await seen(id)), reason: "The degree was not real." }));
    worked(await confirmCancellation(other.context, await seen(id)));
  },
  REFUSED: async ({ id }, { reviewer, second }) => {
    worked(await proposeDecision(reviewer.context, { ...(await seen(id)), ...refusal }));
    worked(await decideProposal(second.context, { ...(await seen(id)), confirm: true }));
  },
  RECONSIDERATION: async ({ id, applicant }) => {
    const grounds = "My degree certificate has been issued since.";
    worked(await askReconsideration(applicant.context, { applicationId: id, version: await versionOf(id), grounds }));
  },
  WITHDRAWN: async ({ id, applicant }) =>
    worked(await withdrawApplication(applicant.context, { applicationId: id, version: await versionOf(id) })),
} satisfies Record<string, (open: Open, desk: Desk) => Promise<unknown>>;

export type Reached = "SUBMITTED" | keyof typeof steps;

const passport: Reached[] = ["PRELIM_REVIEW", "PASSPORT_REQUESTED", "FINAL_REVIEW"];
const decided: Reached[] = [...passport, "DECISION_PROPOSED", "GRANTED"];
const collected: Reached[] = [...decided, "READY_FOR_COLLECTION", "COMPLETED"];

/** The road to each state that people's acts lead to; only LAPSED is the portal's own doing. */
const roads: Record<Reached, Reached[]> = {
  SUBMITTED: [],
  PRELIM_REVIEW: ["PRELIM_REVIEW"],
  INFO_REQUESTED: ["PRELIM_REVIEW", "INFO_REQUESTED"],
  PASSPORT_REQUESTED: passport.slice(0, 2),
  FINAL_REVIEW: passport,
  INTERVIEW_SCHEDULED: [...passport, "INTERVIEW_SCHEDULED"],
  ADMIN_PROCESSING: [...passport, "ADMIN_PROCESSING"],
  DECISION_PROPOSED: [...passport, "DECISION_PROPOSED"],
  GRANTED: decided,
  READY_FOR_COLLECTION: [...decided, "READY_FOR_COLLECTION"],
  COMPLETED: collected,
  CANCELLED: [...collected, "CANCELLED"],
  REFUSED: ["PRELIM_REVIEW", "REFUSED"],
  RECONSIDERATION: ["PRELIM_REVIEW", "REFUSED", "RECONSIDERATION"],
  WITHDRAWN: ["WITHDRAWN"],
};

/** A case of a new applicant that has come as far as `status`; the desk's reviewer holds it from the first step on. */
export async function aCase(desk: Desk, status: Reached = "SUBMITTED"): Promise<Open> {
  const applicant = await anApplicant();
  const { id } = await aSubmittedApplication(applicant);
  const open = { id, applicant };
  for (const step of roads[status]) if (step !== "SUBMITTED") await steps[step](open, desk);
  return open;
}

export async function reply({ id, applicant }: Open, note = "I worked on the farm that year.") {
  worked(await replyToRequest(applicant.context, { applicationId: id, version: await versionOf(id), note }));
}
