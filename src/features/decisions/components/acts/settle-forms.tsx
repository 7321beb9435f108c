import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/features/review/schema";
import { type Act, ActForm } from "@/ui/act-form";
import { SubmitButton } from "@/ui/button";
import { TextArea } from "@/ui/text-area";
import type { LetterPreview } from "../../schema";
import { OneDecision } from "../decisions-panel";
import { LetterPaper } from "./letter-paper";
import { NoteField } from "./note-field";

type Decision = CaseDetail["decisions"][number];

type DecideProps = { letters: LetterPreview[]; proposal: Decision; timeZone: string; caseId: string };

/** The second pair of eyes: the proposal before them, and two ways out. */
export function DecideForm({ letters, proposal, timeZone, caseId, ...act }: Act & DecideProps) {
  const t = useTranslations("review.act.decide");
  const grants = proposal.outcome === "GRANT";
  return (
    <>
      <section className="mb-4 rounded-md border border-line bg-raised px-3.5 py-3">
        <h2 className="mb-2 text-base">{t("proposal")}</h2>
        <OneDecision decision={proposal} timeZone={timeZone} caseId={caseId} />
      </section>
      <LetterPreviews letters={letters} />
      <ActForm
        {...act}
        route="decision"
        button=""
        buttons={
          <>
            <SubmitButton name="confirm" value="true" tone={grants ? "primary" : "danger"}>
              {t(grants ? "confirmGrant" : "confirmRefuse")}
            </SubmitButton>
            <SubmitButton name="confirm" value="false" tone="secondary">
              {t("sendBack")}
            </SubmitButton>
          </>
        }
      >
        <NoteField typed={act.flash?.typed.note} label={t("note")} />
      </ActForm>
    </>
  );
}

/** What the confirmation sends, read before it leaves. */
function LetterPreviews({ letters }: { letters: LetterPreview[] }) {
  const t = useTranslations("letters.preview");
  return (
    <section className="mb-4 grid gap-3">
      <h3 className="text-base">{t("title")}</h3>
      {letters.map(({ forApplicant, language, sheet }) => (
        <LetterPaper key={language} sheet={sheet} label={t(forApplicant ? "forApplicant" : "forYou", { language })} />
      ))}
      <p className="text-muted">{t("independent")}</p>
    </section>
  );
}

export function CancelForm(act: Act) {
  const t = useTranslations("review.act.cancel");
  return (
    <ActForm {...act} route="cancellation" button={t("button")} tone="danger">
      <TextArea name="reason" label={t("reason")} rows={4} most={4_000} defaultValue={act.flash?.typed.reason ?? ""} />
    </ActForm>
  );
}

type Cancellation = NonNullable<CaseDetail["cancellation"]>;

export function ConfirmCancelForm({ cancellation, ...act }: Act & { cancellation: Cancellation | null }) {
  const t = useTranslations("review.act.confirmCancel");
  return (
    <ActForm {...act} route="cancellation/confirmation" button={t("button")} tone="danger">
      {cancellation && (
        <blockquote className="border-s-4 border-line ps-3 whitespace-pre-line">{cancellation.reason}</blockquote>
      )}
    </ActForm>
  );
}
