import "server-only";
import type { Actor } from "@/features/identity/domain/actor";
import type { Database } from "@/server/db";
import { Prisma } from "@/server/generated/client";
import { flagsBeyond, isLimited, type Versed } from "./domain/fitness";

const { sql } = Prisma;

type Colleague = Versed & { posts: string[] };

/**
 * Whether a case is for somebody with the actor's languages and skills (`fits`, as SQL); null where nothing limits
 * them. A case that fits nobody at its post, or that is overdue, is anybody's: what nobody is versed in must not wait.
 */
export async function fitting(db: Database, actor: Actor, now: Date): Promise<Prisma.Sql | null> {
  if (!isLimited(actor)) return null;
  const left = leftToAnybody(actor.posts, await colleaguesOf(db, actor));
  return sql`(${Prisma.join([within(actor), sql`due_at < ${now}`, ...left], " or ")})`;
}

const within = (person: Versed): Prisma.Sql => {
  const beyond = flagsBeyond(person);
  const reads = person.languages.length > 0 && sql`(language is null or language = any(${person.languages}::text[]))`;
  const versed = beyond.length > 0 && sql`not (flags && ${beyond}::text[])`;
  const all = [reads, versed].filter((part) => part !== false);
  return all.length > 0 ? sql`(${Prisma.join(all, " and ")})` : sql`true`;
};

/** Whoever else may take cases at these posts. The partial index account_reviewers serves it. */
const colleaguesOf = (db: Database, { id, posts }: Actor) =>
  db.$queryRaw<Colleague[]>`
    /* kept */ select posts, languages, skills from account
    where active and roles && array['reviewer', 'supervisor'] and posts && ${posts}::text[] and id <> ${id}::uuid`;

/** For each post where everybody is limited, the cases that none of them fits; posts with the same people as one. */
function leftToAnybody(posts: readonly string[], colleagues: readonly Colleague[]): Prisma.Sql[] {
  const byPeople = new Map<string, { posts: string[]; people: Versed[] }>();
  for (const post of posts) {
    const here = colleagues.filter((each) => each.posts.includes(post));
    if (!here.every(isLimited)) continue;
    const people = [
      ...new Map(here.map(({ languages, skills }) => [abilities({ languages, skills }), { languages, skills }])),
    ];
    const key = people
      .map(([name]) => name)
      .sort()
      .join("|");
    const group = byPeople.get(key) ?? { posts: [], people: people.map(([, person]) => person) };
    byPeople.set(key, { ...group, posts: [...group.posts, post] });
  }
  return [...byPeople.values()].map(({ posts: these, people }) => {
    const nobody = people.map((person) => sql`not ${within(person)}`);
    return sql`(${Prisma.join([sql`post = any(${these}::text[])`, ...nobody], " and ")})`;
  });
}

const abilities = ({ languages, skills }: Versed) =>
  `${[...languages].sort().join(",")};${[...skills].sort().join(",")}`;
