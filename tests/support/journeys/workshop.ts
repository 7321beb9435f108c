import { expect } from "@playwright/test";
import type { Visitor } from "./visit";

/** The address of a draft, below which its parts stand. */
export type Draft = string;

export async function beginDraft(visitor: Visitor, title: string): Promise<Draft> {
  const { page, say, press } = visitor;
  await visitor.open("/admin/form-versions");
  await page.getByRole("textbox", { name: say("versions.list.beginTitle") }).fill(title);
  await press(page.getByRole("button", { name: say("versions.list.beginButton") }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await visitor.look();
  return new URL(page.url()).pathname;
}

/** One of its parts, by the name of its folder, perhaps at one thing of it. */
export async function openPart({ page, look }: Visitor, draft: Draft, part: string): Promise<void> {
  await page.goto(`${draft}/${part}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await look();
}

async function save({ page, say }: Visitor, form: string, button = say("editing.save")): Promise<void> {
  const editor = page.getByRole("form", { name: form, exact: true });
  await editor.getByRole("button", { name: button, exact: true }).click();
  await expect(editor.getByRole("status")).toHaveText(say("editing.saved"));
}

export async function setParameter(visitor: Visitor, draft: Draft, name: string, value: number): Promise<void> {
  await openPart(visitor, draft, "parameters");
  await visitor.page.getByRole("textbox", { name, exact: true }).fill(String(value));
  await save(visitor, name);
}

type Question = { en: string; "zh-CN": string };

/** A question on the page of purposes, for those who will start a business. */
export async function addQuestion(visitor: Visitor, draft: Draft, question: Question): Promise<void> {
  const { page, say } = visitor;
  await openPart(visitor, draft, "questions?section=visa&page=purpose");
  const begin = say("builder.new.field.begin");
  await page.getByRole("button", { name: begin, exact: true }).click();
  const form = page.getByRole("form", { name: begin, exact: true });
  await form.getByLabel("English").fill(question.en);
  await form.getByLabel("简体中文").fill(question["zh-CN"]);
  await form.getByRole("button", { name: say("builder.new.field.create") }).click();

  const editor = page.getByRole("form", { name: say("builder.field.title"), exact: true });
  const shown = editor.getByRole("group", { name: say("builder.field.visibleWhen"), exact: true });
  await shown.getByRole("button", { name: say("builder.conditions.begin"), exact: true }).click();
  await shown.getByLabel(say("builder.conditions.subject")).selectOption({ label: "What will you do in China?" });
  await shown.getByLabel(say("builder.conditions.addValue")).selectOption({ label: "Start a business" });
  await visitor.look();
  await save(visitor, say("builder.field.title"), say("builder.field.save"));
}

/** Runs the draft over past cases and waits for the sentence that tells what would change. */
export async function seeWhomItTouches(visitor: Visitor, draft: Draft): Promise<void> {
  const { page, say } = visitor;
  await openPart(visitor, draft, "impact");
  await page.getByRole("button", { name: say("impact.start") }).click();
  const answer = page.getByRole("region", { name: say("impact.sample.all") });
  await expect(answer.getByRole("table", { name: say("impact.byRule") })).toContainText("K-R01", { timeout: 60_000 });
  await visitor.look();
}

/** The sample persons who turned red, one after the other: what came out is what is expected from now on. */
export async function agreeAnew(visitor: Visitor, draft: Draft): Promise<void> {
  const { page, say } = visitor;
  await openPart(visitor, draft, "samples");
  const red = page.getByRole("row").filter({ hasText: "K-R01" });
  for (let left = await red.count(); left > 0; left -= 1) {
    const [name = "", verdict = ""] = await red.first().locator("th a, td:last-child").allTextContents();
    await red.first().getByRole("link").click();
    const editor = page.getByRole("form", { name, exact: true });
    const found = verdict.replace(/K-R\d+.*/, "").trim();
    await editor.getByLabel(say("samples.verdict")).selectOption({ label: found });
    await editor.getByLabel(/^K-R01/).selectOption(found === "Eligible" ? "PASS" : "REFER");
    await save(visitor, name, say("samples.save"));
    await page.goto(`${draft}/samples`);
  }
  await expect(red).toHaveCount(0);
}
