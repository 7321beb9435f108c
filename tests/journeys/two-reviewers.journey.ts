import { api, takeByApi, versionOf } from "../support/journeys/api";
import { begin, finish, openCase, write } from "../support/journeys/desk";
import { fileCase } from "../support/journeys/file-case";
import { freshSample } from "../support/journeys/sample";
import { expect, test, type Visitor } from "../support/journeys/visit";

const doubt = "The sum is in another currency than the letter says.";

test("two reviewers at one case at once see each other's work, and only one of them decides", async ({ visit }) => {
  const asha = await visit({ as: "asha" });
  await asha.page.goto("/applications");
  const { id, reference } = await fileCase(asha.page, freshSample());
  const mei = await visit({ as: "mei" });
  await openCase(mei, reference);
  await takeByApi(mei, id);

  const bruno = await visit({ as: "bruno" });
  await openCase(bruno, reference);
  await test.step("notes of both stand beside each other, in the way of nobody", () => bothWrite(mei, bruno));
  const refusal = { outcome: "REFUSE", reasons: ["RF08"], note: "The degree is not of the level." };
  await api(mei, "POST", `/cases/${id}/proposals`, { ...refusal, version: await versionOf(mei, id) });

  const sven = await visit({ as: "sven" });
  await openCase(sven, reference);
  for (const one of [bruno, sven]) {
    await one.page.goto(`/review/cases/${id}`);
    await begin(one, "decide");
    await write(one, "review.act.decide.note", doubt);
  }
  await finish(bruno, "decide.sendBack", "PRELIM_REVIEW");
  await test.step("sven is told that the case moved on, and keeps his words", () => tooLate(sven));
});

async function bothWrite(mei: Visitor, bruno: Visitor): Promise<void> {
  for (const [{ page, say, press }, text] of [
    [mei, "The transcript names another year."],
    [bruno, "The university answered me by telephone."],
  ] as const) {
    await page.getByRole("textbox", { name: say("review.notes.write") }).fill(text);
    await press(say("review.notes.add"));
  }
  await mei.page.reload();
  for (const text of ["The transcript names another year.", "The university answered me by telephone."])
    await expect(mei.page.locator("#notes").getByText(text)).toBeVisible();
  await mei.look();
}

async function tooLate(sven: Visitor): Promise<void> {
  const { page, say, look } = sven;
  await page.getByRole("button", { name: say("review.act.decide.confirmRefuse") }).click();
  await expect(page.getByText(say("refusals.changed-meanwhile"))).toBeVisible();
  await expect(page.getByRole("textbox", { name: say("review.act.decide.note") })).toHaveValue(doubt);
  await look();
  await page.reload();
  await expect(page.getByText(say("review.act.cannot"))).toBeVisible();
  await look();
}
