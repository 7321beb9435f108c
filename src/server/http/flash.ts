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
const mostTyped = 1_500;

/** The Set-Cookie header that carries `flash` to the next page; long texts are left to the browser's own memory. */
export function flashCookie(flash: Flash): string {
  const typed = Object.fromEntries(
    Object.entries(flash.typed).filter(([name, text]) => text.length < mostTyped && !/password|token/i.test(name)),
  );
  const text = JSON.stringify({ ...flash, typed });
  const fitting = text.length < 2_800 ? text : JSON.stringify({ ...flash, typed: {} });
  return `${cookie}=${seal(fitting, cookie)}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`;
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
