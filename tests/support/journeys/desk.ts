import { expect } from "@playwright/test";
import type { Visitor } from "./visit";

/** Finds a case by its reference, as an officer does, and opens it. */
export async function openCase({ page, say, look, press }: Visitor, reference: string): Promise<void> {
  await page.goto("/review?status=all");
  const search = page.getByRole("searchbox", { name: say("review.list.q") });
  // The desk is as it was left: the filters may stand open.
  if (!(await search.isVisible())) await page.getByText(say("review.list.filters"), { exact: true }).click();
  await search.fill(reference);
  await press(say("review.list.apply"));
  await press(page.getByRole("link", { name: reference }));
  await expect(page.getByRole("heading", { name: say("review.case.actions") })).toBeVisible();
  await look();
}

/** From the case's page to that of one of its acts. */
export async function begin({ page, say, look, press }: Visitor, act: string): Promise<void> {
  await press(page.getByRole("link", { name: say(`review.actions.${act}`), exact: true }));
  await expect(page.getByRole("heading", { name: say(`review.actions.${act}`) })).toBeVisible();
  await look();
}

/** Ends an act: the case's page shows the state that it has now. */
export async function finish(visitor: Visitor, button: string, state: string): Promise<void> {
  const { page, say, press } = visitor;
  await press(say(`review.act.${button}`));
  await expect(page.locator("main header", { hasText: say(`review.states.${state}`) })).toBeVisible();
}

export async function write({ page, say }: Visitor, key: string, text: string): Promise<void> {
  await page.getByRole("textbox", { name: say(key) }).fill(text);
}
