import { tabTo } from "../support/journeys/keyboard";
import { expect, test } from "../support/journeys/visit";

test("the keyboard alone signs in, opens the list of tasks and answers a page", async ({ visit }) => {
  const { page, say } = await visit();
  await page.goto("/sign-in");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: say("common.skip") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await tabTo(page, page.getByRole("textbox", { name: say("account.signIn.email") }));
  await page.keyboard.type("jonas@demo.example");
  await page.keyboard.press("Tab");
  await page.keyboard.type("kvisa-demo-passphrase");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: say("applicant.dashboard.title") })).toBeVisible();

  await tabTo(page, page.getByRole("button", { name: say("applicant.dashboard.start") }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: say("applicant.tasks.title") })).toBeVisible();
  await tabTo(page, page.locator('a[href*="/start/"]'));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/start\/place/);

  await tabTo(page, page.getByRole("main").getByRole("combobox").first());
  await page.keyboard.type("Germany");
  await expect(page.getByRole("main").getByRole("combobox").first()).toHaveValue("DEU");
  await tabTo(page, page.getByRole("button", { name: say("applicant.page.saveForLater") }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: say("applicant.tasks.title") })).toBeVisible();
  await expect(page.getByText(say("applicant.tasks.states.started")).first()).toBeVisible();
});
