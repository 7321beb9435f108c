import { useLocale, useTranslations } from "next-intl";
import type { Definition, GrantTemplate, ReasonCode } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";
import { addMonths } from "@/lib/calendar-date";
import { dateIn } from "@/lib/date-parts";
import type { Locale } from "@/messages";
import { showDate } from "@/server/i18n/dates";
import { type Act, ActForm } from "@/ui/act-form";
import { Checkboxes } from "@/ui/choice-fields";
import { DateField } from "@/ui/date-field";
import { FieldRow } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SelectField } from "@/ui/select-field";
import { Tabs } from "@/ui/tabs";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import { LetterPreviewPane } from "./letter-preview-pane";
import { NoteField } from "./note-field";

type Props = Act & {
  /** Where the form posts, and the page that it stands on. */
  route: "proposals" | "reconsideration-decision";
  page: string;
  settings: Definition["settings"];
  outcome: "GRANT" | "REFUSE";
  /** A grant waits for the passport. */
  mayGrant: boolean;
  template: string | undefined;
  today: string;
  passportExpiry: string | null;
};

/** To grant or to refuse, each with a form of its own, so that neither can carry the other's terms. */
export function JudgeForms(props: Props) {
  const t = useTranslations("review.act.propose");
  const { page, outcome, mayGrant } = props;
  return (
    <>
      <Tabs
        label={t("which")}
        tabs={[
          { href: `${page}?outcome=GRANT`, label: t("grantTab"), current: outcome === "GRANT" },
          { href: `${page}?outcome=REFUSE`, label: t("refuseTab"), current: outcome === "REFUSE" },
        ]}
      />
      {outcome === "REFUSE" ? (
        <RefuseForm {...props} />
      ) : mayGrant ? (
        <GrantForm {...props} />
      ) : (
        <Notice>{t("passportFirst")}</Notice>
      )}
    </>
  );
}

const buttons = {
  proposals: { grant: "propose.grantButton", refuse: "propose.refuseButton" },
  "reconsideration-decision": { grant: "reconsider.grantButton", refuse: "reconsider.refuseButton" },
} as const;

function GrantForm({ route, page, settings, template, today, passportExpiry, ...act }: Props) {
  const t = useTranslations("review.act");
  const words = useTranslations("review.decisions.entries");
  const locale = useLocale() as Locale;
  const chosen = settings.grantTemplates.find(({ code }) => code === template);
  const typed = act.flash?.typed ?? (chosen ? termsOf(chosen, today, passportExpiry) : {});
  const hint = passportExpiry
    ? t("propose.enterBeforeHint", { date: showDate(locale, passportExpiry) })
    : t("propose.enterBeforeNoHint");
  return (
    <>
      <section className="mb-4">
        <h2 className="text-base">{t("propose.templates")}</h2>
        <ul className="mt-1 grid gap-1">
          {settings.grantTemplates.map(({ code, label }) => (
            <li key={code}>
              <TextLink
                href={`${page}?outcome=GRANT&template=${encodeURIComponent(code)}`}
                aria-current={code === template ? "true" : undefined}
                className="aria-current:font-semibold"
              >
                {code}
              </TextLink>{" "}
              {inLanguage(label, locale)}
            </li>
          ))}
        </ul>
      </section>
      <ActForm {...act} route={route} hidden={{ outcome: "GRANT", reasons: "" }} button={t(buttons[route].grant)}>
        <FieldRow>
          <SelectField
            name="grant.entries"
            label={t("propose.entries")}
            options={(["1", "2", "M"] as const).map((value) => ({ value, label: words(value) }))}
            defaultValue={typed["grant.entries"] ?? ""}
          />
          <TextField
            name="grant.stayDays"
            inputMode="numeric"
            label={t("propose.stayDays")}
            hint={t("propose.stayDaysHint")}
            defaultValue={typed["grant.stayDays"] ?? ""}
          />
        </FieldRow>
        <DateField
          name="grant.enterBefore"
          label={t("propose.enterBefore")}
          hint={hint}
          defaultValue={dateIn(typed, "grant.enterBefore") ?? ""}
        />
        <LivePreview at={act.at} />
        <NoteField typed={typed.note} />
      </ActForm>
    </>
  );
}

function LivePreview({ at }: { at: string }) {
  const t = useTranslations("letters.preview");
  const words = {
    title: t("title"),
    waiting: t("waiting"),
    forApplicant: t.raw("forApplicant"),
    forYou: t.raw("forYou"),
    unsigned: t("independent"),
  };
  return <LetterPreviewPane at={`${at}/letter-previews`} words={words} />;
}

/** The template's terms, never beyond the passport's end. */
function termsOf({ entries, months, stayDays }: GrantTemplate, today: string, passportExpiry: string | null) {
  const last = addMonths(today, months);
  const enterBefore = passportExpiry && last > passportExpiry ? passportExpiry : last;
  const terms: Record<string, string> = {
    "grant.entries": entries,
    "grant.enterBefore": enterBefore,
    "grant.stayDays": String(stayDays),
  };
  return terms;
}

function RefuseForm({ route, settings, ...given }: Props) {
  const { page: _page, outcome: _outcome, mayGrant: _mayGrant, template: _t, today: _today, ...rest } = given;
  const { passportExpiry: _expiry, ...act } = rest;
  const t = useTranslations("review.act");
  const words = useTranslations("review.decisions");
  const locale = useLocale();
  const typed = act.flash?.typed ?? {};
  const option = ({ code, internal, public: shown, basis, disclosesDetail }: ReasonCode) => ({
    value: code,
    label: `${code} ${inLanguage(internal, locale)}`,
    hint: [
      words("publicText", { text: inLanguage(shown, locale) }),
      basis,
      ...(disclosesDetail ? [] : [t("propose.noDetail")]),
    ].join(" · "),
  });
  return (
    <ActForm
      {...act}
      route={route}
      hidden={{ outcome: "REFUSE", reasons: "" }}
      button={t(buttons[route].refuse)}
      tone="danger"
    >
      <Checkboxes
        name="reasons"
        label={t("propose.reasons")}
        options={settings.reasonCodes.map(option)}
        defaultValue={typed.reasons ? [typed.reasons] : []}
      />
      <LivePreview at={act.at} />
      <NoteField typed={typed.note} />
    </ActForm>
  );
}
