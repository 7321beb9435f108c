import { expect } from "@playwright/test";
import type { Visitor } from "./visit";

/** The text of the newest captured mail to an address in which a text stands; waited for as a person would, by looking again. */
export async function mailTo({ page }: Visitor, address: string, containing: string | RegExp): Promise<string> {
  const mails = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: address })
    .filter({ hasText: containing });
  await expect(async () => {
    await page.goto("/demo/mail");
    await expect(mails.first()).toBeVisible({ timeout: 500 });
  }).toPass();
  return (await mails.first().textContent()) ?? "";
}
