import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Questions } from "@/features/applications/components/questions";
import { read } from "@/features/eligibility/domain/read";
import english from "@/messages/en";
import { aForm } from "../../support/small-form";

type Asked = Parameters<typeof aForm>[0];

function drawn(...asked: Asked[]): string {
  const form = aForm(...asked);
  const reading = read(form, {}, [], { today: "2026-11-29" });
  const fields = form.top.filter((field) => reading.isShown(field));
  const scene = { form, answers: {}, reading, locale: "en", institutions: new Map() };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={english}>
      <Questions fields={fields} scene={scene} />
    </NextIntlClientProvider>,
  );
}

it.each(["text", "yes-no", "tick", "long-text", "date", "country"] as const)(
  "help with a question of kind %s is folded away below the hint",
  (kind) => {
    const html = drawn({ key: "a", kind, hint: { en: "The short hint" }, help: { en: "The long story" } });
    expect(html).toMatch(/<details.*The long story/);
    expect(html.indexOf("The short hint")).toBeLessThan(html.indexOf("The long story"));
    expect(html).not.toMatch(/<details open/);
  },
);

it("help with a group of entries stands at its head", () => {
  const html = drawn({ key: "a", kind: "rows", fields: [{ key: "b", kind: "text" }], help: { en: "The long story" } });
  expect(html).toMatch(/<details.*The long story/);
});

it("a retired question is not drawn", () => {
  const html = drawn({ key: "a", kind: "text", label: { en: "Asked" } }, { key: "b", kind: "text", retired: true });
  expect(html).toMatch(/Asked/);
  expect(html).not.toMatch(/name="b"/);
});
