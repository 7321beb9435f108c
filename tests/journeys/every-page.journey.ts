import { expectNoOverflow } from "../support/journeys/sweep";
import { expect, test, type Visitor } from "../support/journeys/visit";

const topics = ["what-it-is", "other-visas", "entry-and-stay", "work", "documents", "after-you-file"];
const open = ["/", "/check", "/guidance", ...topics.map((topic) => `/guidance/${topic}`), "/compare", "/about"];
const accounts = ["/sign-in", "/register", "/register/sent", "/forgot", "/forgot/sent", "/confirm", "/reset"];
const others = [
  "/statistics",
  "/privacy",
  "/accessibility",
  "/letters",
  "/letters/AAAAAAAAAAAAAAAAAAAA",
  "/demo/mail",
  "/kit",
  "/kit?room=desk",
];
const everywhere = [...open, ...accounts, ...others];

/** Swept as it opens, and held to the other width too. */
async function visitBothWidths({ page, look }: Visitor, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await look();
  await checkOtherWidth(page);
}

async function checkOtherWidth(page: Visitor["page"]): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ ...size, width: size.width === 360 ? 1280 : 360 });
  await expectNoOverflow(page);
  await page.setViewportSize(size);
}

for (const [language, width] of [
  ["en", 360],
  ["zh-CN", 1280],
] as const)
  for (const [part, addresses] of [everywhere.slice(0, 12), everywhere.slice(12)].entries())
    test(`everybody can read every open page in ${language}, part ${part + 1}`, async ({ visit }) => {
      const stranger = await visit({ width, language });
      for (const address of addresses) await visitBothWidths(stranger, address);
    });

const rooms: Record<string, string[]> = {
  asha: ["/applications", "/account"],
  mei: ["/review", "/review?status=all&sort=dueAt&order=desc"],
  lina: [
    "/review/workload",
    "/review/fairness",
    "/review/agreement",
    "/review/second-looks",
    "/review?overdue=true",
    "/review/counter",
    "/admin/audit",
  ],
  omar: ["/review/counter", "/account"],
  ada: ["/admin", "/admin/users", "/admin/users/new", "/admin/form-versions", "/admin/institutions"],
  ivo: ["/review?status=all", "/admin/form-versions", "/admin/audit"],
};

for (const [as, addresses] of Object.entries(rooms))
  test(`${as} can read the pages of the house, at a desk and on a phone`, async ({ visit }) => {
    const visitor = await visit({ as });
    for (const address of addresses) {
      await visitBothWidths(visitor, address);
      await openFirst(visitor);
    }
  });

/** What stands behind a list: a case, an account, a version, an institution. */
async function openFirst({ page, press, look }: Visitor): Promise<void> {
  const first = page.getByRole("table").locator('tbody a[href^="/"]').first();
  if (!(await first.isVisible())) return;
  await press(first);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await look();
  await checkOtherWidth(page);
}

const strange = "01980000-0000-7000-8000-000000000000";
const closed: Record<string, string[]> = {
  asha: ["/review", "/admin", `/applications/${strange}`],
  mei: ["/admin/form-versions", "/applications", `/review/cases/${strange}`],
  ada: ["/review"],
  omar: ["/admin/users"],
};

test("an address that is not there, and rooms of others, say so kindly", async ({ visit }) => {
  const stranger = await visit({ width: 360 });
  await stranger.open("/nowhere");
  await expect(stranger.page.getByRole("heading", { name: stranger.say("common.notFound.title") })).toBeVisible();
  await stranger.page.goto("/review");
  await expect(stranger.page.getByRole("heading", { name: stranger.say("account.signIn.title") })).toBeVisible();

  for (const [as, addresses] of Object.entries(closed)) {
    const { page, look } = await visit({ as });
    for (const address of addresses) {
      const answer = await page.goto(address);
      expect(answer?.status(), `${as} at ${address}`).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await look();
    }
  }
});
