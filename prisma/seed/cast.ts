import type { Actor, Role } from "@/features/identity/domain/actor";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import { hashPassword } from "@/server/passwords";
import { posts } from "../definition/lists/posts";

const passphrase = "kvisa-demo-passphrase";

type Member = { name: string; roles: Role[]; locale?: string };

/** Everybody who can sign in to the demonstration, as the README and every page of it say. */
const members = {
  asha: { name: "Asha Verma", roles: ["applicant"] },
  jonas: { name: "Jonas Brandt", roles: ["applicant"] },
  mei: { name: "Mei Lin", roles: ["reviewer"], locale: "zh-CN" },
  bruno: { name: "Bruno Costa", roles: ["reviewer"] },
  lina: { name: "Lina Haddad", roles: ["supervisor"] },
  sven: { name: "Sven Holm", roles: ["supervisor"] },
  omar: { name: "Omar Diallo", roles: ["clerk"] },
  ada: { name: "Ada Okafor", roles: ["admin"] },
  ivo: { name: "Ivo Marek", roles: ["auditor"] },
} satisfies Record<string, Member>;

export type CastName = keyof typeof members;
export type Cast = Record<CastName, Actor>;

const everyPost = posts.filter(({ active }) => active).map(({ key }) => key);

/** The cast's accounts, all with the one passphrase; staff serve every post. */
export async function fillCast(db: Database, since: Date): Promise<Cast> {
  const hashed = await hashPassword(passphrase);
  if (!hashed.ok) throw new Error("The passphrase of the demonstration could not be hashed.");
  const actors = Object.entries(members).map(([key, member]) => [key, actorOf(key, member)] as const);
  const passwordHash = hashed.value;
  await addAccounts(
    db,
    actors.map(([, actor]) => ({ ...actor, passwordHash, createdAt: since })),
  );
  return Object.fromEntries(actors) as Cast;
}

function actorOf(key: string, { name, roles, locale = "en" }: Member): Actor {
  const isStaff = !roles.includes("applicant");
  const reach = { posts: isStaff ? everyPost : [], languages: [], skills: [] };
  return { id: newId(), email: `${key}@demo.example`, name, roles, ...reach, locale };
}

type NewAccount = Actor & { createdAt: Date; passwordHash?: string };

/** Accounts of the demonstration, their addresses proven; without a password nobody can sign in to them. */
export async function addAccounts(db: Database, accounts: NewAccount[]): Promise<void> {
  const rows = accounts.map((account) => ({ ...account, demonstration: true, emailProvenAt: account.createdAt }));
  await db.user.createMany({ data: rows });
}
