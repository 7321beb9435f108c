import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { LinkButton, SubmitButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { KeyHint } from "@/ui/key-hint";
import { Panel } from "@/ui/panel";
import type { PinView } from "../file/schema";
import { answerAt, documentAt, PlaceLink } from "./place-link";

type Props = {
  caseId: string;
  pins: PinView[];
  timeZone: string;
  mayPin: boolean;
  /** Where the open comments become questions to the applicant, if one may ask now. */
  askAt?: string;
};

/** What colleagues pinned to answers and documents, and the way from there to a question. */
export function PinsPanel({ caseId, pins, timeZone, mayPin, askAt }: Props) {
  const t = useTranslations("casePage.pins");
  const open = pins.filter(({ resolvedAt }) => !resolvedAt);
  const done = pins.filter(({ resolvedAt }) => resolvedAt);
  const waiting = open.filter(({ askedAt }) => !askedAt).length;
  const item = (pin: PinView) => (
    <li key={pin.id} id={`pin-${pin.id}`} className="grid scroll-mt-24 gap-0.5 border-s-2 border-line ps-3">
      <Pin pin={pin} timeZone={timeZone} />
      {mayPin && <Settle caseId={caseId} pin={pin} />}
    </li>
  );
  return (
    <Panel id="pins" title={t("title")}>
      {pins.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ul className="grid gap-2.5 empty:hidden">{open.map(item)}</ul>
      {askAt && waiting > 0 && (
        <p>
          <LinkButton href={`${askAt}?pins=open`} aria-keyshortcuts="q">
            {t("askAll", { count: waiting })}
            <KeyHint>q</KeyHint>
          </LinkButton>
        </p>
      )}
      {done.length > 0 && (
        <Details summary={t("done", { count: done.length })}>
          <ul className="grid gap-2.5">{done.map(item)}</ul>
        </Details>
      )}
    </Panel>
  );
}

function Pin({ pin, timeZone }: { pin: PinView; timeZone: string }) {
  const t = useTranslations("casePage.pins");
  const locale = useLocale() as Locale;
  const moment = (at: string) => showMoment(locale, new Date(at), timeZone);
  const facts = [
    t("by", { name: pin.author?.name ?? "", when: moment(pin.at) }),
    pin.askedAt && t("asked", { when: moment(pin.askedAt) }),
    pin.resolvedAt && t("resolved", { name: pin.resolvedBy?.name ?? "", when: moment(pin.resolvedAt) }),
  ].filter(Boolean);
  return (
    <>
      <p>
        <PlaceLink href={pin.documentId ? documentAt(pin.documentId) : answerAt(pin.field ?? "")}>
          {pin.label}
        </PlaceLink>
        {pin.page && <span className="text-muted">, {t("page", { page: pin.page })}</span>}
      </p>
      <p className="whitespace-pre-line">
        <bdi>{pin.text}</bdi>
      </p>
      <p className="text-[0.88em] text-muted">{facts.join(" · ")}</p>
    </>
  );
}

function Settle({ caseId, pin }: { caseId: string; pin: PinView }) {
  const t = useTranslations("casePage.pins");
  const name = t(pin.resolvedAt ? "reopen" : "resolve");
  return (
    <ApiForm
      action={`/api/v1/cases/${caseId}/pins/${pin.id}/resolution`}
      method={pin.resolvedAt ? "DELETE" : "POST"}
      label={`${name}: ${pin.text}`}
    >
      <p>
        <SubmitButton tone="quiet">{name}</SubmitButton>
      </p>
    </ApiForm>
  );
}
