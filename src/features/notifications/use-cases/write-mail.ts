import "server-only";
import { defaultLocale, isLocale, type Locale } from "@/messages";
import type { Database } from "@/server/db";
import { env } from "@/server/env";
import { showDate, showMoment } from "@/server/i18n/dates";
import { translator } from "@/server/i18n/translator";
import { openMailSecret } from "@/server/mail-secret";
import type { Mail } from "@/server/mailer";
import type { WaitingMail } from "@/server/outbox";
import { mailValues } from "../domain/mail-values";
import { applicationFacts, findRecipient } from "../queries";

/** Pages that a mail about an account leads to; those marked `secret` carry the mailed link's token. */
const accountPages: Record<string, { path: string; secret?: boolean }> = {
  "account-created": { path: "/confirm", secret: true },
  "password-reset-asked": { path: "/reset", secret: true },
  "user-invited": { path: "/reset", secret: true },
  "account-known-already": { path: "/sign-in" },
  "password-reset": { path: "/forgot" },
  "password-changed": { path: "/forgot" },
};

/** Mails among staff, which lead to the desk. */
const staffMails = new Set(["colleague-mentioned", "second-looks-differ"]);

/** The mail in its reader's language; null for what is not mailed. Links lead to PUBLIC_ORIGIN and nowhere else. */
export async function writeMail(db: Database, waiting: WaitingMail): Promise<Mail | null> {
  const reader = await findRecipient(db, waiting.userId);
  if (!reader) return null;
  const locale = isLocale(reader.locale) ? reader.locale : defaultLocale;
  const t = translator(locale, "mail");
  if (!t.has(`kinds.${waiting.kind}.subject`)) return null;
  const about = await aboutWhat(db, waiting, locale);
  if (!about) return null;
  const { values, page } = about;
  const portal = translator(locale, "common")("portal");
  const paragraphs = [
    t("greeting", { name: reader.name }),
    t(`kinds.${waiting.kind}.body`, values),
    ...(page ? [`${t("seeIt")}\n\n${page}`] : []),
    `-- \n${portal}\n${env().PUBLIC_ORIGIN}\n${t("notOfficial")}${env().KVISA_DEMO ? `\n${t("demonstration")}` : ""}`,
  ];
  return {
    id: waiting.id,
    to: { name: reader.name, address: reader.email },
    subject: t(`kinds.${waiting.kind}.subject`, values),
    text: `${paragraphs.join("\n\n")}\n`,
    locale,
  };
}

type About = { values: Record<string, string>; page: string | null };

async function aboutWhat(db: Database, waiting: WaitingMail, locale: Locale): Promise<About | null> {
  const account = accountPages[waiting.kind];
  if (account) return { values: { link: accountLink(account, waiting) }, page: null };
  const facts = waiting.subjectId ? await applicationFacts(db, waiting.subjectId) : null;
  if (!facts) return null;
  const values = mailValues(waiting.kind, facts, locale);
  const { at, place } = waiting.data;
  return {
    values: {
      ...values,
      dueOn: values.dueOn && showDate(locale, values.dueOn),
      at: typeof at === "string" ? showMoment(locale, new Date(at), values.timeZone) : "",
      place: typeof place === "string" ? place : "",
    },
    page: `${env().PUBLIC_ORIGIN}/${staffMails.has(waiting.kind) ? "review/cases" : "applications"}/${facts.id}`,
  };
}

function accountLink({ path, secret }: { path: string; secret?: boolean }, waiting: WaitingMail): string {
  const link = new URL(path, env().PUBLIC_ORIGIN);
  if (secret && waiting.secret) link.searchParams.set("token", openMailSecret(waiting.userId, waiting.secret));
  return link.href;
}
