import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, it } from "vitest";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { deliverMails } from "@/features/notifications/use-cases/deliver-mails";
import { ok } from "@/lib/result";
import { database, transaction } from "@/server/db";
import { env } from "@/server/env";
import { sealMailSecret } from "@/server/mail-secret";
import { closeMailer, type Mail, mailFolder } from "@/server/mailer";
import { somebody } from "../../support/http";

type Received = { text: string; to: string[] };
type Peer = { port: number; received: Received[]; server: SMTPServer };

let peer: Peer | undefined;

/** A mail server of our own; `refuse` says what it answers to a message instead of taking it. */
function listen(refuse: (attempt: number) => number | null = () => null): Promise<Peer> {
  const received: Received[] = [];
  let attempt = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        attempt++;
        const text = Buffer.concat(parts).toString("utf8");
        received.push({ text, to: session.envelope.rcptTo.map(({ address }) => address) });
        const code = refuse(attempt);
        if (code === null) return done();
        done(Object.assign(new Error("not now"), { responseCode: code }));
      });
    },
  });
  return new Promise((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve({ port: typeof address === "object" && address ? address.port : 0, received, server });
    });
  });
}

const bySmtp = (port: number) => {
  env().SMTP_URL = `smtp://127.0.0.1:${port}`;
};

beforeEach(() => database().outboxMail.deleteMany());

afterEach(async () => {
  delete env().SMTP_URL;
  closeMailer();
  if (peer) await new Promise<void>((resolve) => peer?.server.close(resolve));
  peer = undefined;
});

/** Queues a mail as a use-case would, with its event, in one transaction. */
async function queue(person: { id: string }, secret = "a-secret") {
  const by = { actor: null, now: new Date(), requestId: null, address: null };
  await transaction(database(), async (tx) => {
    const tell = { userId: person.id, secret: sealMailSecret(person.id, secret) };
    recordEvent(tx, by, { kind: "password-reset-asked", subjectId: person.id, tell });
    return ok(null);
  });
  const mail = await database().outboxMail.findFirst({ where: { userId: person.id }, orderBy: { createdAt: "desc" } });
  if (!mail) throw new Error("nothing was queued");
  return mail;
}

const rightNow = () => database().$executeRaw`update outbox_mail set run_at = now() where sent_at is null`;
const row = (id: string) => database().outboxMail.findUniqueOrThrow({ where: { id } });

it("captures a mail as a file, in the reader's language, with the link", async () => {
  const wei = await somebody({ locale: "zh-CN" });
  const { id } = await queue(wei, "the-token");
  await deliverMails(database(), "here");
  const text = readFileSync(join(mailFolder(), `${id}.eml`), "utf8");
  expect(text).toContain(`Message-ID: <${id}@localhost>`);
  expect(text).toContain(`To: Noor Haddad <${wei.email}>`);
  expect(decoded(text)).toContain("http://localhost:3000/reset?token=the-token");
  expect(decoded(text)).toContain("30分钟");
  expect(readdirSync(mailFolder()).filter((name) => !name.endsWith(".eml"))).toEqual([]);
  expect(await row(id)).toMatchObject({ secret: null, givenUpAt: null, sentAt: expect.any(Date) });
});

it("sends by SMTP to one person", async () => {
  peer = await listen();
  bySmtp(peer.port);
  const noor = await somebody();
  await queue(noor);
  await deliverMails(database(), "here");
  expect(peer.received.map(({ to }) => to)).toEqual([[noor.email]]);
});

it("tries a mail that was put off again, as the same mail, and soon", async () => {
  peer = await listen((attempt) => (attempt === 1 ? 451 : null));
  bySmtp(peer.port);
  const { id } = await queue(await somebody());
  await deliverMails(database(), "here");
  const waiting = await row(id);
  expect(waiting).toMatchObject({ sentAt: null, lockedBy: null, attempts: 1 });
  expect(waiting.runAt.getTime() - Date.now()).toBeLessThan(30_000);
  await rightNow();
  await deliverMails(database(), "here");
  const ids = peer.received.map(({ text }) => /^Message-ID: (.*)$/im.exec(text)?.[1]?.trim());
  expect(ids).toEqual([`<${id}@localhost>`, `<${id}@localhost>`]);
  expect((await row(id)).sentAt).not.toBeNull();
});

it("keeps a mail while the mail server is away", async () => {
  bySmtp(9);
  const { id } = await queue(await somebody());
  await deliverMails(database(), "here");
  expect(await row(id)).toMatchObject({ sentAt: null, givenUpAt: null, lastError: expect.stringContaining("ESOCKET") });
});

it("gives up what is refused for good, and the trail says so", async () => {
  peer = await listen(() => 550);
  bySmtp(peer.port);
  const noor = await somebody();
  const { id } = await queue(noor);
  await deliverMails(database(), "here");
  expect(await row(id)).toMatchObject({ givenUpAt: expect.any(Date), secret: null });
  const event = await database().auditEvent.findFirst({ where: { kind: "mail-given-up", subjectId: noor.id } });
  expect(event?.data).toMatchObject({ mail: id });
  expect(JSON.stringify(event?.data)).not.toContain(noor.email);
});

it("two workers share the mails and send none twice", async () => {
  const people = await Promise.all(Array.from({ length: 16 }, () => somebody()));
  for (const person of people) await queue(person);
  const sent: string[] = [];
  const send = async (mail: Mail) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    sent.push(mail.id);
    return { outcome: "sent" as const };
  };
  const work = async (name: string) => {
    for (let more = true; more; ) more = await deliverMails(database(), name, send);
  };
  await Promise.all([work(`one-${randomUUID()}`), work(`two-${randomUUID()}`)]);
  expect(sent.length).toBe(16);
  expect(new Set(sent).size).toBe(16);
});

it("takes over what a dead worker had taken, after its lease and not before", async () => {
  const { id } = await queue(await somebody());
  const die = () => new Promise<never>(() => {});
  void deliverMails(database(), "dead", die);
  await expect.poll(async () => (await row(id)).lockedBy).toBe("dead");
  const send = async () => ({ outcome: "sent" as const });
  await deliverMails(database(), "alive", send);
  expect((await row(id)).sentAt).toBeNull();
  await database().$executeRaw`update outbox_mail set locked_until = now() - interval '1 second'`;
  await deliverMails(database(), "alive", send);
  expect((await row(id)).sentAt).not.toBeNull();
});

it("does not mail what has no words", async () => {
  const noor = await somebody();
  const by = { actor: null, now: new Date(), requestId: null, address: null };
  await transaction(database(), async (tx) => {
    recordEvent(tx, by, { kind: "note-added", subjectId: noor.id, tell: { userId: noor.id } });
    return ok(null);
  });
  await deliverMails(database(), "here");
  expect(await database().outboxMail.count()).toBe(0);
});

it("writes no line of a name or a link into the headers", async () => {
  const noor = await somebody();
  const name = "Noor\r\nBcc: everyone@example.org";
  await database().user.update({ where: { id: noor.id }, data: { name } });
  const { id } = await queue(noor);
  await deliverMails(database(), "here");
  const [headers = ""] = readFileSync(join(mailFolder(), `${id}.eml`), "utf8").split("\r\n\r\n");
  expect(headers).not.toMatch(/^Bcc:/im);
});

/** Quoted-printable or base64, whichever the part says. */
function decoded(eml: string): string {
  const [head = "", ...rest] = eml.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
