import "server-only";
import type { ReactNode } from "react";
import { timeZoneOf } from "@/features/applications/domain/service-clock";
import { JudgeForms } from "@/features/decisions/components/acts/judge-forms";
import { CancelForm, ConfirmCancelForm, DecideForm } from "@/features/decisions/components/acts/settle-forms";
import type { Grant } from "@/features/decisions/domain/judgement";
import { lettersOf } from "@/features/decisions/letter/preview";
import type { Form } from "@/features/eligibility/domain/form";
import type { Context } from "@/features/identity/context";
import { AskForm, type Begun } from "@/features/review/components/acts/ask-form";
import * as forms from "@/features/review/components/acts/simple-acts";
import type { CaseAction } from "@/features/review/domain/case";
import { pinsView } from "@/features/review/file/views";
import { listReviewers } from "@/features/review/queries";
import type { CaseDetail } from "@/features/review/schema";
import { addDays, isCalendarDate, todayIn } from "@/lib/calendar-date";
import type { Act } from "@/ui/act-form";
import { openCaseFile } from "../open-case";

export type Scene = { context: Context; detail: CaseDetail; form: Form; query: Record<string, string>; act: Act };

/** The page of one kind of act: what must be possible, the words of its title and lead, and its form. */
type Kind = { needs: CaseAction[]; lead?: string; draw: (scene: Scene) => ReactNode | Promise<ReactNode> };

const todayAt = ({ form, detail, context }: Scene) => todayIn(timeZoneOf(form.definition, detail.post), context.now);

const judging = (scene: Scene, route: "proposals" | "reconsideration-decision") => {
  const { detail, form, query, act } = scene;
  const expiry = detail.answers["passport.expiryDate"];
  const mayGrant = route === "reconsideration-decision" || detail.status === "FINAL_REVIEW";
  const wanted = act.flash?.typed.outcome ?? query.outcome;
  return (
    <JudgeForms
      {...act}
      route={route}
      page={`${act.back}/${route === "proposals" ? "propose" : "decide-reconsideration"}`}
      settings={form.definition.settings}
      outcome={wanted === "REFUSE" || (!wanted && !mayGrant) ? "REFUSE" : "GRANT"}
      mayGrant={mayGrant}
      template={query.template}
      today={todayAt(scene)}
      passportExpiry={isCalendarDate(expiry) ? expiry : null}
    />
  );
};

/** Comments that nobody has asked about yet, as the beginnings of questions. An answer in a row is asked with its group. */
async function openPins({ detail, context }: Scene): Promise<Begun[]> {
  const file = await openCaseFile(detail.id);
  const pins = file ? await pinsView(file, context) : [];
  return pins
    .filter(({ resolvedAt, askedAt }) => !resolvedAt && !askedAt)
    .slice(0, mostPins)
    .map(({ id, field, slot, text }) => ({
      pin: id,
      text,
      ...(field ? { field: field.replace(/\[.*$/, "") } : {}),
      ...(slot ? { slot } : {}),
    }));
}
const mostPins = 30;

export const kinds: Record<string, Kind> = {
  give: {
    needs: ["give"],
    lead: "give.lead",
    draw: async ({ context, detail, act }) => {
      const reviewers = (await listReviewers(context)).filter(
        ({ id, posts }) => id !== detail.assignee && detail.post !== null && posts.includes(detail.post),
      );
      return <forms.GiveForm {...act} reviewers={reviewers} />;
    },
  },
  "declare-conflict": {
    needs: ["declare-conflict"],
    lead: "declareConflict.lead",
    draw: ({ act }) => <forms.ConflictForm {...act} />,
  },
  "ask-applicant": {
    needs: ["ask-applicant"],
    lead: "ask.lead",
    draw: async (scene) => {
      const { form, query, act } = scene;
      const today = todayAt(scene);
      const about = { ...(query.field ? { field: query.field } : {}), ...(query.slot ? { slot: query.slot } : {}) };
      const begun = query.pins === "open" ? await openPins(scene) : [about];
      const dueOn = addDays(today, form.definition.settings.requestDays);
      return <AskForm {...act} form={form} begun={begun} dueOn={dueOn} />;
    },
  },
  "extend-request": {
    needs: ["extend-request"],
    draw: ({ detail, act }) => (
      <forms.ExtendForm {...act} dueOn={detail.informationRequests.find(({ closedAt }) => !closedAt)?.dueOn ?? ""} />
    ),
  },
  "request-passport": {
    needs: ["request-passport"],
    lead: "requestPassport.lead",
    draw: ({ act }) => <forms.PassportRequestForm {...act} />,
  },
  "arrange-interview": {
    needs: ["arrange-interview"],
    lead: "interview.lead",
    draw: ({ detail, act }) => <forms.InterviewForm {...act} timeZone={detail.timeZone} />,
  },
  "start-extra-processing": {
    needs: ["start-extra-processing"],
    lead: "extra.lead",
    draw: ({ act }) => <forms.ExtraProcessingForm {...act} />,
  },
  "resume-final-review": {
    needs: ["resume-final-review"],
    lead: "resume.lead",
    draw: ({ act }) => <forms.ResumeForm {...act} />,
  },
  propose: { needs: ["propose"], lead: "propose.lead", draw: (scene) => judging(scene, "proposals") },
  decide: {
    needs: ["confirm-grant", "confirm-refusal", "send-back"],
    lead: "decide.lead",
    draw: async ({ context, detail, act }) => {
      const proposal = detail.decisions.find(({ standing }) => standing === "proposed");
      if (!proposal) return null;
      const letters = await lettersOf(context, detail.id, {
        outcome: proposal.outcome as "GRANT" | "REFUSE",
        reasons: proposal.reasons.map(({ code }) => code),
        grant: proposal.grant as Grant | null,
        stage: "first",
      });
      const about = { letters, proposal, timeZone: detail.timeZone, caseId: detail.id };
      return <DecideForm {...act} {...about} />;
    },
  },
  "decide-reconsideration": {
    needs: ["decide-reconsideration"],
    lead: "reconsider.lead",
    draw: (scene) => judging(scene, "reconsideration-decision"),
  },
  "receive-passport": {
    needs: ["receive-passport"],
    lead: "receive.lead",
    draw: ({ act }) => <forms.ReceiveForm {...act} />,
  },
  "prepare-collection": {
    needs: ["prepare-collection"],
    lead: "collect.lead",
    draw: ({ act }) => <forms.CollectionForm {...act} />,
  },
  "hand-over": {
    needs: ["hand-over"],
    lead: "handOver.lead",
    draw: ({ detail, act }) => <forms.HandoverForm {...act} visaNumber={detail.visaNumber} />,
  },
  "propose-cancellation": {
    needs: ["propose-cancellation"],
    lead: "cancel.lead",
    draw: ({ act }) => <CancelForm {...act} />,
  },
  "confirm-cancellation": {
    needs: ["confirm-cancellation"],
    lead: "confirmCancel.lead",
    draw: ({ detail, act }) => <ConfirmCancelForm {...act} cancellation={detail.cancellation} />,
  },
};
