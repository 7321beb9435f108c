import "server-only";
import { cookies } from "next/headers";
import { type Flash, flashCookieName, readFlash } from "@/server/http/flash";

/** What a plain form that was refused has to say on the page at this path; null when there is nothing. */
export async function pageFlash(path: string): Promise<Flash | null> {
  return readFlash((await cookies()).get(flashCookieName)?.value, path);
}
