import { expectChinese } from "../support/journeys/chinese";
import { prepareDraft } from "../support/journeys/file-case";
import { fillerFor, signAndSend } from "../support/journeys/form";
import { freshSample } from "../support/journeys/sample";
import { expect, test } from "../support/journeys/visit";

test("an applicant reads Chinese from the start page to the receipt", async ({ visit }) => {
  const sample = freshSample();
  const asha = await visit({ as: "asha", language: "zh-CN", width: 360 });
  const { page, say, press } = asha;
  await asha.open("/");
  await expectChinese(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("start.title"));
  const id = await prepareDraft(page, sample);
  await page.goto(`/applications/${id}`);
  await expectChinese(page);

  const pages = await page.request.get(`/api/v1/form`, { headers: { "accept-language": "zh-CN" } });
  const { sections } = await pages.json();
  await test.step("every page of questions", async () => {
    for (const section of sections)
      for (const { key } of section.pages) {
        const answer = await page.goto(`/applications/${id}/${section.key}/${key}`);
        if (answer?.status() === 404) continue;
        await expectChinese(page);
        await asha.look();
      }
  });
  for (const part of ["documents", "check", "submit"]) {
    await page.goto(`/applications/${id}/${part}`);
    await expectChinese(page);
  }
  await page.goto(`/applications/${id}`);
  await signAndSend(await fillerFor(asha, sample.answers));
  await expectChinese(page);
  await press(page.getByRole("link", { name: say("applicant.receipt.follow"), exact: true }));
  await expect(page.getByText("我们已收到您的申请", { exact: true })).toBeVisible();
  await expectChinese(page);
});
