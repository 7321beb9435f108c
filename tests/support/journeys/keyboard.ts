import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until the focus is there; what takes it must be seen to have it. */
export async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(wanted).toBeFocused();
  const ring = await wanted.evaluate((one) => {
    const { outlineStyle, boxShadow } = getComputedStyle(one);
    return outlineStyle !== "none" || boxShadow !== "none";
  });
  expect(ring, "a visible focus").toBe(true);
}

/** The sheet of keys opens as soon as the page listens; a key pressed sooner would go nowhere. */
export async function untilKeysAct(page: Page, sheet: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: sheet });
  await expect(async () => {
    if (!(await dialog.isVisible())) await page.keyboard.press("?");
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

/** Presses a key that leads to another page, and waits until it stands. */
export async function pressToNext(page: Page, key: string): Promise<void> {
  const drawn = page.waitForEvent("load");
  await page.keyboard.press(key);
  await drawn;
}
