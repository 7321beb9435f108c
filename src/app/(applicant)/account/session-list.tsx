import { useTranslations } from "next-intl";
import { deviceOf } from "@/features/identity/domain/device";
import type { SessionView } from "@/features/identity/queries";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { SubmitButton } from "@/ui/button";
import { Tag } from "@/ui/tag";

/** Where one is signed in, each with a way to end it. */
export function SessionList({ sessions, locale }: { sessions: SessionView[]; locale: Locale }) {
  const t = useTranslations("account.own.sessions");
  const others = sessions.filter(({ current }) => !current).length;
  return (
    <section className="grid gap-4" aria-labelledby="sessions-title">
      <h2 id="sessions-title" className="text-2xl">
        {t("title")}
      </h2>
      <p className="text-muted">{t("text")}</p>
      <ul className="grid border-t border-line">
        {sessions.map(({ id, userAgent, lastSeenAt, createdAt, current }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3">
            <div className="min-w-0 flex-1">
              <p className="font-semibold">
                {deviceOf(userAgent) ?? t("unknownDevice")} {current && <Tag tone="ok">{t("this")}</Tag>}
              </p>
              <p className="text-[0.92em] text-muted">
                {t("since", { at: showMoment(locale, new Date(createdAt)) })}
                {" · "}
                {t("seen", { at: showMoment(locale, new Date(lastSeenAt)) })}
              </p>
            </div>
            {!current && (
              <form method="post" action={`/api/v1/me/sessions/${id}`}>
                <SubmitButton tone="quiet" aria-label={t("endThat", { at: showMoment(locale, new Date(createdAt)) })}>
                  {t("end")}
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <form method="post" action="/api/v1/me/sessions">
          <SubmitButton tone="secondary">{t("endOthers")}</SubmitButton>
        </form>
      )}
    </section>
  );
}
