import "../keys";
import { describe, expect, it } from "vitest";
import { type Flash, flashCookie, readFlash } from "@/server/http/flash";

const flash = (changes: Partial<Flash> = {}): Flash => ({
  page: "/sign-in",
  code: "invalid",
  message: "Some answers need another look.",
  faults: [{ field: "email", message: "Enter your e-mail address." }],
  typed: { email: "noor@example.org" },
  ...changes,
});
const sealedIn = (cookie: string) => cookie.slice(cookie.indexOf("=") + 1, cookie.indexOf(";"));
const read = (changes: Partial<Flash> = {}, page = "/sign-in") =>
  readFlash(sealedIn(flashCookie(flash(changes))), page);

describe("what a page is told after a refusal", () => {
  it("arrives whole, unreadable on the way, for a minute", () => {
    const cookie = flashCookie(flash());
    expect(cookie).toMatch(/; Path=\/; Max-Age=60; HttpOnly; SameSite=Lax$/);
    expect(cookie).not.toContain("noor");
    expect(read()).toEqual(flash());
  });

  it("is for that page only", () => {
    expect(read({}, "/account")).toBeNull();
  });

  it("never holds a password or another secret", () => {
    const secrets = { password: "hunter2", passwordAgain: "x", current: "hunter2", token: "t", totp: "123456" };
    expect(read({ typed: { email: "a@b.example", ...secrets } })?.typed).toEqual({ email: "a@b.example" });
  });

  it.each([
    [
      "many long texts",
      { typed: Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`field.${at}`, "文".repeat(at)])) },
    ],
    ["one text without end", { typed: { email: "kept", note: "文".repeat(50_000) } }],
    [
      "many faults",
      {
        faults: Array.from({ length: 100 }, (_, at) => ({
          field: `row[${at}].name`,
          message: "请输入您的姓名。".repeat(4),
        })),
      },
    ],
    ["a message without end", { message: "文".repeat(9_000) }],
  ] as [string, Partial<Flash>][])("fits into a cookie that browsers keep, with %s", (_, changes) => {
    expect(flashCookie(flash(changes)).length).toBeLessThan(4_096);
    expect(read(changes)?.code).toBe("invalid");
  });

  it("keeps the short texts when the long ones do not fit", () => {
    expect(read({ typed: { email: "kept", note: "文".repeat(50_000) } })?.typed).toEqual({ email: "kept" });
  });

  it.each([undefined, "", "x", "v1.k1.AAAA.AAAA"])("is nothing when the cookie is %j", (cookie) => {
    expect(readFlash(cookie, "/sign-in")).toBeNull();
  });
});
