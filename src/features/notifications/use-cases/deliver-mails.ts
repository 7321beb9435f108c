import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { portal } from "@/features/identity/domain/actor";
import { ok } from "@/lib/result";
import { type Database, transaction } from "@/server/db";
import { describeError, log } from "@/server/log";
import { type Delivery, deliver } from "@/server/mailer";
import { claimMails, dropMail, giveUp, markSent, putOff, type WaitingMail } from "@/server/outbox";
import { secondsToNextTry } from "../domain/retry";
import { writeMail } from "./write-mail";

const atOnce = 10;

/** Sends what is due, a handful at once; true when there may be more. At least once each, almost always exactly once. */
export async function deliverMails(db: Database, worker: string, send = deliver): Promise<boolean> {
  const claimed = await claimMails(db, worker, atOnce);
  await Promise.all(claimed.map((waiting) => deliverOne(db, worker, waiting, send)));
  return claimed.length === atOnce;
}

async function deliverOne(db: Database, worker: string, waiting: WaitingMail, send: typeof deliver): Promise<void> {
  const written = await write(db, waiting);
  if (written === null) return dropMail(db, waiting.id);
  const delivery = "outcome" in written ? written : await send(written);
  if (delivery.outcome === "sent") return markSent(db, waiting.id, worker);

  const age = Date.now() - waiting.createdAt.getTime();
  const wait = delivery.outcome === "later" ? secondsToNextTry(waiting.attempts, age) : null;
  log.warn({ mail: waiting.id, kind: waiting.kind, attempts: waiting.attempts, ...delivery }, "mail was not sent");
  if (wait !== null) return putOff(db, waiting.id, worker, wait, delivery.reason);
  await transaction(db, async (tx) => {
    await giveUp(tx, waiting.id, worker, delivery.reason);
    const by = { actor: portal, now: new Date(), requestId: null, address: null };
    const data = { mail: waiting.id, about: waiting.kind, reason: delivery.reason };
    const subject = waiting.subjectId ? { subjectId: waiting.subjectId } : {};
    recordEvent(tx, by, { kind: "mail-given-up", ...subject, data });
    return ok(null);
  });
}

/** A mail that cannot be written now (a key is missing, the database is away) is tried again like one not sent. */
async function write(db: Database, waiting: WaitingMail): Promise<Awaited<ReturnType<typeof writeMail>> | Delivery> {
  try {
    return await writeMail(db, waiting);
  } catch (error) {
    log.error({ mail: waiting.id, kind: waiting.kind, ...describeError(error) }, "mail was not written");
    return { outcome: "later", reason: "not written" };
  }
}
