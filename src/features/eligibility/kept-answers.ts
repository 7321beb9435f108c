import "server-only";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { cookieIn, sessionCookieOptions } from "@/server/http/session-cookie";
import { seal, unseal } from "@/server/seal";
import { type Kept, nothingKept } from "./domain/pre-check";
import { isRecord } from "./domain/shape";

export const keptCookieName = "kvisa-pre-check";
const keptSeconds = 24 * 60 * 60;
/** Browsers keep 4,096 bytes of a cookie, its name and its attributes counted. */
const mostBytes = 3_950;
const mostInflated = 64 * 1024;

const setCookie = (value: string, seconds: number): string =>
  `${keptCookieName}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${sessionCookieOptions().secure ? "; Secure" : ""}`;

/**
 * The Set-Cookie header in which the pre-check's answers stay with the browser, sealed, for a day; null when they are
 * too long for one. Nothing of them is kept on the server.
 */
export function keptCookie(kept: Kept): string | null {
  const packed = deflateRawSync(JSON.stringify([kept.answers, kept.papers])).toString("base64");
  const cookie = setCookie(seal(packed, keptCookieName), keptSeconds);
  return cookie.length <= mostBytes ? cookie : null;
}

export const clearedCookie = (): string => setCookie("", 0);

/** What a browser brought back; what was tampered with, or sealed with another key, counts as nothing. */
export function readKept(sealed: string | undefined): Kept {
  if (!sealed) return nothingKept;
  try {
    const packed = Buffer.from(unseal(sealed, keptCookieName), "base64");
    const [answers, papers] = JSON.parse(inflateRawSync(packed, { maxOutputLength: mostInflated }).toString());
    return { answers: isRecord(answers) ? answers : {}, papers: isRecord(papers) ? (papers as Kept["papers"]) : null };
  } catch {
    return nothingKept;
  }
}

export const keptIn = (request: Request): Kept => readKept(cookieIn(request.headers.get("cookie"), keptCookieName));
