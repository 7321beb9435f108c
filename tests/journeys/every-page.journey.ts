import { expect, test, type Visitor } from "../support/journeys/visit";

const topics = ["what-it-is", "other-visas", "entry-and-stay", "work", "documents", "after-you-file"];
const open = [
  "/",
  "/check",
  "/guidance",
  ...topics.map((topic) => `/guidance/${topic}`),
  "/compare",
  "/about",
  "/privacy",
];
const accounts = ["/sign-in", "/register", "/register/sent", "/forgot", "/forgot/sent", "/confirm", "/reset"];
const others = ["/accessibility", "/demo/mail", "/kit", "/kit?room=desk"];

for (const width of [360, 1280] as const)
  for (const language of ["en", "zh-CN"] as const)
    test(`everybody can read every open page in ${language}, ${width} pixels wide`, async ({ visit }) => {
      const stranger = await visit({ width, language });
      for (const address of [...open, ...accounts, ...others]) {
        await stranger.open(address);
        await expect(stranger.page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      }
    });

const rooms: Record<string, string[]> = {
  asha: ["/applications", "/account"],
  mei: ["/review", "/review?status=all&sort=dueAt&order=desc", "/account"],
  lina: ["/review?overdue=true", "/review/counter", "/admin/users", "/admin/audit"],
  omar: ["/review", "/review/counter"],
  ada: ["/admin", "/admin/users", "/admin/users/new", "/admin/form-versions", "/admin/institutions"],
  ivo: ["/review?status=all", "/admin", "/admin/users", "/admin/form-versions", "/admin/institutions", "/admin/audit"],
};

for (const [as, addresses] of Object.entries(rooms))
  test(`${as} can read the pages of the house, at a desk and on a phone`, async ({ visit }) => {
    for (const width of [1280, 360] as const) {
      const visitor = await visit({ as, width });
      for (const address of addresses) await visitor.open(address);
      await openFirstOfEach(visitor, addresses);
    }
  });

/** One case, one account, one version, one institution behind each list. */
async function openFirstOfEach(visitor: Visitor, addresses: string[]): Promise<void> {
  const { page } = visitor;
  for (const address of addresses) {
    await page.goto(address);
    const first = page
      .getByRole("table")
      .getByRole("link", { name: /./ })
      .and(page.locator('tbody a[href^="/"]'))
      .first();
    if (!(await first.isVisible())) continue;
    await visitor.press(first);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await visitor.look();
  }
}

test("an address that is not there, and rooms of others, say so kindly", async ({ visit }) => {
  const stranger = await visit({ width: 360 });
  await stranger.open("/nowhere");
  await expect(stranger.page.getByRole("heading", { name: stranger.say("common.notFound.title") })).toBeVisible();
  await stranger.page.goto("/review");
  await expect(stranger.page.getByRole("heading", { name: stranger.say("account.signIn.title") })).toBeVisible();

  const strange = "01980000-0000-7000-8000-000000000000";
  const closed = [
    ["asha", "/review"],
    ["asha", "/admin"],
    ["asha", `/applications/${strange}`],
    ["mei", "/admin/form-versions"],
    ["mei", "/applications"],
    ["mei", `/review/cases/${strange}`],
    ["ada", "/review"],
    ["omar", "/admin/users"],
  ] as const;
  for (const [as, address] of closed) {
    const { page, look } = await visit({ as });
    const answer = await page.goto(address);
    expect(answer?.status(), `${as} at ${address}`).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await look();
  }
});
