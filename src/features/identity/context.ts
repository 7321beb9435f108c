import "server-only";
import type { Locale } from "@/messages";
import type { Database } from "@/server/db";
import type { Actor } from "./domain/actor";

/** Who acts, when, from where; built once at the edge and handed down. Nothing below reads cookies, clock or environment. */
export type Context = PublicContext & { actor: Actor };

/** The same for routes open to all: `actor` is null for a stranger. */
export type PublicContext = {
  db: Database;
  actor: Actor | null;
  now: Date;
  /** The language of the request: the account's, the cookie's, or what the browser prefers. */
  locale: Locale;
  requestId: string | null;
  address: string | null;
};
