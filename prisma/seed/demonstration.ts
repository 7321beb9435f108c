import { lapseDrafts } from "@/features/applications/use-cases/lapse-drafts";
import { lapsePassports } from "@/features/applications/use-cases/lapse-passports";
import { lapseRequests } from "@/features/applications/use-cases/lapse-requests";
import type { Actor } from "@/features/identity/domain/actor";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import { type Act, perform } from "./acts";
import { dateAgo, momentAgo } from "./calendar";
import { addAccounts, type Cast, fillCast } from "./cast";
import { beginDraft } from "./draft-of-the-form";
import { done, filingDayOf, timeZoneOf } from "./filing";
import { fillGround } from "./ground";
import type { Journey } from "./journey";
import { settleOldMails } from "./mails";
import { personOf } from "./people";
import { scheduleOf } from "./schedule";
import { demonstrationForm, giveSecondLooks } from "./second-looks";
import { stories } from "./stories";
import { addressOf, fullNameOf } from "./traits";
import { fillWatchList } from "./watch-list";

const longestAgo = 200;
const day = 86_400_000;
const mark = "seed:demonstration";

/** The cast and its cases, lived through day by day up to yesterday. Does nothing where it has been done. */
export async function fillDemonstration(db: Database, now: Date): Promise<void> {
  await fillGround(db, now, demonstrationForm);
  if (await db.job.findUnique({ where: { name: mark } })) return;
  await clearLeftovers(db);
  const since = new Date(now.getTime() - longestAgo * day);
  const cast = await fillCast(db, since);
  const journeys = await setOut(db, cast, now);
  const events = [...journeys.flatMap((journey) => eventsOf(journey, now)), ...housekeeping(db, now)];
  events.sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { happen } of events) await happen();
  await giveSecondLooks(db, [cast.lina, cast.sven], momentAgo(1, 480, "UTC", now));
  await settleOldMails(db, now);
  await beginDraft(db, cast.ada, momentAgo(1, 600, "UTC", now));
  await fillWatchList(db, cast.ada, momentAgo(1, 660, "UTC", now));
  await db.job.create({ data: { name: mark, lastRunAt: now } });
}

type Event = { at: Date; happen: () => Promise<void> };

/** What a start that was cut short has left: nobody has met it yet. The trail keeps what it has. */
async function clearLeftovers(db: Database): Promise<void> {
  const ours = { demonstration: true };
  const accounts = await db.user.findMany({ where: ours, select: { id: true } });
  const them = accounts.map(({ id }) => id);
  await db.application.deleteMany({ where: { ownerId: { in: them } } });
  await db.formVersion.deleteMany({ where: { status: "draft" } });
  await db.outboxMail.deleteMany({ where: { userId: { in: them } } });
  await db.user.deleteMany({ where: ours });
}

async function setOut(db: Database, cast: Cast, now: Date): Promise<Journey[]> {
  const strangers = new Map<string, Actor & { createdAt: Date }>();
  for (const { who, account, began } of stories) {
    if (account) continue;
    const person = personOf(who);
    const common = { roles: ["applicant" as const], posts: [], languages: [], skills: [], locale: "en" };
    const createdAt = momentAgo(began, 300, timeZoneOf(person), now);
    strangers.set(who, { id: newId(), email: addressOf(person), name: fullNameOf(person), createdAt, ...common });
  }
  await addAccounts(db, [...strangers.values()]);
  return stories.map((story) => {
    const owner = story.account ? cast[story.account] : strangers.get(story.who)!;
    const person = personOf(story.who);
    const schedule = scheduleOf(story, timeZoneOf(person), now);
    const filing = schedule.find(({ act }) => act === "file") ?? schedule[0]!;
    return { db, cast, story, person, owner, filedOn: filingDayOf(person, filing.at) };
  });
}

const eventsOf = (journey: Journey, now: Date): Event[] =>
  scheduleOf(journey.story, timeZoneOf(journey.person), now).map(({ act, at }) => ({
    at,
    happen: () => happen(journey, act, at),
  }));

async function happen(journey: Journey, act: Act, at: Date): Promise<void> {
  try {
    const result = await perform(journey, act, at);
    if (result) done(act, result);
  } catch (error) {
    throw new Error(
      `${journey.story.who}, ${at.toISOString()}, ${act}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** What the portal does by itself, looked at every third night. */
function housekeeping(db: Database, now: Date): Event[] {
  const nights = Array.from({ length: Math.ceil(longestAgo / 3) }, (_, index) => 3 * index + 1);
  return nights.map((daysAgo) => {
    const at = new Date(`${dateAgo(daysAgo, "UTC", now)}T23:30:00Z`);
    const happen = async () => {
      for (const job of [lapseDrafts, lapseRequests, lapsePassports]) await job(db, at);
    };
    return { at, happen };
  });
}
