import { useTranslations } from "next-intl";
import { ApiForm } from "@/ui/api-form";
import { LinkButton, SubmitButton } from "@/ui/button";
import { KeyHint } from "@/ui/key-hint";
import type { CaseDetail } from "../schema";

/** Acts that have a page of their own below the case's, or a panel on it, in the order in which they are offered. */
const offered = [
  "decide-reconsideration",
  "propose",
  "request-passport",
  "receive-passport",
  "prepare-collection",
  "hand-over",
  "resume-final-review",
  "ask-applicant",
  "extend-request",
  "arrange-interview",
  "start-extra-processing",
  "give",
  "confirm-cancellation",
  "propose-cancellation",
  "reassess",
  "declare-conflict",
] as const;

/** The key of each act; two that are never offered together may share one. */
export const actKeys: Record<"take" | "release" | "decide" | (typeof offered)[number], string> = {
  take: "t",
  release: "l",
  decide: "d",
  "decide-reconsideration": "d",
  propose: "d",
  "request-passport": "s",
  "receive-passport": "s",
  "prepare-collection": "s",
  "hand-over": "s",
  "resume-final-review": "f",
  "ask-applicant": "a",
  "extend-request": "e",
  "arrange-interview": "i",
  "start-extra-processing": "e",
  give: "g",
  "confirm-cancellation": "c",
  "propose-cancellation": "c",
  reassess: "v",
  "declare-conflict": "w",
};

const withKey = (act: keyof typeof actKeys) => ({ "aria-keyshortcuts": actKeys[act] });

/** Open to many, whatever the state; never what a case waits for. */
const asides = ["reassess", "declare-conflict"];

const decisions = ["confirm-grant", "confirm-refusal", "send-back"];

type Props = {
  detail: CaseDetail;
  actorId: string;
  flash?: { faults: { field: string; message: string }[]; message: string };
};

/** The acts that the state and the role allow, and no others; the likeliest first. */
export function ActionRail({ detail, actorId, flash }: Props) {
  const t = useTranslations("review");
  const { id, version, availableActions, assignee } = detail;
  const can = (action: string) => availableActions.includes(action);
  const forms = [...(availableActions.some((action) => decisions.includes(action)) ? ["decide" as const] : [])];
  const links = [...forms, ...offered.filter(can)];
  const at = (page: string) => (page === "reassess" ? "#reassessments" : `/review/cases/${id}/${page}`);
  const mayHold = can("take");
  const nothing = links.length === 0 && !mayHold && !can("release");
  return (
    <section aria-labelledby="actions-title" className="grid gap-2 print:hidden">
      <h2 id="actions-title" className="text-base">
        {t("case.actions")}
      </h2>
      {nothing && <p className="text-muted">{t("case.noActions")}</p>}
      {mayHold && (
        <ApiForm
          action={`/api/v1/cases/${id}/assignment`}
          hidden={{ reviewerId: actorId, version }}
          label={t("actions.take")}
          {...flash}
        >
          <SubmitButton tone={assignee ? "secondary" : "primary"} {...withKey("take")}>
            {t(assignee ? "actions.takeOver" : "actions.take")}
            <KeyHint>{actKeys.take}</KeyHint>
          </SubmitButton>
        </ApiForm>
      )}
      {links.length > 0 && (
        <ul className="grid gap-1.5">
          {links.map((page, place) => (
            <li key={page}>
              <LinkButton
                href={at(page)}
                tone={place === 0 && !asides.includes(page) && !(mayHold && !assignee) ? "primary" : "secondary"}
                className="w-full"
                {...withKey(page)}
              >
                {t(`actions.${page}`)}
                <KeyHint>{actKeys[page]}</KeyHint>
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {can("release") && (
        <ApiForm action={`/api/v1/cases/${id}/release`} hidden={{ version }} label={t("actions.release")}>
          <SubmitButton tone="quiet" {...withKey("release")}>
            {t("actions.release")}
            <KeyHint>{actKeys.release}</KeyHint>
          </SubmitButton>
        </ApiForm>
      )}
    </section>
  );
}
