import type { Page } from "@playwright/test";
import { type Planted, planted, refusedAtOnce, restoring } from "../support/journeys/planted-faults";
import { expect, test, type Visitor } from "../support/journeys/visit";
import { beginDraft, openPart } from "../support/journeys/workshop";

test("a version with a finding of any kind that blocks is not published, and says what is wrong and where", async ({
  visit,
}) => {
  const [ada, lina] = [await visit({ as: "ada" }), await visit({ as: "lina" })];
  const draft = await beginDraft(ada, "Something is wrong with it");
  const api = `/api/v1${draft.replace("/admin", "")}`;
  const { definition, version } = await read(ada.page, api);

  await test.step("what refers to nothing is not even saved", async () => {
    for (const [code, changes] of Object.entries(refusedAtOnce(definition))) {
      const answer = await patch(ada.page, api, { changes, version });
      expect([answer.status, answer.faults.map((fault) => fault.code)], code).toEqual([
        422,
        expect.arrayContaining([code]),
      ]);
    }
  });

  let seen = version;
  for (const fault of planted(definition))
    await test.step(fault.code, async () => {
      const broken = await patch(ada.page, api, { changes: fault.changes, version: seen });
      expect([broken.status, broken.faults], fault.code).toEqual([200, []]);
      await expectRefusal(lina, draft, api, fault, seen + 1);
      await patch(ada.page, api, { changes: restoring(definition, fault), version: seen + 1 });
      seen += 2;
    });

  await test.step("mended, it is open to publication", async () => {
    await openPart(lina, draft, "publication");
    await expect(publishButton(lina)).toBeVisible();
  });
});

async function expectRefusal(lina: Visitor, draft: string, api: string, { code, says }: Planted, version: number) {
  const { page, say } = lina;
  await page.goto(`${draft}/publication`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main").getByText(says).first(), code).toBeVisible();
  await expect(publishButton(lina), code).toBeHidden();
  const answer = await send(page, "post", `${api}/publication`, { version });
  expect([answer.status, answer.code, answer.faults.map((fault) => fault.code)], code).toEqual([
    422,
    "version-not-ready",
    expect.arrayContaining([code]),
  ]);
  if (code === "retired-name") await lina.look();
  await page.goto(`${draft}/checks`);
  await expect(page.getByRole("heading", { level: 2, name: say("checks.samples.title") }), code).toBeVisible();
}

const publishButton = ({ page, say }: Visitor) =>
  page.getByRole("button", {
    name: new RegExp(say("versions.publication.button", { number: 7 }).replace("7", "\\d+")),
  });

type Answer = { status: number; code?: string; faults: { field: string; code: string }[] };

const patch = (page: Page, api: string, data: object) => send(page, "patch", api, data);

async function send(page: Page, method: "patch" | "post", address: string, data: object): Promise<Answer> {
  const headers = { origin: new URL(page.url()).origin };
  const answer = await page.request[method](address, { headers, data });
  const { code, faults = [] } = await answer.json();
  return { status: answer.status(), code, faults };
}

async function read(page: Page, api: string) {
  const answer = await page.request.get(api);
  expect(answer.ok()).toBe(true);
  return answer.json();
}
