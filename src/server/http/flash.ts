import "server-only";
import { seal, unseal } from "../seal";

/** What a plain form's page needs to show after a refusal: the code, the faults, and what the person had typed. */
export type Flash = {
  page: string;
  code: string;
  faults: { field: string; message: string }[];
  message: string;
  typed: Record<string, string>;
};

const cookie = "kvisa-flash";
/** Bytes of JSON that make a cookie, sealed and in base64, of less than the 4,096 that browsers keep. */
const mostBytes = 2_850;
const isSecret = (name: string) => /password|passphrase|token|secret|totp|^current$/i.test(name);

/**
 * The Set-Cookie header that carries `flash` to the next page, without anything secret. What does not fit is left out:
 * the longest texts first, which are left to the browser's own memory, then the last faults.
 */
export function flashCookie(flash: Flash): string {
  return `${cookie}=${seal(fitted(flash), cookie)}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`;
}

function fitted(flash: Flash): string {
  const typed = Object.entries(flash.typed).filter(([name]) => !isSecret(name));
  typed.sort(([, one], [, other]) => one.length - other.length);
  let faults = flash.faults;
  for (;;) {
    const text = JSON.stringify({ ...flash, faults, typed: Object.fromEntries(typed) });
    if (Buffer.byteLength(text) <= mostBytes) return text;
    if (typed.length > 0) typed.length = Math.floor(typed.length / 1.5);
    else if (faults.length > 0) faults = faults.slice(0, Math.floor(faults.length / 1.5));
    else return JSON.stringify({ ...flash, faults, typed: {}, message: "" });
  }
}

/** The flash meant for `page`, if there is one. */
export function readFlash(sealed: string | undefined, page: string): Flash | null {
  if (!sealed) return null;
  try {
    const flash = JSON.parse(unseal(sealed, cookie)) as Flash;
    return flash.page === page ? flash : null;
  } catch {
    return null;
  }
}

export const flashCookieName = cookie;
