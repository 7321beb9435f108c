import { type BrowserContext, test as base, expect, type Locator, type Page } from "@playwright/test";
import { sweep, sweepCopy } from "./sweep";
import { type Language, type Say, wordsIn } from "./words";

export { expect };

const password = "kvisa-demo-passphrase";

type Wishes = {
  /** One of the cast, "asha"; a whole address with its own password; nobody: a stranger. */
  as?: string;
  language?: Language;
  /** Of the window: a phone or a desk. */
  width?: 360 | 1280;
  javaScript?: boolean;
};

/** Somebody at a browser of their own. */
export type Visitor = {
  page: Page;
  say: Say;
  language: Language;
  hasJavaScript: boolean;
  /** Opens an address and looks at it as `look` does. */
  open: (address: string) => Promise<void>;
  /** Sweeps what is shown now. */
  look: () => Promise<void>;
  /** Presses what leads to another page, or to this one drawn anew, and waits until it stands. */
  press: (what: string | Locator) => Promise<void>;
};

type Fixtures = { visit: (wishes?: Wishes) => Promise<Visitor> };

export const test = base.extend<Fixtures>({
  visit: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ as, language = "en", width = 1280, javaScript = true } = {}) => {
      const context = await browser.newContext({
        baseURL,
        locale: language,
        javaScriptEnabled: javaScript,
        viewport: { width, height: width === 360 ? 740 : 900 },
        extraHTTPHeaders: { "accept-language": language },
      });
      contexts.push(context);
      if (as) {
        await context.addCookies([{ name: "locale", value: language, url: String(baseURL) }]);
        await signIn(context, String(baseURL), `${as}@demo.example`);
      }
      const page = await context.newPage();
      if (javaScript) return visitor(page, language, true, () => sweep(page));
      const reader = await browser.newContext({ viewport: { width, height: 740 }, locale: language });
      contexts.push(reader);
      const copy = await reader.newPage();
      return visitor(page, language, false, () => sweepCopy(page, copy));
    });
    for (const context of contexts) await context.close();
  },
});

function visitor(page: Page, language: Language, hasJavaScript: boolean, look: Visitor["look"]): Visitor {
  const say = wordsIn(language);
  return {
    page,
    say,
    language,
    hasJavaScript,
    look,
    async open(address) {
      await page.goto(address);
      await look();
    },
    async press(what) {
      const drawn = page.waitForEvent("load");
      await (typeof what === "string" ? page.getByRole("button", { name: what, exact: true }) : what).click();
      await drawn;
    },
  };
}

async function signIn({ request }: BrowserContext, origin: string, email: string): Promise<void> {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const answer = await request.post("/api/auth/callback/credentials", {
    headers: { origin },
    form: { csrfToken, email, password, json: "true" },
  });
  expect(answer.ok(), `${email} signs in`).toBe(true);
}
