import { beforeAll, expect, it } from "vitest";
import { applicationView, statusStory } from "@/features/applications/queries";
import { decideProposal } from "@/features/decisions/use-cases/decide-proposal";
import { proposeDecision } from "@/features/decisions/use-cases/propose-decision";
import { checkEligibility } from "@/features/eligibility/use-cases/check-eligibility";
import { addDays } from "@/lib/calendar-date";
import { database } from "@/server/db";
import { anApplicant, aSubmittedApplication, worked } from "../applications/ground";
import { aCase, aDesk, type Desk, post, today, versionOf } from "../review/desk";
import { aDraft, admin, patch, publish } from "./ground";

const reason = {
  code: "RF50",
  internal: { en: "Papers of the year before" },
  public: { en: "Your papers are not of this year" },
  basis: "Our default",
  disclosesDetail: true,
};
const fortnight = Array.from({ length: 14 }, (_, day) => addDays(today, day));

/** As the editors of the workshop send them, thing by thing. */
const changes = [
  { set: ["parameters", "K-R01", "max"], value: 47 },
  { set: ["settings", "holidays", post], value: fortnight },
  { set: ["settings", "serviceTargets", "SUBMITTED"], value: 1 },
  { insert: ["settings", "reasonCodes", 0], value: reason },
  { set: ["samples"], value: [] },
];

let desk: Desk;
let earlier: string;
const dueOf = async (id: string) => (await database().application.findUniqueOrThrow({ where: { id } })).dueAt;
const ageOf = async (years: number) => {
  const { context } = await anApplicant();
  const dob = `${Number(today.slice(0, 4)) - years}-01-01`;
  const found = worked(await checkEligibility(context, { answers: { "person.dob": dob } }));
  return found.assessment.rules.find(({ id }) => id === "K-R01")?.outcome;
};

beforeAll(async () => {
  desk = await aDesk();
  earlier = (await aSubmittedApplication(await anApplicant())).id;
});

it("a changed parameter, holiday, target and reason count once they are published, and not before", async () => {
  const [ada, ben] = [await admin(), await admin()];
  expect(await ageOf(46)).toBe("REFER");
  const due = await dueOf(earlier);
  const draft = await aDraft(ada.cookie);
  expect((await patch(ada.cookie, draft.id, { changes, version: 1 })).status).toBe(200);
  expect(await ageOf(46)).toBe("REFER");

  expect((await publish(ben.cookie, draft.id, { version: 2, note: "Autumn" })).status).toBe(200);
  expect(await ageOf(46)).toBe("PASS");
  expect(await dueOf(earlier)).toEqual(due);

  const applicant = await anApplicant();
  const { id } = await aSubmittedApplication(applicant);
  expect((await dueOf(id))?.toISOString().slice(0, 10) ?? "").toSatisfy((day: string) => day >= addDays(today, 13));
  expect((await statusStory(applicant.context, id)).usualDays).toBe(1);
});

it("a reason that was added is proposed, and its public text is what the applicant reads", async () => {
  const { id, applicant } = await aCase(desk, "PRELIM_REVIEW");
  const seen = async () => ({ caseId: id, version: await versionOf(id) });
  const judgement = { outcome: "REFUSE" as const, reasons: ["RF50"], note: "Papers of last year." };
  worked(await proposeDecision(desk.reviewer.context, { ...(await seen()), ...judgement }));
  worked(await decideProposal(desk.second.context, { ...(await seen()), confirm: true }));
  const view = worked(await applicationView(applicant.context, id));
  expect(view.decision?.reasons).toEqual([reason.public.en]);
});
