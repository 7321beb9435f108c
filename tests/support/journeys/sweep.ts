import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Nothing that axe can find stands in anybody's way, and nothing sticks out sideways. While a
 * page is refreshed it has no title for a moment.
 */
export async function sweep(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/./);
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe.options({ runOnly: levels, resultTypes: ["violations"] }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect(found, `axe at ${page.url()}`).toEqual([]);
  await expectNoOverflow(page);
}

export async function expectNoOverflow(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(window ?? 0);
}

/** axe is a script itself: where scripts are off, a copy of what stands there is swept, `noscript` parts included. */
export async function sweepCopy(page: Page, copy: Page): Promise<void> {
  const body = (await page.content())
    .replace(/<script[^>]*>.*?<\/script>/gs, "")
    .replace(/<(\/?)noscript[^>]*>/g, "<$1div>");
  await copy.route("**", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body })
      : route.continue(),
  );
  await copy.goto(page.url());
  await sweep(copy);
  await copy.unrouteAll();
}
