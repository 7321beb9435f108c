import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { Panel } from "@/ui/panel";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";
import type { GivenView, OpinionView } from "../../second-looks/schema";

type Props = { look: GivenView; timeZone: string; maySettle: boolean; open?: boolean };

/** Both opinions beside each other, and what came of it where they differ. */
export function GivenPanel({ look, timeZone, maySettle, open = false }: Props) {
  const t = useTranslations("looks.given");
  const settings = useTranslations("settings.looks.signs");
  const { agreed, first, second, settled, signs } = look;
  const named = signs.map((sign) => (settings.has(sign as "refer") ? settings(sign as "refer") : sign)).join("; ");
  return (
    <Panel
      id="second-look"
      title={t("title")}
      aside={<Tag tone={agreed ? "ok" : "warn"}>{t(agreed ? "agreed" : "differ")}</Tag>}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <OneOpinion title={t("first")} opinion={first} timeZone={timeZone} />
        <OneOpinion title={t("second")} opinion={second} timeZone={timeZone} />
      </div>
      <p className="text-muted">{named ? t("risk", { signs: named }) : t("random")}</p>
      {settled && <Settled settled={settled} timeZone={timeZone} />}
      {maySettle && !agreed && !settled && (
        <Details summary={t("settle")} open={open}>
          <ApiForm
            action={`/api/v1/second-looks/${look.id}/settlement`}
            hidden={{ version: look.version }}
            idempotent
            label={t("settle")}
          >
            <p className="max-w-[46em]">{t("settleText")}</p>
            <TextArea name="note" within="settle" label={t("note")} rows={3} most={4_000} />
            <p>
              <SubmitButton>{t("keep")}</SubmitButton>
            </p>
          </ApiForm>
        </Details>
      )}
    </Panel>
  );
}

function OneOpinion({ title, opinion, timeZone }: { title: string; opinion: OpinionView; timeZone: string }) {
  const t = useTranslations("looks");
  const locale = useLocale() as Locale;
  const { outcome, reasons, note, by, at } = opinion;
  return (
    <section className="grid content-start gap-1 border-s-4 border-line ps-3">
      <h3 className="text-[1em] text-muted">{title}</h3>
      <p className="font-semibold">{t(`blind.outcomes.${outcome}`)}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ code, text }) => (
            <li key={code}>
              <span className="tabular">{code}</span> {text}
            </li>
          ))}
        </ul>
      )}
      <p className="whitespace-pre-line">
        <bdi>{note}</bdi>
      </p>
      <p className="text-[0.92em] text-muted">
        {t("given.by", { name: by.name, when: showMoment(locale, new Date(at), timeZone) })}
      </p>
    </section>
  );
}

function Settled({ settled, timeZone }: { settled: NonNullable<GivenView["settled"]>; timeZone: string }) {
  const t = useTranslations("looks.given");
  const locale = useLocale() as Locale;
  const { by, at, note } = settled;
  return (
    <div>
      <p className="text-muted">{t("settled", { name: by.name, when: showMoment(locale, new Date(at), timeZone) })}</p>
      <p className="whitespace-pre-line">
        <bdi>{note}</bdi>
      </p>
    </div>
  );
}
