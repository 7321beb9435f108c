import "server-only";
import { ownOrigins } from "../env";

/** True when a browser says that the request was made by a page of somebody else's. */
export function isFromElsewhere(request: Request): boolean {
  const origin = request.headers.get("origin");
  return origin !== null && !ownOrigins().includes(origin);
}

/** `path` if it leads to a page of ours, `otherwise` if not: no other origin, no address of the API. */
export function pathWithin(path: string | null | undefined, otherwise: string): string {
  if (!path?.startsWith("/") || path.length > 2_000 || !path.isWellFormed()) return otherwise;
  const base = "http://here.invalid";
  if (!URL.canParse(path, base)) return otherwise;
  const { origin, pathname, search, hash } = new URL(path, base);
  return origin === base && !pathname.startsWith("//") && !pathname.startsWith("/api/")
    ? `${pathname}${search}${hash}`
    : otherwise;
}
