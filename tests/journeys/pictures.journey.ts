import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { openCase } from "../support/journeys/desk";
import { prepareDraft } from "../support/journeys/file-case";
import { freshSample } from "../support/journeys/sample";
import { test } from "../support/journeys/visit";

/** Takes the pictures of the README anew: `PICTURES=1 npm run test:journeys -- pictures`. */
test.skip(!process.env.PICTURES, "Pictures are taken only on request");

const folder = new URL("../../docs/pictures/", import.meta.url);

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: "disabled", caret: "hide" });
  const small = await sharp(picture).png({ palette: true, quality: 90, effort: 10 }).toBuffer();
  await writeFile(new URL(`${name}.png`, folder), small);
}

test("the start page and the desk", async ({ visit }) => {
  const stranger = await visit();
  await stranger.open("/");
  await take(stranger.page, "start");
  const mei = await visit({ as: "mei" });
  await mei.open("/review");
  await take(mei.page, "list");
  await mei.open("/review?status=FINAL_REVIEW&assignee=me");
  const reference = await mei.page
    .getByRole("link", { name: /^KV\d\d-/ })
    .first()
    .textContent();
  await openCase(mei, String(reference));
  await take(mei.page, "case");
});

test("an application on a phone", async ({ visit }) => {
  const { page, open, say } = await visit({ as: "jonas", width: 360 });
  await open("/applications");
  const { answers, documents, ...rest } = freshSample();
  const begun = Object.entries(answers).filter(([key]) => /^(start|consent|person|passport|visa)\./.test(key));
  const id = await prepareDraft(page, { ...rest, documents: [], answers: Object.fromEntries(begun) });
  await open(`/applications/${id}`);
  await take(page, "tasks");
  await open(`/applications/${id}/personal/name`);
  await take(page, "questions");
  await page.goto(`/applications/${id}/withdraw`);
  await page.getByRole("button", { name: say("applicant.discard.confirm") }).click();

  const asha = await visit({ as: "asha", width: 360 });
  await asha.open("/applications");
  await asha.page
    .getByRole("link")
    .filter({ hasText: /^KV\d\d-/ })
    .first()
    .click();
  await asha.look();
  await take(asha.page, "status");
});
