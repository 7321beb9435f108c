import "server-only";
import { env } from "../env";

const secure = () => env().PUBLIC_ORIGIN.startsWith("https:");

/** `__Host-` binds the cookie to this host and to https; a browser refuses it over plain http. */
export const sessionCookieName = (): string => `${secure() ? "__Host-" : ""}kvisa.session`;

export const sessionCookieOptions = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: secure() }) as const;

/** The Set-Cookie header that carries a session's secret; the row in Postgres says how long it is good for. */
export const sessionCookie = (secret: string, maxAgeSeconds: number): string =>
  `${sessionCookieName()}=${secret}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure() ? "; Secure" : ""}`;

export const endedSessionCookie = (): string => sessionCookie("", 0);

/** The value of the cookie `name` in a Cookie header. */
export function cookieIn(header: string | null, name: string): string | undefined {
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
}
