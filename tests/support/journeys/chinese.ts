import { expect, type Page } from "@playwright/test";

/** Words that stay Latin in Chinese texts: names of the product, of standards and of what a machine reads. */
const kept =
  /^(?:[^A-Za-z]|\bKV\d{2}(?:-[0-9A-Z]{1,4}){3}\b|\b(?:K|Z|R|S\d?|M|F|X|CV|PDF|JPEG|JPG|PNG|MB|KB|CNY|ORCID|ROR|DOI|URL|ISCED|UTO|SMS|ID|English|ISO|UTC|H-?1B|STEM|English)\b)*$/;

/** Headings, labels, legends, buttons and links that would leave a reader of Chinese alone. */
export async function expectChinese(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  const texts = await page.locator("h1, h2, h3, label, legend, button, th, dt, nav a, main p").evaluateAll((all) =>
    all.map((one) => {
      const copy = one.cloneNode(true) as Element;
      for (const quoted of copy.querySelectorAll("bdi, [lang]")) quoted.remove();
      return one.closest("bdi, [lang=en]") ? "" : (copy.textContent?.trim() ?? "");
    }),
  );
  const english = texts.filter((text) => /[A-Za-z]{3}/.test(text) && !/\p{Script=Han}/u.test(text) && !kept.test(text));
  expect(english, `English at ${page.url()}`).toEqual([]);
}
