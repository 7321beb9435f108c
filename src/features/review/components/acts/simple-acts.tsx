import { useLocale, useTranslations } from "next-intl";
import { dateIn } from "@/lib/date-parts";
import type { Locale } from "@/messages";
import { showDate } from "@/server/i18n/dates";
import { type Act, ActForm } from "@/ui/act-form";
import { DateField } from "@/ui/date-field";
import { Notice } from "@/ui/notice";
import { SelectField } from "@/ui/select-field";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import type { ReviewerItem } from "../../schema";
import { NoteField } from "./note-field";

export function GiveForm({ reviewers, ...act }: Act & { reviewers: ReviewerItem[] }) {
  const t = useTranslations("review.act.give");
  if (reviewers.length === 0) return <Notice tone="warn">{t("none")}</Notice>;
  const options = reviewers.map(({ id, name, openCases }) => ({
    value: id,
    label: t("load", { name, count: openCases }),
  }));
  return (
    <ActForm {...act} route="assignment" button={t("button")}>
      <SelectField
        name="reviewerId"
        label={t("reviewer")}
        options={options}
        width="half"
        defaultValue={act.flash?.typed.reviewerId ?? ""}
      />
    </ActForm>
  );
}

export function ConflictForm(act: Act) {
  const t = useTranslations("review.act.declareConflict");
  return (
    <ActForm {...act} route="conflicts" button={t("button")}>
      <TextArea name="words" label={t("words")} defaultValue={act.flash?.typed.words ?? ""} />
    </ActForm>
  );
}

export function ExtendForm({ dueOn, ...act }: Act & { dueOn: string }) {
  const t = useTranslations("review.act.extend");
  const locale = useLocale() as Locale;
  return (
    <ActForm {...act} route="information-requests/extension" button={t("button")}>
      <p>{t("lead", { date: showDate(locale, dueOn) })}</p>
      <DateField name="dueOn" label={t("dueOn")} defaultValue={dateIn(act.flash?.typed ?? {}, "dueOn") ?? ""} />
    </ActForm>
  );
}

export function PassportRequestForm(act: Act) {
  const t = useTranslations("review.act.requestPassport");
  return <ActForm {...act} route="passport-request" button={t("button")} />;
}

export function InterviewForm({ timeZone, ...act }: Act & { timeZone: string }) {
  const t = useTranslations("review.act.interview");
  const typed = act.flash?.typed ?? {};
  return (
    <ActForm {...act} route="interview" button={t("button")}>
      <TextField
        name="at"
        type="datetime-local"
        label={t("at", { zone: timeZone })}
        width="half"
        defaultValue={typed.at ?? ""}
      />
      <TextField name="place" label={t("place")} defaultValue={typed.place ?? ""} maxLength={250} />
      <NoteField typed={typed.note} />
    </ActForm>
  );
}

export function ExtraProcessingForm(act: Act) {
  const t = useTranslations("review.act.extra");
  return (
    <ActForm {...act} route="extra-processing" button={t("button")}>
      <NoteField typed={act.flash?.typed.note} />
    </ActForm>
  );
}

export function ResumeForm(act: Act) {
  const t = useTranslations("review.act.resume");
  return (
    <ActForm {...act} route="final-review" button={t("button")}>
      <NoteField typed={act.flash?.typed.note} label={t("note")} />
    </ActForm>
  );
}

export function ReceiveForm(act: Act) {
  const t = useTranslations("review.act.receive");
  return (
    <ActForm {...act} route="passport-receipt" button={t("button")}>
      <TextArea
        name="lines"
        label={t("lines")}
        hint={t("linesHint")}
        rows={2}
        mono
        spellCheck={false}
        defaultValue={act.flash?.typed.lines ?? ""}
      />
    </ActForm>
  );
}

export function CollectionForm(act: Act) {
  const t = useTranslations("review.act.collect");
  return (
    <ActForm {...act} route="collection" button={t("button")}>
      <TextField
        name="visaNumber"
        label={t("number")}
        hint={t("numberHint")}
        width="short"
        mono
        autoComplete="off"
        autoCapitalize="characters"
        defaultValue={act.flash?.typed.visaNumber ?? ""}
      />
    </ActForm>
  );
}

export function HandoverForm({ visaNumber, ...act }: Act & { visaNumber: string | null }) {
  const t = useTranslations("review.act.handOver");
  return (
    <ActForm {...act} route="handover" button={t("button")}>
      {visaNumber && <p className="tabular">{t("number", { number: visaNumber })}</p>}
    </ActForm>
  );
}
