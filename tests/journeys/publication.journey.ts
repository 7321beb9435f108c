import { expect, test, type Visitor } from "../support/journeys/visit";
import { beginDraft, type Draft, openPart } from "../support/journeys/workshop";

const hour = 3_600_000;

test("a publication is set, withdrawn, comes by itself, is caught up with, and is stepped back from", async ({
  visit,
}) => {
  const [ada, lina] = [await visit({ as: "ada" }), await visit({ as: "lina" })];
  const mine = await beginDraft(ada, "The first title, mine");
  const theirs = await beginDraft(ada, "The first title, theirs");
  const before = await titleOf(ada, mine);
  await retitle(ada, mine, `${before}, mine`);
  await retitle(ada, theirs, `${before}, theirs`);

  await test.step("lina sets it for an hour from now, and withdraws it", async () => {
    const { page, say, press } = lina;
    await openPart(lina, theirs, "publication");
    const at = page.getByLabel(say("versions.publication.at"));
    await expect(at).toBeHidden();
    await page.getByRole("radio", { name: say("versions.publication.later") }).check();
    await publishButton(lina).click();
    await expect(page.getByRole("alert").filter({ hasText: say("kit.errorSummary") })).toBeVisible();
    await expect(at).toBeVisible();
    await lina.look();
    await at.fill(beijing(Date.now() + hour));
    await press(publishButton(lina));
    await expect(page.getByText(say("versions.done.set"))).toBeVisible();
    await expect(
      page.getByRole("heading", { name: say("versions.publication.toComeChanges", { number: 1 }) }),
    ).toBeVisible();
    await lina.look();
    await lina.open("/admin/form-versions");
    await expect(page.getByRole("table", { name: say("versions.list.toCome") })).toContainText("theirs");
    await openPart(lina, theirs, "publication");
    await press(say("versions.publication.withdraw"));
    await expect(page.getByText(say("versions.done.withdrawn"))).toBeVisible();
    await expect(publishButton(lina)).toBeVisible();
  });

  await test.step("set for a moment ahead, it comes into force by itself", async () => {
    const { page, say } = lina;
    const { version } = await read(ada, theirs);
    const effectiveFrom = new Date(Date.now() + 4_000).toISOString();
    const answer = await send(lina, "post", `${apiOf(theirs)}/publication`, { effectiveFrom, version });
    expect(answer.ok(), await answer.text()).toBe(true);
    await expect(async () => {
      await page.goto(`${theirs}/publication`);
      const inForce = page.getByRole("heading", { name: say("versions.publication.inForce") });
      await expect(inForce).toBeVisible({ timeout: 1_000 });
    }).toPass();
  });

  await test.step("ada's other draft is behind, and catches up with both texts before her", async () => {
    const { page, say, press } = ada;
    await page.goto(mine);
    await expect(page.getByText(say("versions.movedOn.title"))).toBeVisible();
    await openPart(ada, mine, "catch-up");
    const clash = page.getByRole("radiogroup");
    await expect(clash).toContainText(`${before}, mine`);
    await expect(clash).toContainText(`${before}, theirs`);
    await clash.getByRole("radio", { name: say("versions.catchUp.mine") }).check();
    await press(
      page.getByRole("button", {
        name: new RegExp(say("versions.catchUp.button", { number: 1 }).replace("1", "\\d+")),
      }),
    );
    await expect(page.getByText(say("versions.done.up-to-date"))).toBeVisible();
    expect(await titleOf(ada, mine)).toBe(`${before}, mine`);
  });

  await test.step("lina steps back to what was before", async () => {
    const { page, say, press } = lina;
    await openPart(lina, theirs, "publication");
    await page.getByLabel(say("versions.publication.backNote")).fill("The title misleads");
    await press(
      page.getByRole("button", {
        name: new RegExp(say("versions.publication.backButton", { number: 1 }).replace("1", "\\d+")),
      }),
    );
    await expect(page.getByText(say("versions.done.returned"))).toBeVisible();
    await lina.look();
    expect(await titleOf(ada, new URL(page.url()).pathname.replace("/publication", ""))).toBe(before);
  });

  await test.step("ada discards the draft that nobody wants any more", async () => {
    const { page, say, press } = ada;
    await page.goto(mine);
    await page
      .locator("summary", { hasText: new RegExp(say("versions.discard.open", { number: 1 }).replace("1", "\\d+")) })
      .click();
    await ada.look();
    await press(
      page.getByRole("button", {
        name: new RegExp(say("versions.discard.button", { number: 1 }).replace("1", "\\d+")),
      }),
    );
    await expect(page.getByText(say("versions.done.discarded"))).toBeVisible();
    await expect(page.getByRole("link", { name: /The first title, mine/ })).toHaveCount(0);
  });
});

const publishButton = ({ page, say }: Visitor) =>
  page.getByRole("button", {
    name: new RegExp(say("versions.publication.button", { number: 1 }).replace("1", "\\d+")),
  });

/** As a box for day and time takes it, on the clocks of Beijing. */
const beijing = (at: number) => new Date(at + 8 * hour).toISOString().slice(0, 16);

const apiOf = (draft: Draft) => `/api/v1${draft.replace("/admin", "")}`;

const send = ({ page }: Visitor, method: "patch" | "post", address: string, data: object) =>
  page.request[method](address, { headers: { origin: new URL(page.url()).origin }, data });

const read = async ({ page }: Visitor, draft: Draft) => (await page.request.get(apiOf(draft))).json();

async function titleOf(visitor: Visitor, draft: Draft): Promise<string> {
  const { definition } = await read(visitor, draft);
  return definition.sections[0].title.en;
}

async function retitle(visitor: Visitor, draft: Draft, title: string): Promise<void> {
  const { version } = await read(visitor, draft);
  const changes = [{ set: ["sections", 0, "title", "en"], value: title }];
  expect((await send(visitor, "patch", apiOf(draft), { changes, version })).ok()).toBe(true);
}
