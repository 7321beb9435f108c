import "server-only";
import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { env } from "./env";

export type Mail = { id: string; to: { name: string; address: string }; subject: string; text: string; locale: string };

/** "refused": the other side will never take it (5xx), so another try is of no use. */
export type Delivery = { outcome: "sent" } | { outcome: "later" | "refused"; reason: string };

const patience = 10_000;
const longest = 40_000;

/** Where captured mail lies when no SMTP_URL is set. */
export const mailFolder = (): string => join(env().DATA_DIR, "mail");

/** Sends one mail to one person, or captures it. The Message-ID follows from the id, so a second try is the same mail. */
export async function deliver(mail: Mail): Promise<Delivery> {
  const message = messageOf(mail);
  try {
    await withinTime(env().SMTP_URL ? smtp().sendMail(message) : capture(mail.id, message));
    return { outcome: "sent" };
  } catch (error) {
    return { outcome: isFinal(error) ? "refused" : "later", reason: reasonOf(error) };
  }
}

function messageOf({ id, to, subject, text, locale }: Mail): SendMailOptions {
  const { MAIL_FROM, PUBLIC_ORIGIN } = env();
  return {
    messageId: `<${id}@${new URL(PUBLIC_ORIGIN).hostname}>`,
    from: MAIL_FROM,
    to: { name: oneLine(to.name), address: oneLine(to.address) },
    subject: oneLine(subject),
    text,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": locale },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

const open = (url: string) =>
  createTransport({
    url,
    pool: true,
    maxConnections: 10,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
  });

let transport: ReturnType<typeof open> | undefined;

function smtp() {
  transport ??= open(env().SMTP_URL ?? "");
  return transport;
}

/** Lets the connections to the mail server go. */
export function closeMailer(): void {
  transport?.close();
  transport = undefined;
}

async function capture(id: string, message: SendMailOptions): Promise<void> {
  const built = await createTransport({ streamTransport: true, buffer: true, newline: "windows" }).sendMail(message);
  const folder = mailFolder();
  const half = join(folder, `.${id}.${randomBytes(4).toString("hex")}`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(half, built.message as Buffer, { mode: 0o600 });
    await rename(half, join(folder, `${id}.eml`));
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

async function withinTime(sending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("ETIMEDOUT")), longest);
  });
  try {
    await Promise.race([sending, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

type SmtpError = { code?: string; responseCode?: number; command?: string };

const smtpError = (error: unknown): SmtpError =>
  typeof error === "object" && error !== null ? (error as SmtpError) : {};

/** A 5xx about this mail. One about our sign-in or the server itself may be mended by the operator. */
function isFinal(error: unknown): boolean {
  const { code = "", responseCode = 0 } = smtpError(error);
  return responseCode >= 500 && responseCode < 600 && (code === "EENVELOPE" || code === "EMESSAGE");
}

/** Codes only: what a mail server says may quote addresses. */
function reasonOf(error: unknown): string {
  const { code, responseCode, command } = smtpError(error);
  const parts = [code, responseCode, command].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(" ") : error instanceof Error ? error.name : "unknown";
}
