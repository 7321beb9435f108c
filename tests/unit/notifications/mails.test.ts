import { expect, it } from "vitest";
import { secondsToNextTry } from "@/features/notifications/domain/retry";
import { locales } from "@/messages";
import english from "@/messages/en/mail.json";
import { translator } from "@/server/i18n/translator";

const kinds = Object.keys(english.kinds);
const values = {
  name: "Noor",
  link: "http://localhost:3000/confirm?token=t",
  reference: "KV26-7Q3M-9XTD-N",
  dueOn: "1 December 2026",
  items: "- A better photo",
  post: "London",
  at: "1 December 2026, 10:00 UTC",
  place: "Window 4",
};
const cases = locales.flatMap((locale) => kinds.map((kind) => [locale, kind] as const));

it.each(cases)("in %s the mail %s says everything it has to", (locale, kind) => {
  const t = translator(locale, "mail");
  for (const again of ["yes", "no"])
    for (const draft of ["yes", "no"])
      for (const part of ["subject", "body"]) {
        const text = t(`kinds.${kind}.${part}`, { ...values, again, draft });
        expect(text).not.toMatch(/[{}]|kinds\./);
        expect(part === "subject" ? text.length : 0).toBeLessThan(80);
      }
});

it("a receipt bears the reference, and a request for the passport says that it is no approval", () => {
  const t = translator("en", "mail");
  expect(t("kinds.application-submitted.body", values)).toContain(values.reference);
  expect(t("kinds.passport-requested.body", values)).toContain("This is not an approval");
  expect(t("kinds.visa-refused.body", { ...values, again: "yes" })).toContain(`once to have it looked at again, by`);
});

it("a mail is tried again within 30 s, at least once a minute for ten minutes, and given up after three days", () => {
  let at = 0;
  for (let attempts = 1; at < 600_000; attempts++) {
    const wait = secondsToNextTry(attempts, at) ?? Number.NaN;
    expect(wait).toBeLessThanOrEqual(attempts === 1 ? 20 : 50);
    at += wait * 1000;
  }
  expect(secondsToNextTry(50, 80 * 3_600_000)).toBeNull();
});
